// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverproxy.h"

#include <QObject>

namespace toccata {

class Settings;

/// The words that a person wants to be left out before names.
Articles articlesOf(const Settings &settings);

/// Tells the server how names are sorted: now, when that changes, and when it has begun anew.
class NameSorting : public QObject
{
    Q_OBJECT

public:
    NameSorting(ServerProxy server, const Settings &settings, QObject *parent = nullptr);

private:
    ServerProxy m_server;
    const Settings &m_settings;
};

} // namespace toccata
