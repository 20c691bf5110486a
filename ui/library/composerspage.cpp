// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/composerspage.h"

#include "ui/library/artistlistmodel.h"
#include "ui/library/librarybody.h"
#include "ui/library/namelistview.h"
#include "ui/library/recordingdelegate.h"
#include "ui/library/recordinglistmodel.h"
#include "ui/library/twosides.h"
#include "ui/library/worklistmodel.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/icons.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace toccata {

ComposersPage::ComposersPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_composers(new ArtistListModel(this))
    , m_list(new NameListView(*m_composers, CoverDelegate::Shape::Round, actions.covers(), tr("Composers")))
    , m_works(new WorkListModel(this))
    , m_workList(new NameListView(*m_works, CoverDelegate::Shape::Square, actions.covers(), tr("Works")))
    , m_recordings(new RecordingListModel(this))
    , m_recordingList(makeRecordings())
    , m_content(new QStackedWidget)
    , m_contentBody(new PageBody(m_content))
    , m_sides(new TwoSides(m_list, m_contentBody, tr("All composers")))
    , m_controls(new PlayControls(actions, [this] { return music(); }))
    , m_body(new PageBody(m_sides))
{
    m_content->addWidget(m_workList);
    m_content->addWidget(m_recordingList);
    m_workList->setContextMenuPolicy(Qt::CustomContextMenu);
    m_workList->setDragEnabled(true);
    m_sides->addControl(m_controls);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    connectLists();
    connectWorks();
    m_content->setContentsMargins(readingMargins(space::s, space::s, 0, 0)); // covers below the head's text
    present();
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { showLibrary(*state); });
    showLibrary(*library.current());
}

SongListView *ComposersPage::makeRecordings()
{
    auto *list = new SongListView(*m_recordings, new RecordingDelegate(*m_recordings, m_actions.covers()));
    list->setRowMargins({space::s, 0, space::s, space::l});
    list->delegate().setAlbumShown(false);
    list->useActions(m_actions, [this] { return m_work; });
    return list;
}

void ComposersPage::connectLists()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { choose(current); });
    connect(m_list, &QListView::clicked, this, &ComposersPage::open);
    connect(m_list, &QListView::activated, this, &ComposersPage::open);
    connect(m_sides, &TwoSides::backRequested, this, &ComposersPage::goUp);
}

void ComposersPage::connectWorks()
{
    connect(
        m_workList, &QListView::clicked, this, [this](const QModelIndex &index) { openWork(index.row()); });
    connect(
        m_workList, &QListView::activated, this, [this](const QModelIndex &index) { openWork(index.row()); });
    connect(m_workList, &QWidget::customContextMenuRequested, this, &ComposersPage::openWorkMenu);
}

QWidget *ComposersPage::focusTarget()
{
    if (!m_work.isEmpty())
        return m_recordingList;
    return m_list->isVisible() ? m_list : m_workList;
}

void ComposersPage::showLibrary(const LibraryState &state)
{
    const bool isMirror = state.source == LibraryState::Source::Mirror;
    const bool isEmpty = state.catalogue.composers->size() == 0;
    if (isMirror && isEmpty && !state.loading && state.catalogue.albums->size() > 0)
        m_body->showMessage(u"composers", tr("No song names its composer"),
            tr("Composers are read from the tag of that name; Work, Movement, Conductor, Ensemble and "
               "Performer tell the rest. A tag editor can fill them in."));
    else
        showLibraryIn(*m_body, state, isEmpty, m_actions);
    if (m_catalogue.composers == state.catalogue.composers)
        return;
    m_catalogue = state.catalogue;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_composers->setArtists(m_catalogue, m_catalogue.composers);
    }
    mark();
    if (!m_composer.isEmpty())
        ask();
}

void ComposersPage::mark()
{
    const auto row = m_composer.isEmpty() ? std::nullopt : m_composers->rowOf(m_composer);
    const QSignalBlocker quiet(m_list->selectionModel());
    const QModelIndex index = row ? m_composers->index(*row) : QModelIndex();
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (row)
        m_list->scrollTo(index);
    m_list->viewport()->update();
}

void ComposersPage::showComposer(const QString &composer, const QString &work)
{
    const bool isOther = m_composer != composer;
    m_composer = composer;
    m_work = work;
    m_visited = composer;
    m_sides->setContentOpened(!composer.isEmpty());
    mark();
    if (isOther && !composer.isEmpty())
        ask();
    else if (!m_answer.isWaiting() || composer.isEmpty())
        present();
}

void ComposersPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_composer = index.data().toString();
    m_work.clear();
    ask();
}

void ComposersPage::open(const QModelIndex &index)
{
    const QString name = index.data().toString();
    if (name != m_visited || !m_work.isEmpty())
        m_actions.navigator().showComposer(name);
    m_sides->setContentOpened(true);
    if (!m_sides->hasRoomForBoth())
        m_workList->setFocus(Qt::OtherFocusReason);
}

void ComposersPage::openWork(int row)
{
    if (m_answer.isWaiting())
        return; // what is still shown is another composer's
    const QString work = m_works->workAt(row).name;
    // Back leads to the works of the composer, also if arrows led there.
    if (m_visited != m_composer)
        m_actions.navigator().showComposer(m_composer);
    m_actions.navigator().showComposer(m_composer, work);
}

void ComposersPage::openWorkMenu(QPoint position)
{
    const QModelIndex index = m_workList->indexAt(position);
    if (!index.isValid())
        return;
    const SongRows songs = m_works->songsAt({index.row()});
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"play"), tr("Play"), this,
        [this, songs, name = m_works->workAt(index.row()).name] { m_actions.play(songs, 0, name); });
    menu->addAction(icon(u"play-next"), tr("Play next"), this, [this, songs] { m_actions.playNext(songs); });
    menu->addAction(icon(u"plus"), tr("Add to queue"), this, [this, songs] { m_actions.add(songs); });
    menu->popup(m_workList->viewport()->mapToGlobal(position));
}

void ComposersPage::goUp()
{
    if (!m_work.isEmpty()) {
        m_actions.navigator().showComposer(m_composer);
        m_workList->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sides->setContentOpened(false);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ComposersPage::ask()
{
    m_controls->setEnabled(false);
    m_contentBody->showBusy(tr("Looking through the songs…"));
    m_answer.expect(
        worksInBackground(m_catalogue, m_composer),
        [this, catalogue = m_catalogue](const std::vector<Work> &works) {
            m_works->setWorks(catalogue, works);
            present();
        },
        [this](const Error &error) { m_contentBody->showError(error, [this] { ask(); }); });
}

void ComposersPage::present()
{
    const auto work = m_work.isEmpty() ? std::nullopt : m_works->rowOf(m_work);
    m_sides->setBack(m_work.isEmpty() ? tr("All composers") : tr("All works"), !m_work.isEmpty());
    m_controls->setVisible(!m_composer.isEmpty());
    m_controls->setEnabled(m_work.isEmpty() || work);
    if (work) {
        presentWork(m_works->workAt(*work));
        return;
    }
    m_sides->name().setText(m_work.isEmpty() ? m_composer : m_work);
    m_sides->facts().setText(m_composer.isEmpty()
            ? QString()
            : tr("%1 · %2", "works, recordings")
                  .arg(tr("%Ln work(s)", nullptr, m_works->rowCount()),
                      tr("%Ln recording(s)", nullptr, m_works->recordings())));
    m_content->setCurrentWidget(m_workList);
    if (m_composer.isEmpty())
        m_contentBody->showMessage(u"composers", tr("Choose a composer"));
    else if (m_works->rowCount() == 0 || !m_work.isEmpty())
        m_contentBody->showMessage(u"composers", tr("No recordings"), tr("There are no songs of this here."));
    else
        m_contentBody->showContent();
}

void ComposersPage::presentWork(const Work &work)
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
    m_sides->name().setText(work.name);
    m_sides->facts().setText(
        tr("%1 · %2", "composer, recordings")
            .arg(m_composer, tr("%Ln recording(s)", nullptr, int(work.recordings.size()))));
    m_content->setCurrentWidget(m_recordingList);
    m_contentBody->showContent();
}

PlayControls::Music ComposersPage::music() const
{
    return m_work.isEmpty() ? PlayControls::Music{m_works->allSongs(), m_composer}
                            : PlayControls::Music{m_recordings->songs(), m_work};
}

} // namespace toccata
