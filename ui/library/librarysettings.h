// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverproxy.h"

#include <QObject>

#include <optional>

namespace toccata {

class Settings;

/// The words that a person wants to be left out before names.
Articles articlesOf(const Settings &settings);

/// Tells the server how names are sorted and where the web side of a Mopidy is: now, when that changes, and
/// when it has begun anew.
class LibrarySettings : public QObject
{
    Q_OBJECT

public:
    LibrarySettings(ServerProxy server, const Settings &settings, QObject *parent = nullptr);

    /// Where the web side of this server is, if it is elsewhere than the settings say.
    void setWebPort(std::optional<quint16> port);

private:
    void tell();

    ServerProxy m_server;
    const Settings &m_settings;
    std::optional<quint16> m_webPort;
};

} // namespace toccata
