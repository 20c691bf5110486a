// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "core/search/searchquery.h"
#include "ui/notices/errortext.h"
#include "ui/notices/notices.h"
#include "ui/search/savedsearchlist.h"
#include "ui/search/searchcontent.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"

#include <QShortcut>
#include <QStackedLayout>

namespace toccata {

namespace {

using namespace std::chrono_literals;

} // namespace

SearchPage::SearchPage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_saved(settings)
    , m_content(new SearchContent(actions.covers()))
    , m_body(new PageBody(m_content))
    , m_savedList(new SavedSearchList)
    , m_whole(new QStackedLayout(this))
{
    m_whole->addWidget(m_body);
    m_whole->addWidget(m_savedList);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
    connectContent();
    connectSaved();
    setScrolling(&m_content->songList());
    setText({});
    m_address = actions.server().states.server.current()->address;
    actions.server().states.server.observe(
        this, [this](const std::shared_ptr<const mpd::ServerState> &server) {
            if (std::exchange(m_address, server->address) != server->address)
                searchAnew();
        });
}

// What another server has found is of no use on this one.
void SearchPage::searchAnew()
{
    const QString text = std::exchange(m_text, {});
    m_results = {};
    setText(isVisible() ? text : QString());
}

void SearchPage::connectContent()
{
    connect(m_content, &SearchContent::leftUpwards, this, &Page::leftUpwards);
    m_content->songList().useActions(m_actions, [this] { return tr("Search for “%1”").arg(m_results.text); });
    m_content->followRights(m_actions);
    connect(m_content, &SearchContent::artistOpened, this, &SearchPage::openArtist);
    connect(m_content, &SearchContent::albumOpened, this, &SearchPage::openAlbum);
    connect(m_content, &SearchContent::playlistOpened, this, &SearchPage::openPlaylist);
    connect(m_content, &SearchContent::waitCancelled, this, &SearchPage::stopWaiting);
    connect(m_content, &SearchContent::albumPlayRequested, this, &SearchPage::playAlbum);
    connect(m_content, &SearchContent::albumsAppendRequested, this, &SearchPage::addAlbums);
}

void SearchPage::connectSaved()
{
    connect(m_content, &SearchContent::saveToggled, this, &SearchPage::setSaved);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this), &QShortcut::activated, this, [this] {
        if (!m_text.isEmpty())
            setSaved(!m_saved.contains(m_text));
    });
    connect(&m_saved, &SavedSearches::changed, this, &SearchPage::updateSaved);
    connect(m_savedList, &SavedSearchList::leftUpwards, this, &Page::leftUpwards);
    connect(m_savedList, &SavedSearchList::opened, this,
        [this](const QString &search) { m_actions.navigator().showSearch(search); });
    connect(m_savedList, &SavedSearchList::removeRequested, this, &SearchPage::forget);
}

void SearchPage::setSaved(bool saved)
{
    if (saved) {
        m_saved.save(m_text);
        m_actions.notices().say(tr("Saved. The Search page lists what you saved."));
    } else {
        forget(m_text);
    }
}

void SearchPage::forget(const QString &search)
{
    m_saved.remove(search);
    m_actions.notices().say(
        tr("“%1” is not saved any more.").arg(search), tr("Undo"), [this, search] { m_saved.save(search); });
}

void SearchPage::updateSaved()
{
    m_content->setSaved(m_saved.contains(m_text));
    if (!m_text.isEmpty())
        return;
    const bool wasOnList = m_savedList->hasFocus();
    showStart();
    if (wasOnList && m_saved.all().isEmpty())
        Q_EMIT leftUpwards(); // the keyboard must not stay in what is gone
}

void SearchPage::showStart()
{
    const QStringList searches = m_saved.all();
    m_savedList->setSearches(searches);
    m_whole->setCurrentWidget(searches.isEmpty() ? static_cast<QWidget *>(m_body) : m_savedList);
    m_body->showMessage(u"search", tr("Search everything"),
        tr("Artists, albums and songs, by any word of their names. artist:, album:, genre: and "
           "year:1990-1999 look in one place only; a dash before a word leaves out what has it."));
}

QWidget *SearchPage::focusTarget()
{
    if (m_whole->currentWidget() == m_savedList)
        return m_savedList;
    return m_results.isEmpty() ? static_cast<QWidget *>(this) : m_content->firstGroup();
}

bool SearchPage::isMirrored() const
{
    return m_actions.server().states.library.current()->source == LibraryState::Source::Mirror;
}

void SearchPage::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (!m_text.isEmpty() && wanted == m_text)
        return;
    m_text = wanted;
    stopWaiting(); // an answer to what was typed before must not come after this
    setArriving(!m_text.isEmpty());
    if (m_text.isEmpty()) {
        m_results = {};
        showStart();
        return;
    }
    m_content->setSaved(m_saved.contains(m_text));
    m_whole->setCurrentWidget(m_body);
    if (isMirrored())
        search();
    else
        m_pause.start();
}

void SearchPage::search()
{
    m_pause.stop();
    if (isMirrored()) {
        m_body->showBusy(tr("Searching…"));
        askForAll();
        return;
    }
    m_results = {};
    m_body->showBusy(tr("Searching…"),
        m_actions.asksServices() ? tr("The services behind the server are asked.")
                                 : tr("The server looks through its music."),
        [this] { cancel(); });
    // Before, and not beside it: what the services begin lets everything else wait.
    m_answer.expect(
        m_actions.server().search.findAtOnce(m_text),
        [this](const SearchResults &results) {
            showFirst(results);
            askForAll();
        },
        [this](const Error &) { askForAll(); });
}

void SearchPage::askForAll()
{
    m_answer.expect(
        m_actions.server().search.find(m_text), [this](const SearchResults &results) { arrived(results); },
        [this](const Error &error) { failed(error); });
}

// What has come so far stays.
void SearchPage::failed(const Error &error)
{
    m_playWhenFound = false;
    m_content->setWaiting(false);
    setArriving(false);
    if (m_results.isEmpty() || isMirrored())
        m_body->showError(error, [this] { search(); });
    else
        m_actions.notices().say(errorText(error), tr("Search again"), [this] { search(); });
}

void SearchPage::showFirst(const SearchResults &results)
{
    if (results.isEmpty())
        return;
    m_results = results;
    m_content->setResults(results, true);
    m_content->setWaiting(true);
    m_body->showContent();
}

void SearchPage::stopWaiting()
{
    m_pause.stop();
    m_answer.forget();
    m_playWhenFound = false;
    m_content->setWaiting(false);
    setArriving(false);
}

void SearchPage::cancel()
{
    stopWaiting();
    m_body->showCancelled(u"search", tr("Not searched to the end"), tr("Search again"), [this] { search(); });
}

void SearchPage::arrived(const SearchResults &results)
{
    m_results = results;
    m_content->setWaiting(false);
    if (results.isEmpty()) {
        showNothingFound();
        setArriving(false);
        return;
    }
    m_content->setResults(results, m_actions.asksServices());
    m_body->showContent();
    setArriving(false);
    if (std::exchange(m_playWhenFound, false))
        playBest();
}

void SearchPage::showNothingFound()
{
    m_playWhenFound = false;
    if (parsedQuery(m_text).isEmpty()) // "artist:", "-"
        m_body->showMessage(u"search", tr("Type on"), tr("What is to be found there is still missing."));
    else if (m_actions.asksServices())
        m_body->showNothingCameBack(
            u"search", tr("Nothing came back for “%1”").arg(m_text), true, [this] { search(); });
    else
        m_body->showMessage(u"search", tr("Nothing found for “%1”").arg(m_text),
            tr("Try fewer letters, or another spelling."));
}

void SearchPage::playBest()
{
    if (m_text.isEmpty())
        return;
    if (m_pause.isActive())
        search();
    m_playWhenFound = m_answer.isWaiting();
    if (m_playWhenFound || m_results.isEmpty())
        return;
    const SearchResults &shown = m_content->shown();
    if (!shown.songs.isEmpty())
        m_actions.play(shown.songs, 0, tr("Search for “%1”").arg(shown.text));
    else if (!shown.albums.empty())
        openAlbum(0);
    else if (!shown.artists.empty())
        openArtist(0);
    else
        openPlaylist(0);
}

// What is known by its URI alone goes into the queue by that: the server knows its songs.
void SearchPage::playAlbum(int album)
{
    const AlbumHit &hit = m_content->shown().albums[std::size_t(album)];
    if (hit.uri.isEmpty())
        m_actions.play(hit.songs, 0, hit.title);
    else
        m_actions.playAgain(recentAlbum(hit.uri, hit.title, hit.artist));
}

void SearchPage::addAlbums(const QList<int> &albums)
{
    for (const int album : albums) {
        const AlbumHit &hit = m_content->shown().albums[std::size_t(album)];
        if (hit.uri.isEmpty())
            m_actions.add(hit.songs);
        else
            m_actions.addUris({hit.uri});
    }
}

void SearchPage::openAlbum(int album)
{
    const AlbumHit &hit = m_content->shown().albums[std::size_t(album)];
    if (hit.uri.isEmpty())
        m_actions.navigator().showAlbum(hit.title, hit.songs);
    else
        m_actions.navigator().showAlbumCalled(hit.title, hit.uri);
}

void SearchPage::openArtist(int artist)
{
    const ArtistHit &hit = m_content->shown().artists[std::size_t(artist)];
    m_actions.navigator().showArtist(hit.name, hit.uri);
}

void SearchPage::openPlaylist(int playlist)
{
    m_actions.navigator().showPlaylist(m_content->shown().playlists[std::size_t(playlist)].name);
}

} // namespace toccata
