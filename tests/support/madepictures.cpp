// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madepictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QtEndian>

#include <cmath>
#include <cstdlib>
#include <stdexcept>

namespace toccata::test {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The checksum of a PNG's chunk.
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

} // namespace

QImage plain(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

QImage halves(const QSize &size, const QColor &left, const QColor &right)
{
    QImage image = plain(size, left);
    for (int y = 0; y < size.height(); ++y)
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, right);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (qstrcmp(format, "png") != 0) // there it would mean not to pack it
        writer.setQuality(95);
    if (!writer.write(image))
        throw std::runtime_error("cannot write a picture: " + writer.errorString().toStdString());
    return bytes;
}

QByteArray plainPng(int side, const QColor &colour)
{
    return encoded(plain({side, side}, colour), "png");
}

QByteArray plainJpeg(int side, const QColor &colour)
{
    return encoded(plain({side, side}, colour), "jpeg");
}

QByteArray noisyPng(qsizetype bytes)
{
    const int side = int(std::ceil(std::sqrt(double(bytes) / 4.0)));
    QImage image(side, side, QImage::Format_ARGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < side; ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), side);
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(0);
    if (!writer.write(image))
        throw std::runtime_error("cannot write a picture: " + writer.errorString().toStdString());
    return result;
}

QByteArray pngClaiming(quint32 width, quint32 height)
{
    const QByteArray head
        = "IHDR" + bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + bigEndian(13) + head + bigEndian(crcOf(head)) + bigEndian(1000) + "IDAT";
}

QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += QByteArray(1, orientation) + QByteArray(6, '\0');
    QByteArray length(2, '\0');
    qToBigEndian(quint16(exif.size() + 2), length.data());
    return jpeg.first(2) + "\xff\xe1" + length + exif + jpeg.sliced(2);
}

bool areAlike(const QColor &one, const QColor &other)
{
    constexpr int most = 24;
    return std::abs(one.red() - other.red()) <= most && std::abs(one.green() - other.green()) <= most
        && std::abs(one.blue() - other.blue()) <= most;
}

} // namespace toccata::test
