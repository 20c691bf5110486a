// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace toccata {

/// What a folder looks like from outside.
struct FolderSight
{
    bool isThere = false;
    /// With links followed; empty if it is not there.
    QString truePath = {};
    /// Names, as the file system's own bytes; nothing if it cannot be read.
    std::optional<std::set<std::string>> entries = {};
};

/// Looks at folders in threads that nobody waits for: one of a network drive that is dead may not answer for
/// hours, and an actor that looked itself would hang with all its neighbours. Thread: one with an event loop.
class FolderLook : public QObject
{
    Q_OBJECT

public:
    /// Blocks as long as it likes. In a thread of its own.
    using Look = std::function<FolderSight(const QString &folder)>;
    /// After which a folder counts as not there, until it answers.
    struct Patience
    {
        std::chrono::milliseconds usual = std::chrono::seconds(2);
        /// While none of them is there: a disk that sleeps takes ten seconds to wake up.
        std::chrono::milliseconds withNone = std::chrono::seconds(15);
    };
    static constexpr int mostThreads = 3; ///< That hang on one folder, however many look at it.

    explicit FolderLook(QStringList folders, QObject *parent = nullptr);
    FolderLook(QStringList folders, Look look, const Patience &patience, QObject *parent = nullptr);
    ~FolderLook() override;

    static FolderSight lookAt(const QString &folder);

    /// From the next look on stirred() tells what comes and goes in that one of the folders.
    void watch(const QString &folder);
    /// Looks at all of them, but for those that have not answered since the last time. looked() follows.
    void start();

    const QStringList &folders() const { return m_folders; }
    /// As it was seen last; not there, if it has not answered.
    FolderSight sight(const QString &folder) const { return m_sights.value(folder); }
    QStringList missing() const;

Q_SIGNALS:
    /// All have answered or had their time; and again with each that answers later.
    void looked();
    void stirred();

private:
    struct Inotify;
    using Answer = std::function<void(const QString &folder, const FolderSight &sight)>;

    void begin(const QString &folder);
    void answered(const QString &folder, const FolderSight &sight);
    void lostPatience();

    const QStringList m_folders;
    const Look m_look;
    const std::shared_ptr<const Answer> m_answer; ///< While this exists.
    QHash<QString, FolderSight> m_sights;
    QSet<QString> m_underWay;
    QSet<QString> m_silent; ///< Of those the ones that were given up, which is said once.
    const Patience m_patience;
    QTimer m_wait;
    bool m_hasNone = false; ///< It waits for the first of them.
    QString m_watched;
    std::shared_ptr<Inotify> m_inotify; ///< The threads' too.
    std::unique_ptr<QSocketNotifier> m_stirs;
};

} // namespace toccata
