// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverworker.h"

#include "core/artwork/localpictures.h"
#include "core/artwork/picturerequests.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>

#include <algorithm>

namespace toccata {

namespace {

constexpr int quality = 88; // percent; of a cover of 512 pixels some 60 kB remain

int largestSide(const std::vector<PictureShape> &shapes)
{
    return shapes.empty() ? 0 : std::ranges::max(shapes, {}, &PictureShape::side).side;
}

std::vector<Picture> picturesOf(const QImage &image, const std::vector<PictureShape> &shapes)
{
    const QColor tone = toneOf(image);
    std::vector<Picture> pictures;
    for (const PictureShape &shape : shapes)
        pictures.push_back({shaped(image, shape), tone});
    return pictures;
}

int shortSide(const QImage &image)
{
    return std::min(image.width(), image.height());
}

/// As readPicture(), on white where it is transparent: the JPEG that is kept cannot be, and a picture looks
/// the same each time.
std::optional<QImage> readOpaque(const QByteArray &bytes, int side)
{
    auto image = readPicture(bytes, side);
    if (!image || !image->hasAlphaChannel())
        return image;
    QImage ground(image->size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, *image);
    return ground;
}

/// The picture that thumbnailOf() made; nothing if it is smaller than \p side although the original may be
/// larger.
std::optional<QImage> fromThumbnail(const std::optional<QByteArray> &bytes, int side)
{
    auto image = bytes ? readOpaque(*bytes, std::min(side, keptSide)) : std::nullopt;
    const bool suffices = image && (side <= keptSide || shortSide(*image) < keptSide);
    return suffices ? image : std::nullopt;
}

/// What the thumbnail of a chosen picture is called.
QByteArray thumbnailName(const CoverNames &names)
{
    return "small\n" + names.chosen;
}

QByteArray thumbnailOf(const QImage &image)
{
    QImage small = image;
    if (shortSide(image) > keptSide)
        small = image.scaled(keptSide, keptSide, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "jpeg", quality);
    return bytes;
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.size() > mostPictureBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

std::optional<QByteArray> encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "png") ? std::optional(bytes) : std::nullopt;
}

} // namespace

CoverWorker::CoverWorker(const CoverPlaces &places)
    : m_found(places.found, places.mostFound)
    , m_chosen(places.chosen)
{ }

std::optional<std::vector<Picture>> CoverWorker::kept(
    const CoverNames &names, std::optional<qint64> modified, const std::vector<PictureShape> &shapes) const
{
    const int side = largestSide(shapes);
    auto image = fromThumbnail(m_chosen.read(thumbnailName(names)), side);
    if (!image) {
        const auto chosen = m_chosen.read(names.chosen);
        image = chosen ? readOpaque(*chosen, side) : std::nullopt;
    }
    if (!image)
        image = fromThumbnail(m_found.read(names.found, modified), side);
    return image ? std::optional(picturesOf(*image, shapes)) : std::nullopt;
}

std::optional<std::vector<Picture>> CoverWorker::keptSmall(
    const CoverNames &names, const std::vector<PictureShape> &shapes) const
{
    const auto image = fromThumbnail(m_found.read(names.found), keptSide);
    return image ? std::optional(picturesOf(*image, shapes)) : std::nullopt;
}

std::optional<std::vector<Picture>> CoverWorker::take(
    const CoverNames &names, const QByteArray &bytes, const std::vector<PictureShape> &shapes)
{
    const auto image = readOpaque(bytes, std::max(keptSide, largestSide(shapes)));
    if (!image)
        return std::nullopt;
    m_found.write(names.found, thumbnailOf(*image));
    return picturesOf(*image, shapes);
}

std::optional<QByteArray> CoverWorker::besideSong(const QString &song, CoverSubject::Kind kind)
{
    const auto path = kind == CoverSubject::Kind::Album ? coverBeside(song) : artistPictureNear(song);
    return path ? contentOf(*path) : std::nullopt;
}

bool CoverWorker::choose(const CoverNames &names, const ChosenPicture &picture)
{
    const auto bytes = std::holds_alternative<QString>(picture) ? contentOf(std::get<QString>(picture))
                                                                : encoded(std::get<QImage>(picture));
    const auto image = bytes ? readOpaque(*bytes, keptSide) : std::nullopt;
    // The thumbnail of a former one is never left beside it.
    if (!image || !m_chosen.remove(thumbnailName(names)) || !m_chosen.write(names.chosen, *bytes))
        return false;
    m_chosen.write(thumbnailName(names), thumbnailOf(*image));
    return true;
}

void CoverWorker::forget(const CoverNames &names)
{
    m_found.remove(names.found);
    m_chosen.remove(names.chosen);
    m_chosen.remove(thumbnailName(names));
}

} // namespace toccata
