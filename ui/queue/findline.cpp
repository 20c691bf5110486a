// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/findline.h"

#include "core/music/foldedtext.h"
#include "core/queue/queuemodel.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// Less than a frame has, with what else there is to do.
constexpr std::chrono::milliseconds slice{3};

constexpr int buttonSide = 28;
constexpr int buttonIcon = 16;

/// What a list marks.
SearchQuery queryFor(const QString &text)
{
    SearchQuery query;
    for (const QString &word : QueueFinder::wordsOf(text))
        query.terms.push_back({.text = word, .folded = foldedText(word.toUtf8())});
    return query;
}

} // namespace

FindLine::FindLine(const QueueModel &model, SongListView &list, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(list)
    , m_field(new SearchField(this))
    , m_count(new ElidedLabel(this))
    , m_previous(new IconButton(u"chevron-up", tr("Previous match (Shift+F3)"), this))
    , m_next(new IconButton(u"chevron-down", tr("Next match (F3)"), this))
{
    setObjectName(QStringLiteral("findLine"));
    hide();
    m_field->setPlaceholderText(tr("Find in the queue"));
    m_field->setAccessibleName(tr("Find in the queue"));
    m_field->installEventFilter(this);
    m_list.installEventFilter(this);
    m_count->setTone(ElidedLabel::Tone::Dim);
    m_count->setRole(TextRole::Caption);
    m_count->setTabular(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *done = new IconButton(u"close", tr("Close (Esc)"), this);
    for (IconButton *button : {m_previous, m_next, done})
        button->setExtent(buttonSide, buttonIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(space::l, 0, space::s, space::s));
    row->setSpacing(space::xs);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (IconButton *button : {m_previous, m_next, done})
        row->addWidget(button);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_steps = 0;
        search(true);
    });
    connect(m_field, &SearchField::cancelled, this, &FindLine::close);
    connect(m_field, &SearchField::moveRequested, this, &FindLine::step);
    connect(m_previous, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { step(1); });
    connect(done, &IconButton::clicked, this, &FindLine::close);
    connect(m_list.selectionModel(), &QItemSelectionModel::currentChanged, this, &FindLine::showCount);
    connect(&m_slice, &QTimer::timeout, this, &FindLine::goOn);
    showCount();
}

void FindLine::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindLine::close()
{
    m_field->clear();
    hide();
    m_list.setFocus(Qt::OtherFocusReason);
}

void FindLine::queueChanged()
{
    if (m_finder)
        search(m_jumps);
}

// Of Enter the field tells, but not with which other key.
bool FindLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (watched == m_field && isEnter) {
            step(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (watched == &m_list && key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindLine::search(bool jumps)
{
    const SearchQuery query = queryFor(m_field->text());
    m_list.delegate().setSearched(query);
    m_list.viewport()->update();
    m_finder.reset();
    m_slice.stop();
    m_jumps = jumps;
    if (query.isEmpty()) {
        showCount();
        return;
    }
    m_finder = std::make_unique<QueueFinder>(m_model.sharedState(), m_field->text());
    m_slice.start(0);
    goOn();
}

void FindLine::goOn()
{
    const bool isDone = m_finder->advance(slice);
    const std::vector<int> &rows = m_finder->rows();
    const auto first = std::ranges::lower_bound(rows, startRow());
    const bool found = isDone ? !rows.empty() : first != rows.end();
    if (m_jumps && found) {
        m_jumps = false;
        goTo(first != rows.end() ? *first : rows.front());
    }
    // Who has found nothing yet is taken to what comes: a queue may still be read.
    if (isDone) {
        m_slice.stop();
        showCount();
        if (const int steps = std::exchange(m_steps, 0); steps != 0)
            step(steps);
    }
}

int FindLine::startRow() const
{
    const QModelIndex current = m_list.currentIndex();
    return current.isValid() ? current.row() : m_model.playingRow().value_or(0);
}

void FindLine::goTo(int row)
{
    const QModelIndex index = m_model.index(row);
    const bool isInSight = m_list.viewport()->rect().contains(m_list.visualRect(index));
    m_list.setCurrentIndex(index);
    if (!isInSight)
        m_list.scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void FindLine::step(int by)
{
    if (isHidden() || !m_finder) {
        open();
        return;
    }
    if (!m_finder->isDone()) { // in a moment it is known where to
        m_steps += by;
        return;
    }
    const std::vector<int> &rows = m_finder->rows();
    if (rows.empty())
        return;
    const QModelIndex current = m_list.currentIndex();
    const int from = current.isValid() ? current.row() : -1;
    const auto count = std::ptrdiff_t(rows.size());
    const auto next = by > 0 ? std::ranges::upper_bound(rows, from) : std::ranges::lower_bound(rows, from);
    const std::ptrdiff_t to = next - rows.begin() + (by > 0 ? by - 1 : by);
    goTo(rows[std::size_t((to % count + count) % count)]); // round and round
}

void FindLine::showCount()
{
    const bool isKnown = m_finder && m_finder->isDone();
    const std::vector<int> nothing;
    const std::vector<int> &rows = isKnown ? m_finder->rows() : nothing;
    m_previous->setEnabled(!rows.empty());
    m_next->setEnabled(!rows.empty());
    if (!isKnown) {
        m_count->setText({});
        return;
    }
    const QLocale locale;
    const QString all = locale.toString(int(rows.size()));
    const QModelIndex current = m_list.currentIndex();
    const auto found = std::ranges::lower_bound(rows, current.row());
    if (rows.empty())
        m_count->setText(tr("None"));
    else if (current.isValid() && found != rows.end() && *found == current.row())
        m_count->setText(tr("%1 of %2", "the number of a match, of how many")
                             .arg(locale.toString(int(found - rows.begin()) + 1), all));
    else
        m_count->setText(all);
}

} // namespace toccata
