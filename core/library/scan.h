// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

namespace toccata {

/// A folder as the protocol wants it: the mirror's paths end in '/'.
QByteArray withoutSlash(QByteArray folder);

/// What a server can be told to do with its music folder.
enum class ScanKind {
    Update, ///< reads what is new or has another time
    Rescan, ///< reads every file anew, for tags that changed without the file's time
};

/// A scan of the server's music folder.
struct Scan
{
    using Clock = std::chrono::steady_clock;

    /// The server's number for it.
    quint32 job = 0;
    /// Nothing: somebody else asked for it, and the server does not tell what it does, nor where.
    std::optional<ScanKind> kind = {};
    /// Without '/' at its end; "" is the whole library, if it is ours.
    QByteArray folder = {};
    /// Nothing while it waits for others, and when it ran before we came.
    std::optional<Clock::time_point> since = {};

    bool isOurs() const { return kind.has_value(); }
    friend bool operator==(const Scan &, const Scan &) = default;
};

/// The scans that are under way, as far as the server tells.
struct ScanState
{
    std::optional<Scan> running;
    /// Ours that have been asked for and not seen running: the server takes one after the other.
    std::vector<Scan> waiting;

    bool isUnderWay() const { return running.has_value() || !waiting.empty(); }
    friend bool operator==(const ScanState &, const ScanState &) = default;
};

/// What came of our scans, once the library has what they found.
struct ScanResult
{
    /// Counts results, so that each is told once.
    int number = 0;
    /// The one that ended last.
    Scan scan;
    /// Whether the server said that its music is another now. A rescan always says so.
    bool changed = false;
    /// All songs before and after; nothing where that is not known.
    std::optional<int> songsBefore = {};
    std::optional<int> songsAfter = {};
    /// How many songs came, went and became others, for who has compared them.
    std::optional<int> songsAdded = {};
    std::optional<int> songsRemoved = {};
    std::optional<int> songsChanged = {};

    friend bool operator==(const ScanResult &, const ScanResult &) = default;
};

/// Keeps account of the scans: of the answers to our commands, and of the one number in `status` that is all
/// that a server tells.
class Scans
{
public:
    const ScanState &state() const { return m_state; }

    /// The server has taken our command. \param songs  how many there are now, if that is known.
    void asked(ScanKind kind, const QByteArray &folder, quint32 job, std::optional<int> songs);
    /// Takes in the `updating_db` of a status that was asked for after the commands that asked() knows.
    /// \return those of ours that have ended
    std::vector<Scan> follow(std::optional<quint32> runningJob, Scan::Clock::time_point now);
    /// The library is being read again, because the server said so or because of us.
    void libraryChanges();
    /// What the library has become by what was read: so many songs came, went and became others.
    void compared(int added, int removed, int changed);
    /// The library is as the server has it. \param songs  how many there are, if that is known.
    /// \return what came of our scans, if one has ended and none is left
    std::optional<ScanResult> settled(std::optional<int> songs);
    /// Whether one of ours that reads every file is under way.
    bool rescans() const;
    /// The connection is gone.
    void forget();

private:
    bool hasOurs() const;

    ScanState m_state;
    /// Whether a status was seen since forget(): what runs in the first one may have begun long ago.
    bool m_followed = false;
    /// Of the scans since the last result.
    std::optional<ScanResult> m_result;
    std::optional<Scan> m_ended;
    int m_results = 0;
};

} // namespace toccata
