// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "ui/songs/page.h"

class QModelIndex;

namespace toccata {

class ArtistListModel;
class LetteredList;
class MusicHead;
class NameListView;
class PageBody;
class PlayControls;
class SongActions;
class TwoSides;
class WorksView;

/// The composers, and beside them the works of the one that is chosen, or the recordings of one work; where
/// there is no room, one of both.
class ComposersPage : public Page
{
    Q_OBJECT

public:
    explicit ComposersPage(SongActions &actions, QWidget *parent = nullptr);

    /// \param composer  empty: none is chosen; \param work  empty: all are listed.
    void showComposer(const QString &composer, const QString &work = {});

    QString title() const override { return tr("Composers"); }
    QWidget *focusTarget() override;

private:
    MusicHead *makeHead();
    void connectLists();
    void showLibrary(const LibraryState &state);
    /// Marks the composer in the list.
    void mark();
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void openWork(const QString &work);
    void goUp();
    void showHead();

    SongActions &m_actions;
    ArtistListModel *m_composers;
    NameListView *m_list;
    LetteredList *m_lettered;
    WorksView *m_works;
    PlayControls *m_controls;
    MusicHead *m_head;
    TwoSides *m_sides;
    PageBody *m_body;
    /// Whom the window was asked to show: arrows go on from there without leaving a trail.
    QString m_visited;
    Catalogue m_catalogue;
};

} // namespace toccata
