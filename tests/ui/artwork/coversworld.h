// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverproxy.h"
#include "core/settings/settings.h"
#include "tests/support/waiting.h"
#include "tests/ui/artwork/pictureserver.h"
#include "ui/artwork/covers.h"

#include <QTemporaryDir>

namespace toccata {

/// The album of the song \p uri, which has no other.
inline CoverSubject albumWith(const QByteArray &uri)
{
    CoverSubject subject;
    subject.key = "album of " + uri;
    subject.songUri = uri;
    return subject;
}

/// Covers behind which are the real Server and, on the wire, a PictureServer.
class CoversWorld
{
public:
    enum class Disk {
        Empty, ///< what is found is kept
        None, ///< nothing is: the server is asked for each size
    };

    explicit CoversWorld(Disk disk = Disk::Empty)
        : server(m_system.start<Server>("server", m_system, states, LibraryPlaces(), places(disk)), states)
        , settings(m_system, m_folder.filePath(QStringLiteral("toccata.conf")))
        , covers(server, settings)
    { }

    [[nodiscard]] bool connectTo(const test::ScriptedServer &wire)
    {
        server.connectTo(wire.address());
        return test::waitUntil([&] {
            const auto state = states.server.current();
            return state->address == wire.address() && state->isConnected();
        });
    }

    /// A file with \p bytes.
    QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    CoverPlaces places(Disk disk) const
    {
        return {disk == Disk::None ? QString() : m_folder.filePath(QStringLiteral("found")),
            m_folder.filePath(QStringLiteral("chosen"))};
    }

    QTemporaryDir m_folder;
    actor::System m_system;

public:
    ServerStates states;
    ServerProxy server;
    Settings settings;
    Covers covers;
};

} // namespace toccata
