// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/song.h"
#include "core/music/songtablebuilder.h"

#include <utility>
#include <vector>

namespace toccata {

/// A song as a server would tell it: tableOf({aSong("a/1.ogg").titled(u"Aria").by(u"Bach")}).
class SongLines
{
public:
    explicit SongLines(QByteArray uri)
        : m_lines{{"file", std::move(uri)}}
    { }

    SongLines line(QByteArray name, QByteArray value) const
    {
        SongLines longer = *this;
        longer.m_lines.emplace_back(std::move(name), std::move(value));
        return longer;
    }
    SongLines with(Tag tag, QStringView value) const
    {
        return line(nameOf(tag).toByteArray(), value.toUtf8());
    }
    SongLines titled(QStringView title) const { return with(Tag::Title, title); }
    SongLines by(QStringView artist) const { return with(Tag::Artist, artist); }
    SongLines on(QStringView album) const { return with(Tag::Album, album); }
    SongLines ofAlbumArtist(QStringView artist) const { return with(Tag::AlbumArtist, artist); }
    SongLines numbered(QStringView track) const { return with(Tag::Track, track); }
    SongLines onDisc(QStringView disc) const { return with(Tag::Disc, disc); }
    SongLines dated(QStringView date) const { return with(Tag::Date, date); }
    SongLines lasting(int seconds) const { return line("Time", QByteArray::number(seconds)); }

    void feedTo(SongTableBuilder &builder) const
    {
        for (const auto &[name, value] : m_lines)
            builder.pair(name, value);
    }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_lines;
};

inline SongLines aSong(QByteArray uri = "song.ogg")
{
    return SongLines(std::move(uri));
}

inline std::shared_ptr<const SongTable> tableOf(const std::vector<SongLines> &songs)
{
    SongTableBuilder builder;
    for (const SongLines &song : songs)
        song.feedTo(builder);
    builder.finishRow();
    return builder.snapshot();
}

} // namespace toccata
