// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/serverprofile.h"
#include "core/settings/settings.h"

#include <QObject>

namespace toccata {

/// The servers that the person has saved, in the person's order, as the settings remember them.
class SavedServers : public QObject
{
    Q_OBJECT

public:
    explicit SavedServers(Settings &settings, QObject *parent = nullptr);

    const ServerProfiles &all() const { return m_profiles; }
    /// Null if it is not saved.
    const ServerProfile *of(const mpd::Address &address) const { return profileOf(m_profiles, address); }

    /// Takes the place of \p former, or else of the profile of the same address, or else stands last.
    void save(const ServerProfile &profile, const std::optional<mpd::Address> &former = {});
    void remove(const mpd::Address &address);
    /// \param to  where it stands afterwards.
    void move(std::size_t from, std::size_t to);

Q_SIGNALS:
    void changed();

private:
    void change(ServerProfiles profiles);

    Settings &m_settings;
    ServerProfiles m_profiles;
};

} // namespace toccata
