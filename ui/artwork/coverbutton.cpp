// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/coverbutton.h"

#include "core/mpd/errors.h"
#include "ui/artwork/coverviewer.h"
#include "ui/notices/notices.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/widgets/placeholdercover.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace toccata {

namespace {

constexpr int ringGap = 2;

/// What is dropped, if it can be a picture.
std::optional<ChosenPicture> pictureIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    // A picture out of another window, as browsers offer it beside its address.
    if (data.hasImage())
        return data.imageData().value<QImage>();
    return std::nullopt;
}

} // namespace

CoverButton::CoverButton(Covers &covers, Notices &notices, qreal radius, QWidget *parent)
    : QAbstractButton(parent)
    , m_covers(covers)
    , m_notices(notices)
    , m_radius(radius)
    , m_clickHint(tr("Show the cover large"))
    , m_open([this] { showLarge(); })
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { m_open(); });
    connect(&covers, &Covers::changed, this, [this](const QByteArray &key) {
        if (!m_subject || m_subject->key != key)
            return;
        update();
        Q_EMIT toneChanged();
    });
    setNothing();
}

void CoverButton::setCover(const CoverSubject &subject, const QString &name, const QString &secondary)
{
    m_subject = subject;
    m_name = name;
    m_secondary = secondary;
    setAccessibleName(tr("Cover of %1").arg(name));
    setToolTip(m_clickHint);
    setEnabled(true);
    setAcceptDrops(!subject.isEmpty());
    update();
    Q_EMIT toneChanged();
}

void CoverButton::setOpens(const QString &toolTip, std::function<void()> open)
{
    m_clickHint = toolTip;
    m_open = std::move(open);
}

void CoverButton::setNothing()
{
    m_subject.reset();
    setAccessibleName(tr("No cover"));
    setToolTip({});
    setEnabled(false);
    setAcceptDrops(false);
    update();
}

void CoverButton::setRadius(qreal radius)
{
    m_radius = radius;
    update();
}

QColor CoverButton::tone() const
{
    const QColor placeholder = placeholderTone(m_name, m_secondary, colorsOf(*this));
    const auto cover = m_subject ? m_covers.tone(*m_subject) : std::nullopt;
    if (!cover)
        return placeholder;
    // As light as a placeholder's: what is written over it is as easy to read.
    return QColor::fromHslF(
        std::max(0.0F, cover->hslHueF()), std::min(cover->hslSaturationF(), 0.8F), placeholder.lightnessF());
}

void CoverButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    if (!m_subject) {
        paintRounded(painter, rect(), m_radius, colors.hover);
        const int side = width() * 3 / 7;
        QRect note(0, 0, side, side);
        note.moveCenter(rect().center());
        paintIcon(painter, note, u"music-note", colors.textDim);
        return;
    }
    m_covers.paint(painter, {rect(), m_radius, *m_subject, m_name, m_secondary}, colors, this);
    if (underMouse())
        paintRounded(painter, rect(), m_radius, QColor(0, 0, 0, isDown() ? 60 : 30));
    if (m_dropHot)
        paintRounded(painter, rect(), m_radius, withAlpha(colors.accent, 0.5));
    if (m_dropHot || showsFocus(*this))
        paintFocusRing(painter, rect().adjusted(ringGap, ringGap, -ringGap, -ringGap), m_radius - ringGap,
            m_dropHot ? colors.accent : colors.focus);
}

// Enter too, as on the links beside it: which keys press a button depends on the desktop.
void CoverButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else if (!enter)
        QAbstractButton::keyPressEvent(event);
}

void CoverButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_subject || m_subject->isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show large"), this, &CoverButton::showLarge);
    menu->addSeparator();
    menu->addAction(toccata::icon(u"folder"), tr("Choose a picture…"), this,
        [this, subject = *m_subject, name = m_name] { askForFile(subject, name); });
    menu->addAction(toccata::icon(u"refresh"), tr("Look for the cover again"), this,
        [this, subject = *m_subject] { m_notices.watch(m_covers.lookAgain(subject)); });
    menu->popup(event->globalPos());
}

void CoverButton::showLarge()
{
    if (m_subject)
        CoverViewer::open(m_covers, {*m_subject, m_name, m_secondary}, *window());
}

// What the button shows may be another cover by the time that a file is chosen.
void CoverButton::askForFile(const CoverSubject &subject, const QString &name)
{
    auto *dialog = new QFileDialog(window(), tr("Choose a cover for %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.gif *.webp")));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, subject](const QString &file) { choose(subject, file); });
    dialog->open();
}

void CoverButton::choose(const CoverSubject &subject, const ChosenPicture &picture)
{
    m_covers.choose(subject, picture)
        .deliver(
            this,
            [this, subject] {
                m_notices.say(tr("This picture is the cover now."), tr("Undo"),
                    [this, subject] { m_notices.watch(m_covers.lookAgain(subject)); });
            },
            [this](const std::exception_ptr &failure) {
                if (mpd::toError(failure).kind == Error::Kind::Invalid)
                    m_notices.say(tr("That is no JPEG, PNG, GIF or WebP picture that can be read."));
                else
                    m_notices.say(mpd::toError(failure));
            });
}

void CoverButton::setDropHot(bool hot)
{
    m_dropHot = hot;
    update();
}

void CoverButton::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pictureIn(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropHot(true);
}

void CoverButton::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHot(false);
}

void CoverButton::dropEvent(QDropEvent *event)
{
    setDropHot(false);
    if (const auto picture = pictureIn(*event->mimeData()); picture && m_subject) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        choose(*m_subject, *picture);
    }
}

} // namespace toccata
