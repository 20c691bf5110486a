// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/queuewindow.h"

#include "core/base/timing.h"
#include "core/music/song.h"
#include "core/music/songlistmodel.h"
#include "tests/app/wholewindow.h"
#include "tests/bench/figures.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "ui/songs/songlistview.h"

#include <QApplication>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QItemSelection>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace toccata::bench {

namespace {

using test::waitUntil;

constexpr std::chrono::minutes patience{10};
constexpr int otherSongs = 10;

double threadMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/// How late the event loop is as long as this lives, and the longest that this thread itself has worked at a
/// stretch: where other programs run too, a gap is more than that.
class Gaps : public QObject
{
public:
    explicit Gaps(std::string name)
        : m_name(std::move(name))
    {
        m_timer.start(4, Qt::PreciseTimer, this);
    }
    ~Gaps() override
    {
        const auto tell
            = [this](const char *what, double value) { tellFigure((m_name + what).c_str(), value); };
        const auto inMilliseconds = [](std::chrono::nanoseconds time) { return double(time.count()) / 1e6; };
        tell("_gap_ms", inMilliseconds(m_watch.longestGap()));
        tell("_gap_p99_ms", inMilliseconds(m_watch.usualGap()));
        tell("_work_ms", m_longestWork);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double used = threadMilliseconds();
        m_longestWork = std::max(m_longestWork, used - std::exchange(m_used, used));
    }

private:
    std::string m_name;
    EventLoopWatch m_watch;
    QBasicTimer m_timer;
    double m_used = threadMilliseconds();
    double m_longestWork = 0;
};

/// A server with a short queue.
class OtherServer
{
public:
    OtherServer() { test::RawConnection(m_mpd.port()).command("add \"\""); }
    StartOptions options() const { return test::optionsFor(m_mpd); }

private:
    test::MpdServer m_mpd{test::MpdOptions{.inventedSongs = otherSongs}};
};

/// The page of the queue in the whole window.
class ShownQueue
{
public:
    ShownQueue()
        : m_window(m_other.options())
    { }

    /// Shows the queue of another server.
    bool isReady()
    {
        if (!m_window.isReady())
            return false;
        QTest::keyClick(&m_window.window(), Qt::Key_0, Qt::AltModifier);
        if (!waitUntil([this] { return m_window.child("queueList") != nullptr; }))
            return false;
        m_list = m_window.child<SongListView>("queueList");
        QTest::qWait(500); // all is painted
        return true;
    }
    /// \return whether it is reached.
    bool open(const mpd::Address &server)
    {
        m_window.choice().use(server);
        return waitUntil([&] {
            const auto now = states().server.current();
            return now->address == server && now->isConnected();
        });
    }
    bool hasFirstRows() const
    {
        return model().rowCount() > otherSongs && model().index(0, 0).data(LoadedRole).toBool();
    }
    bool isWhole() const
    {
        const auto queue = states().queue.current();
        return queue->complete && !queue->entries.empty()
            && std::size_t(model().rowCount()) == queue->entries.size();
    }
    /// The queue may be there long before.
    bool isLibraryThere() const
    {
        const auto library = states().library.current();
        return library->source != LibraryState::Source::None && !library->loading;
    }
    int size() const { return model().rowCount(); }
    std::vector<QByteArray> uris() const
    {
        const auto queue = states().queue.current();
        std::vector<QByteArray> uris;
        for (const QueueEntry &entry : queue->entries)
            uris.push_back(entry.isLoaded() ? queue->songs->at(int(entry.row)).uri() : QByteArray());
        return uris;
    }
    const QueueProxy &queue() const { return m_window.server().queue; }

    /// \param steps  as a wheel gives them, one in each round of a display of 60 Hz.
    void scrollToTheEnd(int steps)
    {
        QScrollBar &bar = *m_list->verticalScrollBar();
        for (int i = 1; i <= steps; ++i) {
            bar.setValue(int(qint64(bar.maximum()) * i / steps));
            QTest::qWait(16);
        }
    }
    void select(int row, int rows)
    {
        QItemSelection selection(model().index(row, 0), model().index(row + rows - 1, 0));
        m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    QList<quint32> selectedIds() const
    {
        QList<quint32> ids;
        for (const RowRange &range : m_list->selectedRanges()) {
            for (quint32 row = range.begin; row < range.end; ++row)
                ids.push_back(model().index(int(row), 0).data(SongIdRole).toUInt());
        }
        return ids;
    }

private:
    const ServerStates &states() const { return m_window.server().states; }
    const QAbstractItemModel &model() const { return *m_list->model(); }

    OtherServer m_other;
    test::WholeWindow m_window;
    SongListView *m_list = nullptr;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

bool load(ShownQueue &shown, const mpd::Address &server)
{
    const Gaps gaps("loading");
    if (!shown.open(server))
        return false;
    QElapsedTimer timer;
    timer.start();
    if (!waitUntil([&] { return shown.hasFirstRows(); }, patience))
        return false;
    tellFigure("first_rows_ms", milliseconds(timer));
    const bool whole = waitUntil([&] { return shown.isWhole(); }, patience);
    tellFigure("shown_whole_ms", milliseconds(timer));
    return whole && waitUntil([&] { return shown.isLibraryThere(); }, patience);
}

bool edit(const char *name, const std::function<actor::Future<mpd::EditResult>()> &begin)
{
    const Gaps gaps(name);
    QElapsedTimer timer;
    timer.start();
    const actor::Future<mpd::EditResult> answer = begin();
    const bool ended = waitUntil([&] { return answer.isReady(); }, patience);
    tellFigure((std::string(name) + "_s").c_str(), milliseconds(timer) / 1000);
    QTest::qWait(200); // it is painted
    return ended && !answer.error();
}

/// All that can be done with a large selection, and back.
bool editAndUndo(ShownQueue &shown)
{
    const QueueProxy &queue = shown.queue();
    const int some = std::min(10'000, shown.size() / 10);
    const auto undo = [&] { return queue.undo(); };
    const auto moveSelected = [&] { return queue.move(shown.selectedIds(), 0); };
    const auto removeSelected = [&] { return queue.remove(shown.selectedIds()); };
    shown.select(shown.size() / 2, some);
    return edit("move", moveSelected) && edit("undo_move", undo) //
        && edit("reverse", [&] { return queue.reverse(); }) && edit("undo_reverse", undo)
        && edit("sort", [&] { return queue.sort(SongField::Title, Qt::AscendingOrder); })
        && edit("undo_sort", undo) //
        && edit("shuffle", [&] { return queue.shuffle(); })
        // What is selected stands all over the queue now.
        && edit("move_scattered", moveSelected) && edit("undo_move_scattered", undo)
        && edit("remove_scattered", removeSelected) && edit("undo_remove_scattered", undo)
        && edit("undo_shuffle", undo);
}

} // namespace

int showQueue(const mpd::Address &server)
{
    ShownQueue shown;
    if (!shown.isReady() || !load(shown, server))
        return 1;
    const Gaps gaps("scroll");
    shown.scrollToTheEnd(600);
    return 0;
}

int editQueue(const mpd::Address &server)
{
    ShownQueue shown;
    const auto isThere = [&] { return shown.isWhole() && shown.isLibraryThere(); };
    if (!shown.isReady() || !shown.open(server) || !waitUntil(isThere, patience))
        return 1;
    const std::vector<QByteArray> before = shown.uris();
    const bool all = editAndUndo(shown);
    while (!all && edit("undo", [&] { return shown.queue().undo(); })) { }
    if (all && shown.uris() == before)
        return 0;
    std::fprintf(stderr, all ? "the queue is not what it was before\n" : "an edit has failed\n");
    return 1;
}

} // namespace toccata::bench
