// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumspage.h"

#include "ui/library/albumgrid.h"
#include "ui/library/librarybody.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QVBoxLayout>

namespace toccata {

AlbumsPage::AlbumsPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_count(new ElidedLabel)
    , m_grid(new AlbumGrid(actions))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    m_count->setTone(ElidedLabel::Tone::Dim);
    m_count->setContentsMargins(space::xl - 2, 0, space::xl, 0);
    column->addWidget(m_count);
    column->addWidget(m_grid, 1);
    setScrolling(m_grid);
    m_body = new PageBody(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { show(*state); });
    show(*library.current());
}

QWidget *AlbumsPage::focusTarget()
{
    return m_grid;
}

void AlbumsPage::show(const LibraryState &state)
{
    if (m_shown != state.catalogue.albums) {
        m_shown = state.catalogue.albums;
        m_grid->setAlbums(allAlbums(state.catalogue), state.source == LibraryState::Source::Names);
    }
    QString count = tr("%Ln album(s)", nullptr, m_shown->size());
    if (state.loading)
        count = tr("%1, still reading…", "so many albums so far").arg(count);
    m_count->setText(count);
    showLibraryIn(*m_body, state, m_shown->size() == 0, m_actions);
}

} // namespace toccata
