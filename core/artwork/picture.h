// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>

#include <optional>

namespace toccata {

/// How somebody wants to have a picture.
struct PictureShape
{
    /// Square: its middle, cut to a square. Whole: as it is, no side longer.
    enum class Cut { Square, Whole };

    /// Units: pixels of the device.
    int side = 0;
    Cut cut = Cut::Square;
    /// Of the corners, for a square. Units: pixels of the device.
    int radius = 0;

    friend bool operator==(const PictureShape &, const PictureShape &) = default;
};

/// A picture to be shown as it is.
struct Picture
{
    /// Never larger than asked for, smaller only with Cut::Whole.
    QImage image;
    /// One colour for all of it, to tint with.
    QColor tone;
};

/// Reads JPEG, PNG, GIF (its first frame) or WebP from \p bytes, whatever somebody says they are.
/// \param shortSide  no side of the result need be longer than what makes the shorter one this long: large
/// pictures are read smaller where their format can do that. Nothing if the bytes are none of these, damaged
/// or cut off, or if the picture has more than 50 million pixels. Thread: any; it takes its time.
std::optional<QImage> readPicture(const QByteArray &bytes, int shortSide);

/// How many pixels the picture says it has, from its head alone; 0 if it is none.
qint64 pixelsOf(const QByteArray &bytes);

/// \p image as wanted; a square is enlarged where it is smaller.
QImage shaped(const QImage &image, const PictureShape &shape);

/// One colour that stands for all of \p image: the mean of the hue that there is most of.
QColor toneOf(const QImage &image);

} // namespace toccata
