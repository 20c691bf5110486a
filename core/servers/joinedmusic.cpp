// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/joinedmusic.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace toccata {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// A folder of files that is copied changes many times.
constexpr auto calm = 500ms;
/// Disks that come back, and folders in the network, say nothing.
constexpr auto lookInterval = 30s;

std::string bytesOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// Nothing if the folder cannot be read.
std::optional<std::set<std::string>> entriesOf(const std::string &folder)
{
    std::error_code error;
    std::set<std::string> names;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error))
        names.insert(entries->path().filename().native());
    return error ? std::nullopt : std::optional(names);
}

MusicLinks linksIn(const std::string &folder)
{
    MusicLinks links;
    for (const std::string &name : entriesOf(folder).value_or(std::set<std::string>())) {
        std::error_code error;
        const fs::path target = fs::read_symlink(fs::path(folder) / name, error);
        if (!error)
            links.emplace(name, target.native());
    }
    return links;
}

/// The last part of a path as a name that MPD takes: it passes over those with a line break.
std::string nameOf(const std::string &folder)
{
    std::string name = folder.substr(folder.rfind('/') + 1);
    std::ranges::replace(name, '\n', ' ');
    return name;
}

template <class IsTaken>
std::string freeName(const std::string &wanted, IsTaken isTaken)
{
    std::string name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = wanted + ' ' + std::to_string(number);
    return name;
}

} // namespace

MusicLinks linksFor(const MusicLinks &before, const std::string &first,
    const std::optional<std::set<std::string>> &entries, const std::vector<std::string> &further)
{
    MusicLinks links;
    std::vector<std::string> unnamed;
    for (const std::string &folder : further) {
        const auto known = std::ranges::find(before, folder, &MusicLinks::value_type::second);
        if (known != before.end())
            links.insert(*known);
        else
            unnamed.push_back(folder);
    }
    const std::string inFirst = first + '/';
    MusicLinks firsts;
    if (!entries)
        std::ranges::copy_if(before, std::inserter(firsts, firsts.end()),
            [&](const auto &link) { return link.second.starts_with(inFirst); });
    const auto isEntry = [&](const std::string &name) {
        return firsts.contains(name) || (entries && entries->contains(name));
    };
    for (const std::string &folder : unnamed) {
        const auto isTaken = [&](const std::string &name) { return links.contains(name) || isEntry(name); };
        links.emplace(freeName(nameOf(folder), isTaken), folder);
    }
    links.merge(firsts);
    for (const std::string &name : entries.value_or(std::set<std::string>())) {
        const auto isTaken = [&](const std::string &other) {
            return links.contains(other) || (other != name && entries->contains(other));
        };
        links.emplace(freeName(name, isTaken), inFirst + name);
    }
    return links;
}

JoinedMusic::JoinedMusic(QString place, QString first, QStringList further, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_first(std::move(first))
    , m_further(std::move(further))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    m_sometimes.setInterval(lookInterval);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &JoinedMusic::look);
    connect(&m_sometimes, &QTimer::timeout, this, &JoinedMusic::look);
}

bool JoinedMusic::join()
{
    watch(); // before looking, so that nothing comes unseen in between
    m_missing = findMissing();
    if (!QDir().mkpath(m_place) || !makeLinks())
        return false;
    m_sometimes.start();
    return true;
}

/// False if the file system does not let us.
bool JoinedMusic::makeLinks()
{
    const std::string place = bytesOf(m_place);
    const std::string first = bytesOf(m_first);
    std::vector<std::string> further;
    std::ranges::transform(m_further, std::back_inserter(further), bytesOf);
    const MusicLinks before = linksIn(place);
    const MusicLinks wanted = linksFor(before, first, entriesOf(first), further);
    m_changed = before != wanted;
    std::error_code error;
    for (const auto &[name, target] : before) {
        const auto kept = wanted.find(name);
        if (kept == wanted.end() || kept->second != target)
            fs::remove(fs::path(place) / name, error);
    }
    for (const auto &[name, target] : wanted) {
        const auto there = before.find(name);
        if (there == before.end() || there->second != target)
            fs::create_symlink(target, fs::path(place) / name, error);
        if (error) {
            qCWarning(logServers) << "cannot link" << target.c_str() << error.message().c_str();
            return false;
        }
    }
    return true;
}

void JoinedMusic::look()
{
    watch();
    const QStringList before = std::exchange(m_missing, findMissing());
    const bool isBack
        = std::ranges::any_of(before, [this](const QString &folder) { return !m_missing.contains(folder); });
    if (makeLinks() && (m_changed || isBack)) {
        const QString passing = m_place + QStringLiteral("/.passing");
        QDir().mkdir(passing);
        QDir().rmdir(passing);
        Q_EMIT musicChanged();
    }
    if (m_missing != before)
        Q_EMIT missingChanged();
}

/// Anew each time: the watcher forgets a folder that goes, and stays with one that is renamed.
void JoinedMusic::watch()
{
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (QFileInfo(m_first).isDir())
        m_watcher.addPath(m_first);
}

QStringList JoinedMusic::findMissing() const
{
    QStringList folders = QStringList{m_first} + m_further;
    folders.removeIf([](const QString &folder) { return QFileInfo(folder).isDir(); });
    return folders;
}

} // namespace toccata
