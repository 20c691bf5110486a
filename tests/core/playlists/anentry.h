// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistfile.h"

#include <ostream>

namespace toccata {

/// An entry of a playlist file: aPath("a/1.ogg").titled(u"Aria").by(u"Bach").
struct EntryOf : PlaylistFileEntry
{
    EntryOf titled(QStringView text) const { return with(&PlaylistFileEntry::title, text); }
    EntryOf by(QStringView text) const { return with(&PlaylistFileEntry::artist, text); }
    EntryOf on(QStringView text) const { return with(&PlaylistFileEntry::album, text); }
    EntryOf lasting(std::chrono::milliseconds time) const
    {
        EntryOf entry = *this;
        entry.duration = time;
        return entry;
    }

private:
    EntryOf with(std::optional<QString> PlaylistFileEntry::*field, QStringView text) const
    {
        EntryOf entry = *this;
        entry.*field = text.toString();
        return entry;
    }
};

inline EntryOf aPath(QByteArray path)
{
    return EntryOf{{std::move(path), false}};
}

inline EntryOf aUri(QByteArray uri)
{
    return EntryOf{{std::move(uri), true}};
}

inline void PrintTo(const PlaylistFileEntry &entry, std::ostream *out)
{
    const auto text = [](const std::optional<QString> &field) {
        return field ? '"' + field->toUtf8().toStdString() + '"' : std::string("none");
    };
    *out << (entry.isUri ? "URI \"" : "path \"") << entry.location.toPercentEncoding(" /:").toStdString()
         << "\" title " << text(entry.title) << " artist " << text(entry.artist) << " album "
         << text(entry.album) << " ms " << (entry.duration ? entry.duration->count() : -1);
}

} // namespace toccata
