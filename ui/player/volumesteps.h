// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/server/serverproxy.h"

#include <QObject>

#include <optional>

namespace toccata {

class Notices;

/// The volume as it is shown and asked for. What was asked for last holds until the server has answered
/// and says another, so that quick steps add up and a server that is busy does not push the slider back.
class VolumeSteps : public QObject
{
    Q_OBJECT

public:
    VolumeSteps(ServerProxy server, Notices &notices, QObject *parent = nullptr);

    void setState(const PlayerState &state);
    /// Units: percent; nothing where the server has no mixer.
    std::optional<int> volume() const { return m_asked ? m_asked : m_volume; }

    // Units: percent.

    /// For keys and the wheel. False, and says why, where the server does not allow it.
    bool change(int by);
    void set(int percent);

Q_SIGNALS:
    /// volume() is another, also because the server refused.
    void changed();

private:
    ServerProxy m_server;
    Notices &m_notices;
    std::optional<int> m_volume;
    std::optional<int> m_asked;
    quint64 m_requests = 0;
    bool m_answered = true;
};

} // namespace toccata
