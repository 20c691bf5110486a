// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverproviders.h"

#include <QRegularExpression>

#include <algorithm>

namespace toccata {

namespace {

bool isReleaseId(const QByteArray &id)
{
    static const QRegularExpression uuid(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")));
    return uuid.match(QString::fromLatin1(id)).hasMatch();
}

} // namespace

const char *nameOf(CoverProvider provider)
{
    switch (provider) {
    case CoverProvider::ReadPicture:
        return "readpicture";
    case CoverProvider::AlbumArt:
        return "albumart";
    case CoverProvider::Mopidy:
        return "Mopidy";
    case CoverProvider::MusicFolder:
        return "the music folder";
    case CoverProvider::Online:
        return "the archive";
    }
    return "";
}

bool isServerFile(const QByteArray &songUri)
{
    return !songUri.isEmpty() && !songUri.contains("://");
}

std::vector<CoverProvider> coverProviders(
    const CoverSubject &subject, const CoverOptions &options, const mpd::Capabilities &capabilities)
{
    std::vector<CoverProvider> providers;
    if (subject.kind == CoverSubject::Kind::Album && isServerFile(subject.songUri)) {
        if (options.embedded && capabilities.has("readpicture"))
            providers.push_back(CoverProvider::ReadPicture);
        if (options.besideSongs && capabilities.has("albumart"))
            providers.push_back(CoverProvider::AlbumArt);
        if (!options.embeddedFirst)
            std::ranges::reverse(providers);
    }
    const bool hasUri = subject.uri || subject.kind == CoverSubject::Kind::Album;
    if (options.mopidy && capabilities.isMopidy() && hasUri)
        providers.push_back(CoverProvider::Mopidy);
    if (options.musicFolder && !subject.songUri.isEmpty())
        providers.push_back(CoverProvider::MusicFolder);
    if (options.online && subject.release && isReleaseId(*subject.release))
        providers.push_back(CoverProvider::Online);
    return providers;
}

} // namespace toccata
