// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"
#include "core/recents/recentqueue.h"
#include "core/server/serverproxy.h"
#include "ui/notices/permissions.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace toccata {

class Covers;
class Notices;

/// Where the window can be asked to go. The shell does; whoever shows songs asks.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows the songs of an album. \p rows are its songs, in order.
    virtual void showAlbum(const QString &title, const SongRows &rows) = 0;
    // \p uri is what the server calls it, where it has such a name (Mopidy's services): of two of one name it
    // tells which.

    virtual void showAlbumCalled(const QString &title, const QByteArray &uri = {}) = 0;
    virtual void showArtist(const QString &name, const QByteArray &uri = {}) = 0;
    /// The albums of a genre; nothing: those that name none.
    virtual void showGenre(const std::optional<QString> &genre) = 0;
    /// The albums of a year; nothing: those of which none is known.
    virtual void showYear(std::optional<int> year) = 0;
    /// The works of a composer, or the recordings of the one called \p work.
    virtual void showComposer(const QString &composer, const QString &work = {}) = 0;
    virtual void showFolder(const QByteArray &path) = 0;
    /// The songs of a playlist that lies in a folder.
    virtual void showPlaylistFile(const QByteArray &path, const QString &name) = 0;
    /// The songs of a playlist that the server keeps.
    virtual void showPlaylist(const QString &name) = 0;
    /// Lets the person choose the playlist that \p uris are added to, or make one of them.
    virtual void choosePlaylistFor(const QList<QByteArray> &uris) = 0;
    /// Asks for the name of a playlist that what is in the queue becomes.
    virtual void saveQueueAsPlaylist() = 0;
    virtual void showStatistics() = 0;
    /// Shows all albums, those first that came last.
    virtual void showRecentlyAdded() = 0;
    virtual void showSearch(const QString &text) = 0;
    /// Shows what plays, large.
    virtual void showNowPlaying() = 0;
    /// Gives it the whole screen, or takes that back.
    virtual void toggleFullScreen() = 0;
    /// Shows a small window instead of this one.
    virtual void showMiniPlayer() = 0;
    /// Shows all that the server tells of the first of \p songs.
    virtual void showInformation(const SongRows &songs) = 0;
};

/// What can be done with songs, wherever they are shown: one menu, one order, one behaviour.
class SongActions : public QObject
{
    Q_OBJECT

public:
    SongActions(ServerProxy server, Notices &notices, Navigator &navigator, Covers &covers,
        QObject *parent = nullptr);

    /// Replaces the queue with \p songs and plays number \p index of them. Says so, with an Undo button.
    /// Of more than 10,000 songs only those from \p index on.
    /// \param name  what they are together, e.g. the album's title.
    void play(const SongRows &songs, int index, const QString &name);
    // Of more than 10,000 songs the first ones.
    void playNext(const SongRows &songs);
    void add(const SongRows &songs);
    /// What was played before, from its first song on; or a folder.
    void playAgain(const RecentQueue &queue);
    // What the server expands by itself (folders), or songs that are known by their URIs alone.
    void playNextUris(const QList<QByteArray> &uris);
    void addUris(const QList<QByteArray> &uris);

    /// Ends what is being written to a playlist, and says so.
    void stopPlaylist();

    /// Takes back what was done last to the queue or to a playlist, if something was, and says so; or does it
    /// again. What is under way and takes long is ended.
    void undo();
    void redo();
    /// Whether that is the queue's.
    bool undoesQueue() const;
    bool redoesQueue() const;
    // The same of the queue alone, and of playlists alone.

    void undoQueue();
    void redoQueue();
    void undoPlaylists();
    void redoPlaylists();

    // What the server does not allow, in queue and playlists: see permissions.h.

    QString refusal(Right right) const { return toccata::refusal(m_server.states, right); }
    bool mayUse(Right right) { return toccata::mayUse(right, m_server.states, m_notices); }
    void permit(QAction &action, Right right) const { toccata::permit(action, refusal(right)); }
    QString undoRefusal() const;
    QString redoRefusal() const;

    /// Says what was done to the queue just now, with an Undo button where that is allowed.
    void sayDone(const QString &text);

    /// Whether the server keeps playlists that can be changed, allowed or not.
    bool offersPlaylists() const;
    /// And they may be.
    bool canChangePlaylists() const;
    // Lets the person choose one. Of more than 10,000 songs the first ones.
    void addToPlaylist(const SongRows &songs);
    void addUrisToPlaylist(const QList<QByteArray> &uris) { m_navigator.choosePlaylistFor(uris); }

    /// What is to happen with some music; what is empty is not offered.
    struct Uses
    {
        std::function<void()> play = {};
        std::function<void()> playNext = {};
        std::function<void()> add = {};
        std::function<void()> addToPlaylist = {};
    };
    /// The beginning of every menu: "Play", "Play next", "Add to queue", "Add to playlist…".
    void addUses(QMenu &menu, const Uses &uses);

    /// Adds the actions for \p songs to \p menu, in the order that every list has. \p list and \p index say
    /// what Play plays: the list from there on.
    void fillMenu(
        QMenu &menu, const SongRows &songs, const SongRows &list, int index, const QString &listName);

    /// The end of that menu: where the first of \p songs leads to, Copy, and Information.
    void fillGoAndCopy(QMenu &menu, const SongRows &songs);

    Navigator &navigator() { return m_navigator; }
    const ServerProxy &server() const { return m_server; }
    Notices &notices() { return m_notices; }
    /// Whether what is not here is asked of the services behind a Mopidy, which fail without a word.
    bool asksServices() const;
    /// What the songs are shown with.
    Covers &covers() { return m_covers; }

Q_SIGNALS:
    /// \p queue plays now instead of what the queue held.
    void played(const RecentQueue &queue);

private:
    /// A search for one letter finds most of a library, and a server takes minutes to take that in.
    static constexpr int mostAtOnce = 10'000;
    static SongRows firstOf(const SongRows &songs);
    void replace(const QList<QByteArray> &uris, int index, const RecentQueue &queue);
    void addedUris(const mpd::EditResult &result);
    void added(const mpd::EditResult &result, int songs);
    void replaced(const mpd::EditResult &result, const RecentQueue &queue);
    void couldNot(const QueueEdit &edit, const Error &error);
    void couldNot(const PlaylistEdit &edit, const Error &error);
    /// What is undone next is what is being written to a playlist.
    bool undoStopsPlaylist() const;
    enum class Way { Undo, Redo };
    static QString nameOf(Way way);
    /// What going back from \p edit takes, or doing it again.
    static Right rightFor(const QueueEdit &edit, Way way);
    /// What leads back again, and why it might not.
    struct Back
    {
        void (SongActions::*act)();
        QString (SongActions::*refusal)() const = nullptr; ///< Null where it takes the same right.
    };
    template <class State, class Proxy>
    void takeBack(const actor::Published<State> &states, const Proxy &proxy, Way way, const Back &leadsBack);

    ServerProxy m_server;
    Notices &m_notices;
    Navigator &m_navigator;
    Covers &m_covers;
};

/// The URIs of \p songs, in order.
QList<QByteArray> urisOf(const SongRows &songs);

} // namespace toccata
