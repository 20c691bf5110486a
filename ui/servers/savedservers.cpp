// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/savedservers.h"

#include <algorithm>

namespace toccata {

namespace {

auto isAt(const mpd::Address &address)
{
    return [key = address.key()](const ServerProfile &profile) { return profile.address.key() == key; };
}

} // namespace

SavedServers::SavedServers(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_profiles(profilesFromText(settings.value(Remembered::serverProfiles)))
{ }

void SavedServers::save(const ServerProfile &profile, const std::optional<mpd::Address> &former)
{
    ServerProfiles profiles = m_profiles;
    ServerProfile kept = profile;
    kept.address.password.clear();
    auto place = std::ranges::find_if(profiles, isAt(former.value_or(profile.address)));
    if (place == profiles.end())
        place = std::ranges::find_if(profiles, isAt(profile.address));
    if (place == profiles.end())
        place = profiles.insert(profiles.end(), kept);
    *place = kept;
    // Whoever gives a server the address of another has one left.
    const auto at = place - profiles.begin();
    for (auto i = std::ssize(profiles) - 1; i >= 0; --i) {
        if (i != at && isAt(kept.address)(profiles[std::size_t(i)]))
            profiles.erase(profiles.begin() + i);
    }
    change(std::move(profiles));
}

void SavedServers::remove(const mpd::Address &address)
{
    ServerProfiles profiles = m_profiles;
    std::erase_if(profiles, isAt(address));
    change(std::move(profiles));
}

void SavedServers::move(std::size_t from, std::size_t to)
{
    ServerProfiles profiles = m_profiles;
    const auto first = profiles.begin();
    if (from < to)
        std::rotate(
            first + std::ptrdiff_t(from), first + std::ptrdiff_t(from) + 1, first + std::ptrdiff_t(to) + 1);
    else
        std::rotate(
            first + std::ptrdiff_t(to), first + std::ptrdiff_t(from), first + std::ptrdiff_t(from) + 1);
    change(std::move(profiles));
}

void SavedServers::change(ServerProfiles profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = std::move(profiles);
    m_settings.set(Remembered::serverProfiles, profilesToText(m_profiles));
    Q_EMIT changed();
}

} // namespace toccata
