// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/joinedmusic.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>

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

MusicLinks linksIn(const std::string &folder)
{
    MusicLinks links;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        std::error_code isNoLink;
        const fs::path target = fs::read_symlink(entries->path(), isNoLink);
        if (!isNoLink)
            links.emplace(entries->path().filename().native(), target.native());
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
}

bool JoinedMusic::join(std::unique_ptr<FolderLook> look)
{
    m_look = std::move(look);
    if (!QDir().mkpath(m_place))
        return false;
    makeLinks();
    m_missing = findMissing();
    if (m_links.empty() && !m_complaints.empty())
        return false;
    connect(m_look.get(), &FolderLook::stirred, &m_soon, qOverload<>(&QTimer::start));
    connect(m_look.get(), &FolderLook::looked, this, &JoinedMusic::follow);
    for (const QTimer *timer : {&m_soon, &m_sometimes})
        connect(timer, &QTimer::timeout, m_look.get(), &FolderLook::start);
    m_look->watch(m_first);
    m_look->start();
    m_sometimes.start();
    return true;
}

/// Whether there are other ones now.
bool JoinedMusic::makeLinks()
{
    const std::string place = bytesOf(m_place);
    std::vector<std::string> further;
    std::ranges::transform(m_further, std::back_inserter(further), bytesOf);
    const MusicLinks before = linksIn(place);
    const MusicLinks wanted = linksFor(before, bytesOf(m_first), m_look->sight(m_first).entries, further);
    const auto former = std::exchange(m_complaints, {});
    m_links = before;
    for (const auto &[name, target] : before) {
        const auto kept = wanted.find(name);
        if (kept == wanted.end() || kept->second != target)
            remove(name);
    }
    for (const auto &[name, target] : wanted) {
        if (!m_links.contains(name))
            make(name, target);
    }
    for (const auto &[name, why] : m_complaints) {
        const auto known = former.find(name);
        if (known == former.end() || known->second != why)
            qCWarning(logServers) << "cannot link" << name.c_str() << "in" << m_place << why.c_str();
    }
    return m_links != before;
}

void JoinedMusic::remove(const std::string &name)
{
    std::error_code error;
    fs::remove(fs::path(bytesOf(m_place)) / name, error);
    if (error)
        m_complaints.emplace(name, error.message());
    else
        m_links.erase(name);
}

void JoinedMusic::make(const std::string &name, const std::string &target)
{
    std::error_code error;
    fs::create_symlink(target, fs::path(bytesOf(m_place)) / name, error);
    if (error)
        m_complaints.emplace(name, error.message());
    else
        m_links.emplace(name, target);
}

void JoinedMusic::follow()
{
    const bool isChanged = makeLinks();
    const QStringList before = std::exchange(m_missing, findMissing());
    const bool isBack
        = std::ranges::any_of(before, [this](const QString &folder) { return !m_missing.contains(folder); });
    if (isChanged || isBack) {
        const QString passing = m_place + QStringLiteral("/.passing");
        QDir().mkdir(passing);
        QDir().rmdir(passing);
        Q_EMIT musicChanged();
    }
    if (m_missing != before)
        Q_EMIT missingChanged();
}

QStringList JoinedMusic::findMissing() const
{
    QStringList folders = QStringList{m_first} + m_further;
    folders.removeIf([this](const QString &folder) {
        const bool isLinked = folder == m_first
            || std::ranges::any_of(
                m_links, [path = bytesOf(folder)](const auto &link) { return link.second == path; });
        return isLinked && m_look->sight(folder).isThere;
    });
    return folders;
}

} // namespace toccata
