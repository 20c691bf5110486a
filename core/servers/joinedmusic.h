// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/folderlook.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace toccata {

/// Links of a folder: what each is called, and the path it leads to. Names are the file system's own bytes,
/// which need not be UTF-8.
using MusicLinks = std::map<std::string, std::string>;

/// Several folders of music as one, for the MPD, which has one music directory: a folder of links, one for
/// each entry of the first folder, so that its songs are called as if it stood alone, and one for each
/// further folder. It follows what comes and goes in the first folder; below that MPD follows by itself.
///
/// MPD 0.23.12 was tried. `mount` would be made for this, but answers "Unrecognized storage URI" to a path of
/// this computer and to its file:// URI. With links, and with the music directory changed from the first
/// folder to them and back, the database, the queue, the playlists and the stickers stay, and nothing is
/// scanned anew; songs of all folders play, `albumart` finds their pictures, and inotify is followed behind
/// links that are there when MPD starts. A link that comes later is found by `update`, but what is behind it
/// is not followed until something is made in the folder of links itself: so a folder is, and removed again.
///
/// Into the folders themselves only FolderLook looks, which may hang; a link is made without that.
/// Thread: one with an event loop.
class JoinedMusic : public QObject
{
    Q_OBJECT

public:
    /// \param place  the folder of links; ours alone. Which further folder has which name is kept there.
    JoinedMusic(QString place, QString first, QStringList further, QObject *parent = nullptr);

    /// Makes the links and keeps them from now on. One that cannot be made is logged, and done without. False
    /// if there is none.
    /// \param look  has looked at the folders, and goes on with that.
    bool join(std::unique_ptr<FolderLook> look);
    /// Those of the folders that are not there now, as on a disk that is not plugged in, or are silent, or
    /// cannot be linked.
    QStringList missing() const { return m_missing; }

Q_SIGNALS:
    /// MPD has to be told to update: there are other links, or a folder has come back.
    void musicChanged();
    void missingChanged();

private:
    void follow();
    bool makeLinks();
    void remove(const std::string &name);
    void make(const std::string &name, const std::string &target);
    QStringList findMissing() const;

    const QString m_place;
    const QString m_first;
    const QStringList m_further;
    QStringList m_missing;
    MusicLinks m_links; ///< That are there.
    std::map<std::string, std::string>
        m_complaints; ///< Why a link is not as it should be, which is said once.
    std::unique_ptr<FolderLook> m_look;
    QTimer m_soon;
    QTimer m_sometimes;
};

/// The links there should be. A further folder keeps the name it has; a new one is called as it is, with a
/// number behind it if there is one of that name. An entry of the first folder steps back if it is new and
/// a further folder has its name.
/// \param entries  of the first folder; nothing if it cannot be read: then its links stay as they are.
MusicLinks linksFor(const MusicLinks &before, const std::string &first,
    const std::optional<std::set<std::string>> &entries, const std::vector<std::string> &further);

} // namespace toccata
