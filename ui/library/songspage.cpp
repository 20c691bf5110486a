// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/songspage.h"

#include "core/music/songlistmodel.h"
#include "ui/columns/columnedsongs.h"
#include "ui/columns/songcolumndelegate.h"
#include "ui/library/librarybody.h"
#include "ui/library/statisticstext.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/songs/sortmenu.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace toccata {

SongsPage::SongsPage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_model(new SongListModel(this))
    , m_count(new ElidedLabel)
    , m_sort(new IconButton(u"sort", tr("Sort by")))
{
    auto *delegate = new SongColumnDelegate(*m_model);
    m_list = new SongListView(*m_model, delegate);
    m_songs = new ColumnedSongs(
        m_list, delegate, settings, QStringLiteral("songs"), SongColumns::byDefault(SongField::Artist));
    layOut();
    setScrolling(m_list);
    m_list->useActions(actions, [] { return tr("All songs"); });
    m_songs->follow(actions.server());
    connect(m_songs, &ColumnedSongs::sortRequested, this, &SongsPage::sort);
    connect(m_sort, &IconButton::clicked, this, &SongsPage::openSortMenu);
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
    column->addWidget(m_songs, 1);
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
    const SongColumns &columns = m_songs->columns();
    m_answer.expect(
        m_actions.server().library.sortedSongs(*columns.sortedBy, columns.order),
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

void SongsPage::sort(SongField field, Qt::SortOrder order)
{
    m_songs->setSorted(field, order);
    if (m_asked) {
        m_reordered = true;
        ask();
    }
}

void SongsPage::openSortMenu()
{
    auto *menu = new SortMenu(m_songs->columns().sortedBy, m_songs->columns().order, this);
    connect(menu, &SortMenu::sortRequested, this, &SongsPage::sort);
    menu->addSeparator();
    m_songs->addColumnsMenu(*menu);
    openBelow(*menu, *m_sort, Qt::AlignTrailing);
}

} // namespace toccata
