// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/mpd/editrun.h"
#include "core/mpd/link.h"
#include "core/music/songrows.h"
#include "core/queue/nextlane.h"
#include "core/queue/queueedits.h"
#include "core/queue/queuehistory.h"
#include "core/queue/wayback.h"

#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// What the queue is known to be. The Queue keeps it.
struct FollowedQueue
{
    QueueState state;
    /// The newest status, and when it was read.
    mpd::Status status;
    std::chrono::steady_clock::time_point readAt;
    /// Whether ids or pages are under way.
    bool loading = false;

    /// Every song is known, and nothing is under way.
    bool isWhole() const { return state.complete && !loading; }
    /// What plays, with the position that it has come to.
    mpd::Status playback() const;
};

/// Changes the queue, and takes changes back. A part of the Queue. One edit at a time: each begins when the
/// queue is known as the one before has left it, so that what it did can be told from what others do. Thread:
/// the Server actor's; others call it through QueueProxy.
class QueueEditor
{
public:
    /// What is called once the server has agreed to play the song at that position.
    using Played = std::function<void(quint32 position)>;
    /// Tells where the songs stand in the list, in the order in which they stand once it is sorted.
    using Sort = std::function<actor::Future<std::vector<quint32>>(
        const SongRows &songs, SongField field, Qt::SortOrder order)>;
    /// What is called with a song that goes on where it was once it has begun: its URI, an id below its own,
    /// and what brings it there. Returns what to call once the server has agreed to all before.
    using Resume = std::function<std::function<void()>(
        const QByteArray &uri, quint32 newerThan, const mpd::CommandBatch &commands)>;
    /// What is called when an edit has taken all the \p songs away; \p marks  is what they had, by their
    /// indices, and \p playback what was playing then.
    using TookAll = std::function<void(
        const SongRows &songs, const std::vector<MarksAt> &marks, const mpd::Status &playback)>;
    struct Calls
    {
        /// Is called before a song is sent to be played.
        std::function<Played()> announce;
        /// Is called after that where the server begins late.
        Resume resume;
        /// Has the queue followed to what it is now, and then calls. Not called if the connection ends first.
        std::function<void(std::function<void()>)> settle;
        /// What can be undone, or what is under way, is something else now.
        std::function<void()> changed;
        Sort sort;
        TookAll tookAll;
    };

    QueueEditor(actor::Actor &owner, const FollowedQueue &queue, Calls calls);

    void connected(const mpd::Link &link);
    /// Before the queue is forgotten.
    void disconnected();
    /// The queue is known whole.
    void becameWhole();
    /// It cannot be read: what is done to it cannot be undone until it can.
    void cannotRead();
    /// Another server from now on.
    void forget();
    const QueueHistory &history() const { return m_history; }
    /// What undo() takes back, and its number.
    std::optional<QueueEdit> undoable() const;
    quint64 undoNumber() const;
    /// The songs that were asked here to play next and have not yet, in any order; some may be gone.
    const std::vector<quint32> &asked() const { return m_asked; }
    /// The song is the current one: it need not be asked any more.
    void isCurrent(quint32 songId) { std::erase(m_asked, songId); }
    /// The songs of \p lane played next in the order that was, random or not: those that were asked here are
    /// to do so in the order of the moment too.
    void carryOver(const std::vector<quint32> &lane);
    /// If it takes long.
    const std::optional<RunningEdit> &running() const { return m_running; }
    /// Whether the queue is to be followed to what it is now. A long edit changes it more often than anybody
    /// can look: some ten times are enough, and once it has ended.
    bool wantsALook();
    /// Ends what is under way where it is: it fails as Cancelled, and what it has done can be undone.
    void cancel();

    // Errors of all: Offline, Refused (e.g. the queue is full), Denied, Invalid. Songs that the server does
    // not find are passed over and counted.

    /// Adds songs, or whatever the server takes for a URI (albums, folders), at the end.
    actor::Future<mpd::EditResult> add(const QList<QByteArray> &uris);
    /// Adds songs behind the current one and those that were asked to play next before, in order. In random
    /// mode they get priorities as well, where the server has them.
    actor::Future<mpd::EditResult> addNext(const QList<QByteArray> &uris);
    /// Adds songs before the one at \p position.
    actor::Future<mpd::EditResult> insert(const QList<QByteArray> &uris, quint32 position);
    /// Replaces the queue and plays its song \p playIndex. Errors: Refused also when that song cannot be
    /// played; the others are in the queue then.
    /// \param name  what replaces it, for the name of the undo step; \param from  where that song begins.
    /// \param marks  what the songs get, where each of \p uris is a song.
    actor::Future<mpd::EditResult> replace(const QList<QByteArray> &uris, int playIndex, const QString &name,
        std::chrono::milliseconds from, const std::vector<MarksAt> &marks);
    actor::Future<mpd::EditResult> clear();
    actor::Future<mpd::EditResult> remove(const QList<quint32> &songIds);
    /// Removes all others.
    actor::Future<mpd::EditResult> crop(const QList<quint32> &songIds);
    /// Removes songs that are in the queue before.
    actor::Future<mpd::EditResult> removeDuplicates();
    /// Moves songs, in the order given, to stand before the song that is at \p position now (or at the end).
    actor::Future<mpd::EditResult> move(const QList<quint32> &songIds, quint32 position);
    /// In no order any more: all of it, or only these songs among each other.
    actor::Future<mpd::EditResult> shuffle(const QList<quint32> &songIds);
    actor::Future<mpd::EditResult> reverse();
    /// Stable. All of it, or only these songs among each other: they keep the places that they take together.
    actor::Future<mpd::EditResult> sort(SongField field, Qt::SortOrder order, const QList<quint32> &songIds);
    /// Has songs of the queue play next, in the order given, after those that were asked to before: in random
    /// mode by priorities, where the server has them, else by moving them.
    actor::Future<mpd::EditResult> playNext(const QList<quint32> &songIds);
    /// Has a song play when its turn comes: it goes behind those that play next.
    actor::Future<mpd::EditResult> notNext(quint32 songId);
    /// Errors: also Unsupported. The current song is left out: it has none.
    actor::Future<mpd::EditResult> setPriority(const QList<quint32> &songIds, quint8 priority);
    /// Has only a part of a song played; nothing: all of it. Errors: Refused also while the song plays, and
    /// where it does not have that part; also Unsupported, and NotFound if the song is gone.
    actor::Future<mpd::EditResult> setPart(quint32 songId, const std::optional<SongPart> &part);

    // What others have changed since stays. What the server refuses can be tried again. Errors: also
    // NotFound, if there is nothing to undo or to do again; Refused also while the song plays of which a part
    // is to be another.

    /// A new edit that is under way and takes long is ended where it is, and what it has done taken back.
    actor::Future<mpd::EditResult> undo();
    actor::Future<mpd::EditResult> redo();

private:
    using Ids = std::vector<quint32>;
    enum class Direction { New, Undo, Redo };

    struct Job
    {
        QueueEdit edit;
        /// What must be known before it can begin.
        std::function<actor::Future<Ids>()> prepare;
        Ids prepared;
        /// What to send for the songs that there are.
        std::function<std::vector<mpd::CommandBatch>(const Ids &)> batches;
        Direction direction = Direction::New;
        /// The song that begins to play, if one does.
        std::optional<quint32> playIndex;
        actor::Promise<mpd::EditResult> promise;
        // As it begins:
        QueueState before;
        mpd::Status playback;
        /// The step that is taken back, and where that leads.
        std::optional<QueueStep> step;
        std::vector<QueueAim> aim;
        /// Only a step that comes after the one of this number is taken.
        std::optional<quint64> onlyAfter;
        /// What to send when it is known what came of the first part.
        std::function<std::vector<mpd::Command>()> then = {};
        /// What is asked to play next once it is done.
        std::function<Ids()> asked = {};
        /// What played goes on only when it has what it had.
        bool resumesLast = false;
        /// What goes on where it was, if the server begins late.
        std::optional<ResumedSong> resumed = {};
        /// Where songs are added that play next.
        Gap gap = {};
        /// It is no edit of anybody: what these were asked is carried over to the order of the moment.
        std::optional<Ids> carried = {};
        bool hasFailed = false;
    };
    using JobPtr = std::shared_ptr<Job>;

    actor::Future<mpd::EditResult> ask(
        QueueEdit edit, std::function<std::vector<mpd::CommandBatch>(const Ids &)> batches);
    actor::Future<mpd::EditResult> arrange(
        QueueEdit::Kind kind, std::function<Ids(const QueueState &)> order);
    actor::Future<mpd::EditResult> begin(const JobPtr &job);
    void beginNext();
    void prepare(const JobPtr &job);
    void start(const JobPtr &job);
    void run(const JobPtr &job, std::vector<mpd::CommandBatch> batches);
    void ended(const JobPtr &job, std::function<void()> resolve);
    std::optional<std::vector<mpd::CommandBatch>> beginBack(Job &job);
    std::vector<mpd::CommandBatch> batchesBack(Job &job);
    bool goOn(const JobPtr &job);
    void record(Job &job);
    void recordCarried(const Job &job);
    void tellAsked(QueueStep &step, const Job &job, const Ids &askedBefore) const;
    void carryAfter(const Job &job, const Ids &askedBefore);
    JobPtr carrying();
    std::vector<mpd::CommandBatch> carryingBatches(const Ids &songIds, const Ids &now) const;
    void follow(const Job &job);
    std::unordered_map<quint32, quint32> newIdsOf(const Job &job) const;
    void putBack(const Job &job);
    void keepCutOff(const JobPtr &job);
    std::unordered_map<quint32, quint32> idsSince(const QueueState &lost);
    std::function<void()> resume(const Job &job) const;
    void tellRunning(const Job &job, const std::vector<mpd::CommandBatch> &batches);
    bool isTakenBackAtOnce(const JobPtr &job, const std::vector<mpd::CommandBatch> &batches);
    void finish();
    bool isNewAndLong() const { return m_running && !m_running->isBack; }
    PositionedAdd positionedAdd() const;
    WayBackForm wayBackForm() const;
    bool usesPriorities() const;
    std::optional<quint32> playingSong() const;
    Ids addedNextBy(const Job &job) const;
    Ids present(const QList<quint32> &songIds) const;
    std::vector<SongPriority> laneWithout(const Ids &songIds) const;
    Ids askedWithout(const Ids &songIds) const;
    std::vector<mpd::Command> restoring(const Job &job) const;
    std::vector<mpd::Command> marking(const Job &job, const QList<QByteArray> &uris,
        const std::vector<MarksAt> &marks, const mpd::CommandBatch &seek) const;

    actor::Actor &m_owner;
    const FollowedQueue &m_queue;
    Calls m_calls;
    std::optional<mpd::Link> m_link;
    QueueHistory m_history;
    Ids m_asked;
    /// What is to be carried over as soon as that can be done.
    Ids m_toCarry;
    std::deque<JobPtr> m_waiting;
    /// What is under way, until it is known what came of it.
    JobPtr m_current;
    std::shared_ptr<mpd::EditRun> m_run;
    std::optional<RunningEdit> m_running;
    quint64 m_runningNumber = 0;
    /// How far that is when the queue is followed the next time. Units: as RunningEdit::done.
    int m_nextLook = 0;
    /// Whether one is under way, or what came of it is not known yet.
    bool m_isBusy = false;
    /// Tells who asked for the one that has ended, once it is known what came of it.
    std::function<void()> m_resolve;
    /// Since the connection began.
    bool m_wasWhole = false;
    bool m_cannotRead = false;
    /// The queue as it was known whole last, and as it was when the connection ended.
    std::shared_ptr<const QueueState> m_lastWhole;
    std::shared_ptr<const QueueState> m_lost;
    /// Whether the order was random as it ended.
    bool m_lostRandom = false;
    /// What took a step back as the connection ended: nobody knows how much of that was done.
    JobPtr m_cutOff;
    /// Counts edits and connections, so that what comes late is recognised.
    int m_generation = 0;
};

} // namespace toccata
