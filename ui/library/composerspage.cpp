// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/composerspage.h"

#include "ui/library/artistlistmodel.h"
#include "ui/library/letteredlist.h"
#include "ui/library/librarybody.h"
#include "ui/library/namelistview.h"
#include "ui/library/twosides.h"
#include "ui/library/worksview.h"
#include "ui/songs/musichead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/playcontrols.h"
#include "ui/songs/songactions.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace toccata {

ComposersPage::ComposersPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_composers(new ArtistListModel(this))
    , m_list(new NameListView(*m_composers, CoverDelegate::Shape::Round, actions.covers(), tr("Composers")))
    , m_lettered(new LetteredList(m_list))
    , m_works(new WorksView(actions))
    , m_controls(new PlayControls(actions, [this] { return m_works->music(); }))
    , m_head(makeHead())
    , m_sides(new TwoSides(m_lettered, m_head, m_works, tr("All composers")))
    , m_body(new PageBody(m_sides))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    connectLists();
    showHead();
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { showLibrary(*state); });
    showLibrary(*library.current());
}

MusicHead *ComposersPage::makeHead()
{
    auto *head = new MusicHead(
        m_actions.covers(), m_actions.notices(), MusicHead::Picture::Portrait, MusicHead::Size::BesideList);
    head->setControls(m_controls);
    return head;
}

void ComposersPage::connectLists()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { choose(current); });
    connect(m_list, &QListView::clicked, this, &ComposersPage::open);
    connect(m_list, &QListView::activated, this, &ComposersPage::open);
    connect(m_sides, &TwoSides::backRequested, this, &ComposersPage::goUp);
    connect(m_works, &WorksView::changed, this, &ComposersPage::showHead);
    connect(m_works, &WorksView::workActivated, this, &ComposersPage::openWork);
}

QWidget *ComposersPage::focusTarget()
{
    return m_works->work().isEmpty() && m_list->isVisible() ? m_list : m_works->focusTarget();
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
    m_lettered->setSections(letterSections(*m_catalogue.composers));
    mark();
    if (!m_works->composer().isEmpty())
        m_works->find(m_catalogue, m_works->composer(), m_works->work());
}

void ComposersPage::mark()
{
    const QString &composer = m_works->composer();
    const auto row = composer.isEmpty() ? std::nullopt : m_composers->rowOf(composer);
    const QSignalBlocker quiet(m_list->selectionModel());
    const QModelIndex index = row ? m_composers->index(*row) : QModelIndex();
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (row)
        m_list->scrollTo(index);
    m_list->viewport()->update();
}

void ComposersPage::showComposer(const QString &composer, const QString &work)
{
    m_visited = composer;
    m_sides->setContentOpened(!composer.isEmpty());
    if (composer.isEmpty())
        m_works->showNobody();
    else if (composer != m_works->composer())
        m_works->find(m_catalogue, composer, work);
    else
        m_works->showWork(work);
    mark();
}

void ComposersPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_works->find(m_catalogue, index.data().toString());
}

void ComposersPage::open(const QModelIndex &index)
{
    const QString name = index.data().toString();
    if (name != m_visited || !m_works->work().isEmpty())
        m_actions.navigator().showComposer(name);
    m_sides->setContentOpened(true);
    if (!m_sides->hasRoomForBoth())
        m_works->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void ComposersPage::openWork(const QString &work)
{
    const QString composer = m_works->composer();
    // Back leads to the works of the composer, also if arrows led there.
    if (m_visited != composer)
        m_actions.navigator().showComposer(composer);
    m_actions.navigator().showComposer(composer, work);
}

void ComposersPage::goUp()
{
    if (!m_works->work().isEmpty()) {
        m_actions.navigator().showComposer(m_works->composer());
        m_works->focusTarget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sides->setContentOpened(false);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ComposersPage::showHead()
{
    const QString &composer = m_works->composer();
    const QString &work = m_works->work();
    m_sides->setBack(work.isEmpty() ? tr("All composers") : tr("All works"), !work.isEmpty());
    m_head->setVisible(!composer.isEmpty());
    m_head->setName(work.isEmpty() ? composer : work);
    m_head->setFacts(m_works->facts());
    m_controls->setEnabled(!m_works->facts().isEmpty());
    if (const auto row = m_composers->rowOf(composer))
        m_head->setPicture(m_composers->index(*row).data(SubjectRole).value<CoverSubject>(), composer);
    else
        m_head->setNoPicture();
}

} // namespace toccata
