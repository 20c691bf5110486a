// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/partpopup.h"

#include "ui/notices/errortext.h"
#include "ui/queue/marktext.h"
#include "ui/style/colors.h"
#include "ui/style/menupainting.h"
#include "ui/style/shapes.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace toccata {

namespace {

constexpr int widest = 320;

} // namespace

PartPopup::PartPopup(const ServerProxy &server, quint32 songId, const QString &title,
    const std::optional<SongPart> &part, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_server(server)
    , m_songId(songId)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("partPopup"));
    setAccessibleName(tr("Play a part of “%1”").arg(title));
    setFixedWidth(widest);
    makeFields(title, part);
}

void PartPopup::makeFields(const QString &title, const std::optional<SongPart> &part)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    auto *heading = new ElidedLabel(tr("Play a part of “%1”").arg(title));
    heading->setRole(TextRole::Strong);
    column->addWidget(heading);
    auto *times = new QHBoxLayout;
    times->setSpacing(space::m);
    column->addLayout(times);
    const auto addField = [&](const QString &name, const QString &text, const QString &placeholder) {
        auto *one = new QVBoxLayout;
        one->setSpacing(space::xs);
        auto *label = new QLabel(name);
        auto *field = new QLineEdit(text);
        field->setPlaceholderText(placeholder);
        label->setBuddy(field);
        one->addWidget(label);
        one->addWidget(field);
        times->addLayout(one, 1);
        connect(field, &QLineEdit::returnPressed, this, &PartPopup::playPart);
        return field;
    };
    m_from = addField(
        tr("F&rom"), part ? exactTimeText(part->start) : QString(), tr("the start", "where a part begins"));
    m_to = addField(tr("T&o"), part && part->end ? exactTimeText(*part->end) : QString(),
        tr("the end", "where a part ends"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("problem"));
    QPalette danger = m_problem->palette();
    danger.setColor(QPalette::WindowText, colorsOf(*this).danger);
    m_problem->setPalette(danger);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    m_whole = new QPushButton(tr("Play it &whole"));
    m_whole->setEnabled(part.has_value());
    m_playPart = new QPushButton(tr("&Play this part"));
    m_playPart->setDefault(true);
    buttons->addWidget(m_whole);
    buttons->addStretch(1);
    buttons->addWidget(m_playPart);
    column->addLayout(buttons);
    connect(m_whole, &QPushButton::clicked, this, [this] { play({}); });
    connect(m_playPart, &QPushButton::clicked, this, &PartPopup::playPart);
}

void PartPopup::openAt(QPoint place)
{
    adjustSize();
    const QRect room
        = parentWidget()->window()->frameGeometry().adjusted(space::s, space::s, -space::s, -space::s);
    move(std::max(room.left(), std::min(place.x(), room.right() - width())),
        std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    show();
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

// Its corners, as those of menus: alpha without a compositor shows as black.
void PartPopup::resizeEvent(QResizeEvent *event)
{
    setMask(roundedRegion(rect()));
    QWidget::resizeEvent(event);
}

void PartPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    paintRounded(painter, rect(), radius::control, colors.raised, colors.border);
}

void PartPopup::playPart()
{
    const auto from
        = m_from->text().trimmed().isEmpty() ? std::chrono::milliseconds(0) : timeIn(m_from->text());
    const bool hasEnd = !m_to->text().trimmed().isEmpty();
    const auto to = hasEnd ? timeIn(m_to->text()) : std::nullopt;
    if (!from || (hasEnd && !to))
        return say(tr("Please write a time as minutes and seconds, as 1:05."));
    if (to && *to <= *from)
        return say(tr("The end must be later than the start."));
    play(*from > from->zero() || to ? std::optional(SongPart{*from, to}) : std::nullopt);
}

void PartPopup::play(const std::optional<SongPart> &part)
{
    m_server.queue.setPart(m_songId, part)
        .deliver(
            this, [this](const mpd::EditResult &) { close(); },
            [this](const std::exception_ptr &failure) {
                const Error error = mpd::toError(failure);
                say(error.kind == Error::Kind::Refused
                        ? tr("The server cannot play that part. It must lie within the song, and the song "
                             "must not be playing.")
                        : errorText(error));
            });
}

void PartPopup::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    adjustSize();
}

} // namespace toccata
