// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/library/works.h"
#include "ui/library/playcontrols.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

class QModelIndex;
class QStackedWidget;

namespace toccata {

class ArtistListModel;
class NameListView;
class PageBody;
class RecordingListModel;
class SongActions;
class SongListView;
class TwoSides;
class WorkListModel;

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
    void connectLists();
    void connectWorks();
    SongListView *makeRecordings();
    void showLibrary(const LibraryState &state);
    /// Marks the composer in the list.
    void mark();
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void openWork(int row);
    void openWorkMenu(QPoint position);
    void goUp();
    void ask();
    void present();
    void presentWork(const Work &work);
    PlayControls::Music music() const;

    SongActions &m_actions;
    ArtistListModel *m_composers;
    NameListView *m_list;
    WorkListModel *m_works;
    NameListView *m_workList;
    RecordingListModel *m_recordings;
    SongListView *m_recordingList;
    QStackedWidget *m_content;
    PageBody *m_contentBody;
    TwoSides *m_sides;
    PlayControls *m_controls;
    PageBody *m_body;
    LatestAnswer m_answer;
    /// Whose works are shown or asked for; empty: nobody is chosen.
    QString m_composer;
    /// Which work's recordings are shown; empty: the list of works is.
    QString m_work;
    /// Whom the window was asked to show: arrows go on from there without leaving a trail.
    QString m_visited;
    Catalogue m_catalogue;
};

} // namespace toccata
