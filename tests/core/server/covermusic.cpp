// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/covermusic.h"

#include "tests/support/madepictures.h"
#include "tests/support/taggedmusic.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <stdexcept>

namespace toccata {

using test::plainJpeg;
using test::plainPng;

namespace {

constexpr qsizetype largePicture = 10'000'000; // bytes

struct MadeAlbum
{
    QString name;
    /// In the song's file; what it says to be may be wrong.
    QByteArray embedded = {};
    QString type = QStringLiteral("image/png");
    QString fileName = {};
    QByteArray file = {};
};

std::vector<MadeAlbum> albums()
{
    const QString cover = QStringLiteral("cover.jpg");
    const QString png = QStringLiteral("image/png");
    const QString jpeg = QStringLiteral("image/jpeg");
    return {
        {QStringLiteral("embedded png"), plainPng(600, Qt::red), png},
        {QStringLiteral("embedded jpeg"), plainJpeg(600, Qt::blue), jpeg},
        {QStringLiteral("beside"), {}, {}, cover, plainJpeg(600, Qt::green)},
        {QStringLiteral("both"), plainPng(600, Qt::red), png, QStringLiteral("cover.png"),
            plainPng(600, Qt::blue)},
        {QStringLiteral("none")},
        {QStringLiteral("damaged"), test::noisyPng(9'000).first(8'000), png, cover,
            plainJpeg(600, Qt::green)},
        {QStringLiteral("lying"), plainPng(600, Qt::yellow), jpeg},
        {QStringLiteral("text"), {}, {}, cover, "this is no picture"},
        {QStringLiteral("folder"), {}, {}, QStringLiteral("folder.jpg"), plainJpeg(600, Qt::cyan)},
        {QStringLiteral("front"), {}, {}, QStringLiteral("Front.PNG"), plainPng(600, Qt::magenta)},
        {QStringLiteral("An Artist/An MadeAlbum"), {}, {}, QStringLiteral("../artist.jpg"),
            plainJpeg(600, Qt::blue)},
        {QStringLiteral("so \"called\" \\ 'album' é"), {}, {}, cover, plainJpeg(600, Qt::red)},
    };
}

/// Gives each song its folder's name as album and the picture beside it that is called `embedded`, which goes
/// away.
constexpr auto tagScript = R"(
import os, sys
from mutagen.flac import FLAC, Picture
for path, kind in zip(sys.argv[1::2], sys.argv[2::2]):
    song = FLAC(path)
    song.clear()
    song.clear_pictures()
    song["title"], song["artist"] = ["Song"], ["An Artist"]
    song["album"] = [os.path.basename(os.path.dirname(path))]
    source = os.path.join(os.path.dirname(path), "embedded")
    if os.path.exists(source):
        picture = Picture()
        picture.type, picture.mime, picture.data = 3, kind, open(source, "rb").read()
        song.add_picture(picture)
        os.remove(source)
    song.save()
)";

} // namespace

CoverMusic::CoverMusic(int largeAlbums)
{
    QStringList songs;
    for (const MadeAlbum &album : albums()) {
        songs << add(album.name) << album.type;
        if (!album.embedded.isEmpty())
            put(album.name + QStringLiteral("/embedded"), album.embedded);
        if (!album.fileName.isEmpty())
            put(album.name + u'/' + album.fileName, album.file);
    }
    const QByteArray picture = largeAlbums > 0 ? test::noisyPng(largePicture) : QByteArray();
    if (largeAlbums > 0) {
        songs << add(QStringLiteral("large embedded")) << QStringLiteral("image/png");
        put(QStringLiteral("large embedded/embedded"), picture);
    }
    for (int i = 0; i < largeAlbums; ++i) {
        const QString name = QStringLiteral("large %1").arg(i);
        songs << add(name) << QString();
        put(name + QStringLiteral("/cover.png"), picture);
    }
    tag(songs);
}

QString CoverMusic::add(const QString &album) const
{
    const QString song = m_folder.filePath(album + QStringLiteral("/1.flac"));
    if (!QDir(m_folder.path()).mkpath(album)
        || !QFile::copy(test::taggedMusicFolder() + QStringLiteral("/MultiDisc/CD1/01.flac"), song))
        throw std::runtime_error("cannot make a song");
    return song;
}

void CoverMusic::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write a picture");
}

void CoverMusic::tag(const QStringList &songs) const
{
    const QStringList arguments = QStringList{QStringLiteral("-c"), QString::fromUtf8(tagScript)} + songs;
    if (QProcess::execute(QStringLiteral("/usr/bin/python3"), arguments) != 0)
        throw std::runtime_error("cannot tag the songs");
}

} // namespace toccata
