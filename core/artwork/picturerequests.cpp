// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/picturerequests.h"

#include <QFile>

namespace toccata {

namespace {

class ChunkParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        // What else there is ("type") is often wrong: what a picture is, its own bytes tell.
        bool isNumber = false;
        const qint64 size = value.toByteArray().toLongLong(&isNumber);
        if (name == "size" && isNumber && size >= 0)
            m_chunk.size = size;
    }
    void binary(QByteArrayView bytes)
    {
        if (m_chunk.bytes.size() + bytes.size() > mostPictureBytes)
            throw Failure({Error::Kind::Protocol, QStringLiteral("the picture is too large")});
        m_chunk.bytes += bytes;
    }
    PictureChunk take() { return std::move(m_chunk); }

private:
    PictureChunk m_chunk;
};

class MusicFolderParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "music_directory" && value.startsWith('/'))
            m_folder = QFile::decodeName(value.toByteArray());
    }
    std::optional<QString> take() { return std::move(m_folder); }

private:
    std::optional<QString> m_folder;
};

} // namespace

QByteArrayView nameOf(PictureCommand command)
{
    return command == PictureCommand::ReadPicture ? "readpicture" : "albumart";
}

mpd::Request<PictureChunk> pictureRequest(PictureCommand command, const QByteArray &songUri, qint64 offset)
{
    return mpd::parsed(mpd::Command(nameOf(command)).arg(songUri).arg(offset), ChunkParser());
}

mpd::Request<std::optional<QString>> musicFolderRequest()
{
    return mpd::parsed(mpd::Command("config"), MusicFolderParser());
}

} // namespace toccata
