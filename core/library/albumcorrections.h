// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/albumkey.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace toccata {

/// Somebody's word against the rules that make albums.
struct AlbumCorrection
{
    /// Tells it from others; part of the key of the album that it makes.
    QByteArray id;
    /// "These are one album": albums by their keys, which may be those of albums that corrections made.
    QList<AlbumKey> joined = {};
    /// "These are an album of their own": songs by their URIs, byte for byte.
    QList<QByteArray> apart = {};

    friend bool operator==(const AlbumCorrection &, const AlbumCorrection &) = default;
};

/// The key of the album that \p correction makes.
AlbumKey keyOf(const AlbumCorrection &correction);

/// Corrections in the order in which they were made: each goes on with what those before it have made. They
/// hold for every server: a key tells artist, title and folder, so where it fits elsewhere it is the same
/// music.
class AlbumCorrections
{
public:
    bool isEmpty() const { return m_corrections.isEmpty(); }
    auto begin() const { return m_corrections.begin(); }
    auto end() const { return m_corrections.end(); }

    /// \return the key of the album that is made.
    AlbumKey join(const QList<AlbumKey> &albums);
    AlbumKey setApart(const QList<QByteArray> &songUris);
    /// Takes back what made the album with \p key. \return whether something did.
    bool takeBack(const AlbumKey &key);

    /// As a file keeps them (JSON).
    QByteArray toJson() const;
    /// What can be read of \p json; nothing where it is none at all.
    static std::optional<AlbumCorrections> fromJson(const QByteArray &json);

    friend bool operator==(const AlbumCorrections &, const AlbumCorrections &) = default;

private:
    QList<AlbumCorrection> m_corrections;
};

} // namespace toccata
