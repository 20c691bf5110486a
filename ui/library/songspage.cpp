// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/songspage.h"

#include "core/music/songlistmodel.h"
#include "ui/library/librarybody.h"
#include "ui/library/songcolumndelegate.h"
#include "ui/library/songcolumnheader.h"
#include "ui/library/songcolumnmenus.h"
#include "ui/library/statisticstext.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int columnsFrom = 640; // pixels

Setting<QByteArray> rememberedColumns()
{
    return Remembered::songColumns(QStringLiteral("songs"));
}

} // namespace

SongsPage::SongsPage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_model(new SongListModel(this))
    , m_delegate(new SongColumnDelegate(*m_model))
    , m_count(new ElidedLabel)
    , m_sort(new IconButton(u"sort", tr("Sort by")))
    , m_header(new SongColumnHeader)
    , m_list(new SongListView(*m_model, m_delegate))
    , m_columns(SongColumns::fromText(settings.value(rememberedColumns())).value_or(SongColumns::byDefault()))
{
    layOut();
    setScrolling(m_list);
    m_list->useActions(actions, [] { return tr("All songs"); });
    m_list->viewport()->installEventFilter(this);
    connect(m_header, &SongColumnHeader::changed, this, &SongsPage::setColumns);
    connect(m_sort, &IconButton::clicked, this, &SongsPage::openSortMenu);
    showColumns();
    m_header->setNeeds(m_delegate->needs());
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { follow(*state); });
    follow(*library.current());
}

void SongsPage::layOut()
{
    m_count->setTone(ElidedLabel::Tone::Dim);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(readingMargins(space::l, 0, space::s, 0));
    top->addWidget(m_count, 1);
    top->addWidget(m_sort);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::s, 0, space::s, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    m_body = new PageBody(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
}

QWidget *SongsPage::focusTarget()
{
    return m_list;
}

void SongsPage::follow(const LibraryState &state)
{
    const bool isEmpty = state.source != LibraryState::Source::Mirror || state.catalogue.songs->isEmpty();
    if (isEmpty) {
        m_answer.forget();
        m_asked.reset();
        m_model->setSongs({});
        showLibraryIn(*m_body, state, true, m_actions);
    } else if (m_asked != state.catalogue.songs && (isVisible() || !state.loading)) {
        // Out of sight it is not worth the work while the list still grows.
        ask();
    }
}

void SongsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow(*m_actions.server().states.library.current());
}

void SongsPage::ask()
{
    m_asked = m_actions.server().states.library.current()->catalogue.songs;
    if (m_model->songs().isEmpty())
        m_body->showBusy(tr("Sorting the songs…"));
    m_answer.expect(
        m_actions.server().library.sortedSongs(m_columns.sortedBy, m_columns.order),
        [this](const SortedSongs &sorted) { arrived(sorted); },
        [this](const Error &error) { m_body->showError(error, [this] { ask(); }); });
}

void SongsPage::arrived(const SortedSongs &sorted)
{
    m_model->setSongs(sorted.songs);
    if (std::exchange(m_reordered, false))
        m_list->verticalScrollBar()->setValue(0);
    //: so many songs, and how long they are together
    m_count->setText(tr("%1, %2").arg(tr("%Ln song(s)", nullptr, sorted.totals.songs),
        longLengthText(std::chrono::duration_cast<std::chrono::seconds>(sorted.totals.length))));
    m_body->showContent();
}

void SongsPage::setColumns(const SongColumns &columns)
{
    const bool reordered = columns.sortedBy != m_columns.sortedBy || columns.order != m_columns.order;
    m_columns = columns;
    m_settings.set(rememberedColumns(), columns.toText());
    showColumns();
    if (reordered && m_asked) {
        m_reordered = true;
        ask();
    }
}

void SongsPage::showColumns()
{
    m_header->setColumns(m_columns);
    m_delegate->setColumns(m_columns);
    m_list->viewport()->update();
}

void SongsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitToWidth();
}

void SongsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_header->setNeeds(m_delegate->needs());
    Page::changeEvent(event);
}

bool SongsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_header->setTrailingMargin(m_list->width() - m_list->viewport()->width());
    return Page::eventFilter(watched, event);
}

void SongsPage::fitToWidth()
{
    const bool hasRoom = width() >= columnsFrom;
    m_header->setVisible(hasRoom);
    m_delegate->setColumnsShown(hasRoom);
}

void SongsPage::openSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [this](const SongColumns &columns) { setColumns(columns); };
    fillSortMenu(*menu, m_columns, choose);
    if (m_header->isVisible()) {
        menu->addSeparator();
        fillColumnsMenu(*menu->addMenu(tr("Columns")), m_columns, choose);
    }
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : m_sort->width() - menu->sizeHint().width();
    menu->popup(m_sort->mapToGlobal(QPoint(left, m_sort->height())));
}

} // namespace toccata
