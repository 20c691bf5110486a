// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/serverprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

using Place = ServerProfile::PasswordPlace;

constexpr std::array placeNames{std::pair{Place::Nowhere, "nowhere"}, std::pair{Place::Session, "session"},
    std::pair{Place::Keyring, "keyring"}, std::pair{Place::File, "file"}};

QString nameOf(Place place)
{
    const auto found = std::ranges::find(placeNames, place, [](const auto &each) { return each.first; });
    return QLatin1String(found->second);
}

Place placeCalled(const QString &name)
{
    const auto found = std::ranges::find_if(
        placeNames, [&](const auto &each) { return name == QLatin1String(each.second); });
    return found == placeNames.end() ? Place::Nowhere : found->first;
}

QJsonObject toJson(const ServerProfile &profile)
{
    QJsonObject object{{QStringLiteral("address"), profile.address.key()}};
    const auto add = [&object](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    add("name", profile.name);
    if (profile.passwordPlace != Place::Nowhere)
        add("password", nameOf(profile.passwordPlace));
    add("musicFolder", profile.musicFolder);
    add("color", profile.color);
    if (profile.webPort)
        object.insert(QStringLiteral("webPort"), int(*profile.webPort));
    if (const auto *tls = std::get_if<mpd::Tls>(&profile.address.protection)) {
        add("certificate", QString::fromLatin1(tls->fingerprint.toHex()));
        add("authorities", tls->authorities);
    }
    return object;
}

// SHA-256 and nothing else: half a fingerprint would trust nobody and say "changed".
QByteArray fingerprintOf(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    return bytes.size() == 32 ? bytes : QByteArray();
}

std::optional<ServerProfile> fromJson(const QJsonObject &object)
{
    static const QRegularExpression color(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const Result<mpd::Address> address = mpd::Address::parse(text("address"));
    if (!address)
        return std::nullopt;
    ServerProfile profile;
    profile.name = text("name");
    profile.address = *address;
    profile.address.password.clear();
    profile.passwordPlace = placeCalled(text("password"));
    profile.musicFolder = text("musicFolder");
    if (color.match(text("color")).hasMatch())
        profile.color = text("color");
    const int port = object.value(QStringLiteral("webPort")).toInt();
    if (port > 0 && port <= 65535)
        profile.webPort = quint16(port);
    if (auto *tls = std::get_if<mpd::Tls>(&profile.address.protection))
        *tls = {fingerprintOf(text("certificate")), text("authorities")};
    return profile;
}

} // namespace

const ServerProfile *profileOf(const ServerProfiles &profiles, const mpd::Address &address)
{
    const auto found = std::ranges::find(
        profiles, address.key(), [](const ServerProfile &each) { return each.address.key(); });
    return found == profiles.end() ? nullptr : &*found;
}

QByteArray profilesToText(const ServerProfiles &profiles)
{
    QJsonArray all;
    for (const ServerProfile &profile : profiles)
        all.push_back(toJson(profile));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

ServerProfiles profilesFromText(const QByteArray &text)
{
    ServerProfiles profiles;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        std::optional<ServerProfile> profile = fromJson(value.toObject());
        if (profile && !profileOf(profiles, profile->address))
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace toccata
