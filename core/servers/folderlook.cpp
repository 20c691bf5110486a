// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/folderlook.h"

#include "core/actor/courier.h"
#include "core/base/logging.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <filesystem>
#include <map>
#include <mutex>
#include <sys/inotify.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace toccata {

namespace {

/// Counts the threads that look at each folder, whoever has sent them: each start of an MPD looks anew.
class Lookers
{
public:
    static bool enter(const QString &folder)
    {
        const std::lock_guard lock(mutex());
        int &there = counts()[folder];
        if (there >= FolderLook::mostThreads)
            return false;
        ++there;
        return true;
    }
    static void leave(const QString &folder)
    {
        const std::lock_guard lock(mutex());
        if (const auto there = counts().find(folder); --there->second == 0)
            counts().erase(there);
    }

private:
    // Never destroyed: a thread may come back while the program ends.
    static std::mutex &mutex()
    {
        static auto *one = new std::mutex;
        return *one;
    }
    static std::map<QString, int> &counts()
    {
        static auto *all = new std::map<QString, int>;
        return *all;
    }
};

} // namespace

/// Not QFileSystemWatcher: that looks at a folder in the thread of whoever wants it watched.
struct FolderLook::Inotify
{
    Inotify() = default;
    Inotify(const Inotify &) = delete;
    Inotify &operator=(const Inotify &) = delete;
    ~Inotify()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    /// Anew each time: what has gone is not watched any more, and what was renamed is, under any name.
    void watch(const QString &folder)
    {
        constexpr quint32 events
            = IN_ATTRIB | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE | IN_MOVE_SELF | IN_ONLYDIR;
        const int before = std::exchange(current, -1);
        current = ::inotify_add_watch(descriptor, QFile::encodeName(folder).constData(), events);
        if (before >= 0 && before != current)
            ::inotify_rm_watch(descriptor, before);
    }

    const int descriptor = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    int current = -1; ///< One thread at a time has to do with it.
};

FolderLook::FolderLook(QStringList folders, QObject *parent)
    : FolderLook(std::move(folders), lookAt, Patience(), parent)
{ }

FolderLook::FolderLook(QStringList folders, Look look, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_look(std::move(look))
    , m_answer(std::make_shared<const Answer>(
          [this](const QString &folder, const FolderSight &sight) { answered(folder, sight); }))
    , m_patience(patience)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &FolderLook::lostPatience);
}

FolderLook::~FolderLook() = default;

FolderSight FolderLook::lookAt(const QString &folder)
{
    namespace fs = std::filesystem;
    const QFileInfo info(folder);
    FolderSight sight;
    sight.isThere = info.isDir();
    if (!sight.isThere)
        return sight;
    sight.truePath = info.canonicalFilePath();
    std::error_code error;
    std::set<std::string> names;
    fs::directory_iterator entries(QFile::encodeName(folder).toStdString(), error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error))
        names.insert(entries->path().filename().native());
    if (!error)
        sight.entries = std::move(names);
    return sight;
}

void FolderLook::watch(const QString &folder)
{
    m_watched = folder;
    m_inotify = std::make_shared<Inotify>();
    if (m_inotify->descriptor < 0)
        return;
    m_stirs = std::make_unique<QSocketNotifier>(m_inotify->descriptor, QSocketNotifier::Read);
    connect(m_stirs.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 4096> events{};
        while (::read(m_inotify->descriptor, events.data(), events.size()) > 0) { }
        Q_EMIT stirred();
    });
}

void FolderLook::start()
{
    if (!m_wait.isActive()) // or who stirs all the time would keep us from hearing of who is silent
        m_wait.start(m_patience.usual);
    for (const QString &folder : m_folders) {
        if (!m_underWay.contains(folder))
            begin(folder);
    }
}

void FolderLook::begin(const QString &folder)
{
    if (!Lookers::enter(folder)) {
        m_sights.remove(folder);
        return;
    }
    const auto letterbox = actor::Courier::ofThisThread();
    const auto watching = folder == m_watched ? m_inotify : nullptr;
    const std::weak_ptr<const Answer> answer = m_answer;
    try {
        std::thread([folder, look = m_look, letterbox, watching, answer] {
            if (watching) // before looking, so that nothing comes unseen in between
                watching->watch(folder);
            const FolderSight sight = look(folder);
            Lookers::leave(folder);
            letterbox->post(actor::Job([folder, sight, answer] {
                if (const auto open = answer.lock())
                    (*open)(folder, sight);
            }));
        }).detach();
        m_underWay.insert(folder);
    } catch (const std::system_error &error) { // no more threads
        Lookers::leave(folder);
        m_sights.remove(folder);
        qCWarning(logServers).noquote() << "cannot look at" << folder << error.what();
    }
}

void FolderLook::answered(const QString &folder, const FolderSight &sight)
{
    m_underWay.remove(folder);
    m_silent.remove(folder);
    m_sights.insert(folder, sight);
    if (m_underWay.isEmpty() || (m_hasNone && sight.isThere))
        m_wait.stop();
    if (m_wait.isActive())
        return;
    m_hasNone = false;
    Q_EMIT looked();
}

void FolderLook::lostPatience()
{
    const bool hasNone = !m_underWay.isEmpty() && missing().size() == m_folders.size();
    if (hasNone && !std::exchange(m_hasNone, hasNone)) {
        m_wait.start(m_patience.withNone);
        return;
    }
    m_hasNone = false;
    for (const QString &folder : std::as_const(m_underWay)) {
        m_sights.remove(folder);
        if (!m_silent.contains(folder))
            qCWarning(logServers).noquote() << "does not answer:" << folder;
        m_silent.insert(folder);
    }
    Q_EMIT looked();
}

QStringList FolderLook::missing() const
{
    QStringList folders = m_folders;
    folders.removeIf([this](const QString &folder) { return sight(folder).isThere; });
    return folders;
}

} // namespace toccata
