// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/catalogue.h"
#include "core/library/works.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/playcontrols.h"

#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace toccata {

class NameListView;
class PageBody;
class RecordingListModel;
class SongActions;
class SongListView;
class WorkListModel;

/// The works of a composer, or the recordings of one of them.
class WorksView : public QWidget
{
    Q_OBJECT

public:
    explicit WorksView(SongActions &actions, QWidget *parent = nullptr);

    /// Looks for the works of \p composer, in the background, then shows \p work as showWork() does.
    void find(const Catalogue &catalogue, const QString &composer, const QString &work = {});
    /// Shows the recordings of \p work; if it is empty, all works.
    void showWork(const QString &work);
    /// Shows that nobody is chosen.
    void showNobody();

    /// Whose works are shown or looked for; empty: nobody is chosen.
    const QString &composer() const { return m_composer; }
    /// Which work's recordings are shown; empty: the list of works is.
    const QString &work() const { return m_work; }
    /// What there is of them, for the head of the page; empty as long as there is nothing to play.
    const QStringList &facts() const { return m_facts; }
    PlayControls::Music music() const;
    QWidget *focusTarget() const;

Q_SIGNALS:
    /// composer(), work() or facts() are others.
    void changed();
    void workActivated(const QString &work);

private:
    void makeWorks();
    void makeRecordings();
    void ask();
    void present();
    void presentWork(const Work &work);
    void setFacts(const QStringList &facts);
    void activate(int row);
    void openMenu(QPoint position);

    SongActions &m_actions;
    WorkListModel *m_works;
    NameListView *m_workList;
    RecordingListModel *m_recordings;
    SongListView *m_recordingList;
    QStackedWidget *m_lists;
    PageBody *m_body;
    LatestAnswer m_answer;
    Catalogue m_catalogue;
    QString m_composer;
    QString m_work;
    QStringList m_facts;
};

} // namespace toccata
