// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/artwork/coverfiles.h"
#include "core/artwork/picture.h"
#include "core/base/threadpriority.h"
#include "core/music/coversubject.h"

#include <variant>
#include <vector>

namespace toccata {

/// Where covers are kept on disk.
struct CoverPlaces
{
    /// For those that were found; can be emptied at any time. Empty: nowhere.
    QString found;
    /// For those that a person has chosen. Empty: nowhere.
    QString chosen;
    /// What those found may take. Units: bytes.
    qint64 mostFound = 500'000'000;
};

/// What a subject's pictures are called in these places.
struct CoverNames
{
    /// Empty: it is not kept.
    QByteArray found;
    QByteArray chosen;
};

/// What a person has chosen: a file, or a picture from somewhere else.
using ChosenPicture = std::variant<QString, QImage>;

/// A picture of the cache has its shorter side this long at most; larger ones are made from the original.
/// Units: pixels.
inline constexpr int keptSide = 512;

/// Reads, makes and keeps pictures. Waits for the disk and the processor on a thread of its own.
class CoverWorker : public actor::Actor
{
public:
    explicit CoverWorker(const CoverPlaces &places);

    void onStart() override { giveWayToOthers(); }

    /// The picture that is on disk, in \p shapes: the chosen one, else the one found. Nothing if there is
    /// none, if it was found before \p modified (seconds since 1970), or if it is smaller than a shape
    /// although the original may be larger.
    std::optional<std::vector<Picture>> kept(const CoverNames &names, std::optional<qint64> modified,
        const std::vector<PictureShape> &shapes) const;

    /// The picture that was found, whatever its age and size: better than none.
    std::optional<std::vector<Picture>> keptSmall(
        const CoverNames &names, const std::vector<PictureShape> &shapes) const;

    /// Makes pictures of \p bytes and keeps one for kept(). Nothing if the bytes are no picture.
    std::optional<std::vector<Picture>> take(
        const CoverNames &names, const QByteArray &bytes, const std::vector<PictureShape> &shapes);

    /// The file `cover.*`, `folder.*` or `front.*` beside \p song, or one folder up where that is the folder
    /// of a disc; for an artist `artist.*` there or up to two above.
    static std::optional<QByteArray> besideSong(const QString &song, CoverSubject::Kind kind);

    /// From now on \p picture is what kept() knows. False if it is none or cannot be written.
    bool choose(const CoverNames &names, const ChosenPicture &picture);
    /// Removes what is kept, also what was chosen.
    void forget(const CoverNames &names);

    /// What those found take on disk. Units: bytes.
    qint64 foundBytes() const { return m_found.bytes(); }
    void clearFound() { m_found.clear(); }

private:
    CoverFiles m_found;
    CoverFiles m_chosen;
};

} // namespace toccata
