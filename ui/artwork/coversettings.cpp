// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/coversettings.h"

#include "core/settings/settings.h"

namespace toccata {

CoverOptions coverOptions(const Settings &settings)
{
    CoverOptions options;
    options.kept = settings.value(Remembered::coversKept);
    options.embedded = settings.value(Remembered::coversEmbedded);
    options.besideSongs = settings.value(Remembered::coversBesideSongs);
    options.embeddedFirst = settings.value(Remembered::coversEmbeddedFirst);
    options.mopidy = settings.value(Remembered::coversFromMopidy);
    options.mopidyPort = quint16(settings.value(Remembered::mopidyPort));
    options.musicFolder = settings.value(Remembered::coversFromMusicFolder);
    const QString folder = settings.value(Remembered::localMusicFolder);
    if (!folder.isEmpty())
        options.musicFolderPath = folder;
    options.online = settings.value(Remembered::coversOnline);
    const QUrl archive(settings.value(Remembered::coverArchive));
    if (archive.isValid() && !archive.isEmpty())
        options.onlineArchive = archive;
    return options;
}

bool isCoverSetting(const QString &name)
{
    return name.startsWith(u"covers/");
}

} // namespace toccata
