// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/worksview.h"

#include "ui/library/namelistview.h"
#include "ui/library/recordingdelegate.h"
#include "ui/library/recordinglistmodel.h"
#include "ui/library/worklistmodel.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace toccata {

WorksView::WorksView(SongActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_works(new WorkListModel(this))
    , m_workList(new NameListView(*m_works, CoverDelegate::Shape::Square, actions.covers(), tr("Works")))
    , m_recordings(new RecordingListModel(this))
    , m_recordingList(new SongListView(*m_recordings, new RecordingDelegate(*m_recordings, actions.covers())))
    , m_lists(new QStackedWidget)
    , m_body(new PageBody(m_lists))
{
    m_lists->setContentsMargins(0, space::s, 0, 0);
    makeWorks();
    makeRecordings();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    showNobody();
}

void WorksView::makeWorks()
{
    m_workList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_workList->setDragEnabled(true);
    m_lists->addWidget(m_workList);
    connect(
        m_workList, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(
        m_workList, &QListView::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_workList, &QWidget::customContextMenuRequested, this, &WorksView::openMenu);
}

void WorksView::makeRecordings()
{
    m_recordingList->setRowMargins({space::s, 0, space::s, space::l});
    m_recordingList->delegate().setAlbumShown(false);
    m_recordingList->useActions(m_actions, [this] { return m_work; });
    m_lists->addWidget(m_recordingList);
}

QWidget *WorksView::focusTarget() const
{
    return m_work.isEmpty() ? static_cast<QWidget *>(m_workList) : m_recordingList;
}

void WorksView::find(const Catalogue &catalogue, const QString &composer, const QString &work)
{
    m_catalogue = catalogue;
    m_composer = composer;
    m_work = work;
    ask();
}

void WorksView::showWork(const QString &work)
{
    m_work = work;
    if (m_answer.isWaiting())
        setFacts({});
    else
        present();
}

void WorksView::showNobody()
{
    m_answer.forget();
    m_composer.clear();
    m_work.clear();
    m_body->showMessage(u"composers", tr("Choose a composer"));
    setFacts({});
}

void WorksView::ask()
{
    setFacts({});
    m_body->showBusy(tr("Looking through the songs…"));
    m_answer.expect(
        worksInBackground(m_catalogue, m_composer),
        [this, catalogue = m_catalogue](const std::vector<Work> &works) {
            m_works->setWorks(catalogue, works);
            present();
        },
        [this](const Error &error) { m_body->showError(error, [this] { ask(); }); });
}

void WorksView::present()
{
    const auto work = m_work.isEmpty() ? std::nullopt : m_works->rowOf(m_work);
    if (work) {
        presentWork(m_works->workAt(*work));
    } else if (m_works->rowCount() == 0 || !m_work.isEmpty()) {
        m_body->showMessage(u"composers", tr("No recordings"), tr("There are no songs of this here."));
        setFacts({});
    } else {
        m_lists->setCurrentWidget(m_workList);
        m_body->showContent();
        setFacts({tr("%Ln work(s)", nullptr, m_works->rowCount()),
            tr("%Ln recording(s)", nullptr, m_works->recordings())});
    }
}

void WorksView::presentWork(const Work &work)
{
    const bool isOther = m_recordings->work().name != work.name;
    m_recordingList->setHeadings({});
    m_recordingList->delegate().setImpliedArtist(m_composer);
    m_recordings->setWork(m_works->catalogue(), m_composer, work);
    QHash<int, QString> headings;
    for (std::size_t i = 0; i < work.recordings.size(); ++i)
        headings.insert(m_recordings->startOf(i), musiciansOf(work.recordings[i]).join(QStringLiteral(", ")));
    m_recordingList->setHeadings(headings);
    if (isOther)
        m_recordingList->startAnew();
    m_lists->setCurrentWidget(m_recordingList);
    m_body->showContent();
    setFacts({m_composer, tr("%Ln recording(s)", nullptr, int(work.recordings.size()))});
}

void WorksView::setFacts(const QStringList &facts)
{
    m_facts = facts;
    Q_EMIT changed();
}

PlayControls::Music WorksView::music() const
{
    return m_work.isEmpty() ? PlayControls::Music{m_works->allSongs(), m_composer}
                            : PlayControls::Music{m_recordings->songs(), m_work};
}

void WorksView::activate(int row)
{
    if (!m_answer.isWaiting()) // else what is still shown is another composer's
        Q_EMIT workActivated(m_works->workAt(row).name);
}

void WorksView::openMenu(QPoint position)
{
    const QModelIndex index = m_workList->indexAt(position);
    if (!index.isValid())
        return;
    const SongRows songs = m_works->songsAt({index.row()});
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.addUses(*menu,
        {.play = [this, songs, name = m_works->workAt(index.row()).name] { m_actions.play(songs, 0, name); },
            .playNext = [this, songs] { m_actions.playNext(songs); },
            .add = [this, songs] { m_actions.add(songs); },
            .addToPlaylist = [this, songs] { m_actions.addToPlaylist(songs); }});
    menu->popup(m_workList->viewport()->mapToGlobal(position));
}

} // namespace toccata
