// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/heldpasswords.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/servers/serverswitch.h"

#include <QLineEdit>

#include <memory>

namespace toccata::test {

/// A choice between servers none of which is there, with keepers that a test answers for.
class ServersWorld
{
public:
    using Place = ServerProfile::PasswordPlace;

    /// Nobody listens at such a port.
    static mpd::Address at(const QString &text) { return *mpd::Address::parse(text); }
    void announce(const AnnouncedServer &server)
    {
        announced.publish(std::make_shared<AnnouncedServers>(AnnouncedServers{{server}}));
    }

private:
    PagesWorld m_world;
    actor::System m_actors;
    actor::Published<ServersState> m_state;

public:
    std::shared_ptr<HeldPasswords> keyring = std::make_shared<HeldPasswords>();
    std::shared_ptr<HeldPasswords> file = std::make_shared<HeldPasswords>();
    actor::Published<AnnouncedServers> announced;
    ServerSwitch choice{m_world.server,
        m_actors.start<Servers>("servers", m_state, Surroundings{{}, 1, QStringLiteral("/nowhere")}), m_state,
        m_world.settings, {keyring, file}, announced};
};

inline QLineEdit &fieldOf(QWidget &dialog, const char *name)
{
    return *dialog.findChild<QLineEdit *>(QLatin1String(name));
}

} // namespace toccata::test
