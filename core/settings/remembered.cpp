// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/remembered.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace toccata {

namespace {

template <int Least, int Most>
bool within(const int &number)
{
    return number >= Least && number <= Most;
}

bool isScheme(const QString &name)
{
    return name == QLatin1String("system") || name == QLatin1String("light") || name == QLatin1String("dark");
}

bool isAccent(const QString &name)
{
    static const QRegularExpression color(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    return name.isEmpty() || color.match(name).hasMatch();
}

} // namespace

const Setting<QString> Remembered::lastServer{QStringLiteral("servers/last")};
const Setting<QString> Remembered::musicFolder{QStringLiteral("servers/musicFolder")};
const Setting<QByteArray> Remembered::serverProfiles{QStringLiteral("servers/profiles")};
const Setting<QByteArray> Remembered::thisComputer{QStringLiteral("servers/thisComputer")};

const Setting<QByteArray> Remembered::windowGeometry{QStringLiteral("window/geometry")};
const Setting<QByteArray> Remembered::windowState{QStringLiteral("window/state")};
const Setting<QByteArray> Remembered::miniPlayerGeometry{QStringLiteral("window/miniPlayerGeometry")};
const Setting<bool> Remembered::sidebarFolded{QStringLiteral("window/sidebarFolded"), false};
const Setting<bool> Remembered::queuePanelShown{QStringLiteral("window/queuePanelShown"), true};
const Setting<bool> Remembered::queueGrouped{QStringLiteral("window/queueGrouped"), false};
const Setting<int> Remembered::queuePanelWidth{
    QStringLiteral("window/queuePanelWidth"), 320, within<120, 4000>};
const Setting<QString> Remembered::page{QStringLiteral("window/page")};

const Setting<QString> Remembered::scheme{QStringLiteral("look/scheme"), QStringLiteral("system"), isScheme};
const Setting<QString> Remembered::accent{QStringLiteral("look/accent"), {}, isAccent};
const Setting<bool> Remembered::desktopStyle{QStringLiteral("look/desktopStyle"), false};
const Setting<bool> Remembered::allArtists{QStringLiteral("look/allArtists"), false};
const Setting<QString> Remembered::sortArticles{QStringLiteral("look/sortArticles"), QStringLiteral("auto")};
const Setting<bool> Remembered::lessMotion{QStringLiteral("look/lessMotion"), false};
const Setting<int> Remembered::albumCellSize{QStringLiteral("look/albumCellSize"), 176, within<64, 640>};
const Setting<QString> Remembered::albumOrder{QStringLiteral("look/albumOrder")};

const Setting<int> Remembered::volumeStep{QStringLiteral("habits/volumeStep"), 5, within<1, 50>};
const Setting<bool> Remembered::songNotifications{QStringLiteral("habits/songNotifications"), false};
const Setting<QString> Remembered::savedSearches{QStringLiteral("habits/savedSearches")};
const Setting<bool> Remembered::recentsKept{QStringLiteral("habits/recentsKept"), true};

const Setting<bool> Remembered::coversKept{QStringLiteral("covers/kept"), true};
const Setting<bool> Remembered::coversEmbedded{QStringLiteral("covers/embedded"), true};
const Setting<bool> Remembered::coversBesideSongs{QStringLiteral("covers/besideSongs"), true};
const Setting<bool> Remembered::coversEmbeddedFirst{QStringLiteral("covers/embeddedFirst"), true};
const Setting<bool> Remembered::coversFromMopidy{QStringLiteral("covers/mopidy"), true};
const Setting<int> Remembered::mopidyPort{QStringLiteral("covers/mopidyPort"), 6680, within<1, 65535>};
const Setting<bool> Remembered::coversFromMusicFolder{QStringLiteral("covers/musicFolder"), true};
const Setting<QString> Remembered::localMusicFolder{QStringLiteral("covers/musicFolderPath")};
const Setting<bool> Remembered::coversOnline{QStringLiteral("covers/online"), false};
const Setting<QString> Remembered::coverArchive{QStringLiteral("covers/archive")};

// An address may have characters that mean something in the file, and tells more than a file of settings
// needs to know.
Setting<QByteArray> Remembered::songColumns(const QString &page, const QString &server)
{
    const QString name = QStringLiteral("songColumns/") + page;
    if (server.isEmpty())
        return {name};
    const QByteArray hash = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256);
    return {name + QLatin1Char('/') + QString::fromLatin1(hash.toHex().first(16))};
}

} // namespace toccata
