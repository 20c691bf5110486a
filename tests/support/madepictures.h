// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>

namespace toccata::test {

/// A picture of one colour.
QImage plain(const QSize &size, const QColor &colour);

/// The left half of one colour, the right half of another.
QImage halves(const QSize &size, const QColor &left, const QColor &right);

/// \param format  "png", "jpeg" or "webp".
QByteArray encoded(const QImage &image, const char *format);

/// A picture of one colour, as a server hands it out.
QByteArray plainPng(int side, const QColor &colour);
QByteArray plainJpeg(int side, const QColor &colour);

/// A picture of \p bytes bytes or some more, which no packing makes smaller.
QByteArray noisyPng(qsizetype bytes);

/// A PNG that claims that size and ends where its pixels begin.
QByteArray pngClaiming(quint32 width, quint32 height);

/// \p jpeg with a head that says how it is to be turned. \param orientation  as EXIF counts them, 1 to 8.
QByteArray turned(const QByteArray &jpeg, char orientation);

/// Whether two colours look alike: a JPEG changes them a little.
bool areAlike(const QColor &one, const QColor &other);

} // namespace toccata::test
