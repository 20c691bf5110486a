// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace toccata {

namespace {

// A scan of a large poster is 8,000 × 6,000; what says to be more was made to do harm.
constexpr qint64 mostPixels = 50'000'000;

/// Around rounded pictures: it can be seen on white as on black.
const QColor rim(128, 128, 128, 64);

constexpr std::array<QByteArrayView, 4> formats{"jpeg", "png", "gif", "webp"};

/// Whether a JPEG ends before its picture does. Qt reads it nevertheless and fills the rest with grey. Within
/// the compressed data the mark of the end cannot occur.
bool isCutOff(const QByteArray &bytes)
{
    return bytes.lastIndexOf("\xff\xda") > bytes.lastIndexOf("\xff\xd9");
}

/// A reader of one of our formats; others that Qt knows (SVG, icons, TIFF) are more than covers need and
/// have more to be attacked.
bool prepare(QImageReader &reader)
{
    reader.setDecideFormatFromContent(true);
    return reader.canRead() && std::ranges::count(formats, QByteArrayView(reader.format())) == 1;
}

QBuffer *openBuffer(QBuffer &buffer)
{
    buffer.open(QIODevice::ReadOnly);
    return &buffer;
}

} // namespace

qint64 pixelsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(openBuffer(buffer));
    if (!prepare(reader) || !reader.size().isValid())
        return 0;
    return qint64(reader.size().width()) * reader.size().height();
}

std::optional<QImage> readPicture(const QByteArray &bytes, int shortSide)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(openBuffer(buffer));
    if (!prepare(reader))
        return std::nullopt;
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    if (reader.format() == "jpeg" && isCutOff(bytes))
        return std::nullopt;
    const QSize wanted = size.scaled(shortSide, shortSide, Qt::KeepAspectRatioByExpanding);
    if (wanted.width() < size.width())
        reader.setScaledSize(wanted);
    reader.setAutoTransform(true); // pictures of phones lie on their side
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    return image;
}

QImage shaped(const QImage &image, const PictureShape &shape)
{
    const QSize box(shape.side, shape.side);
    if (shape.cut == PictureShape::Cut::Whole) {
        const bool fits = image.width() <= shape.side && image.height() <= shape.side;
        const QImage smaller
            = fits ? image : image.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return smaller.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    }
    const int middle = std::min(image.width(), image.height());
    const QRect part((image.width() - middle) / 2, (image.height() - middle) / 2, middle, middle);
    const QImage square = image.copy(part).scaled(box, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (shape.radius <= 0)
        return square.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage rounded(box, QImage::Format_ARGB32_Premultiplied);
    rounded.fill(Qt::transparent);
    QPainter painter(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(square);
    painter.drawRoundedRect(rounded.rect(), shape.radius, shape.radius);
    // A black cover ends somewhere also on a dark ground, and a white one on a light.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, 1));
    const qreal inside = shape.radius - 0.5;
    painter.drawRoundedRect(QRectF(rounded.rect()).adjusted(0.5, 0.5, -0.5, -0.5), inside, inside);
    return rounded;
}

QColor toneOf(const QImage &image)
{
    // Some hundred pixels say as much as all.
    constexpr int side = 24;
    const QImage small = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    struct Colour
    {
        double weight = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
    };
    // By hue, because a mean of pink and green is grey; the last is for what has none.
    constexpr int hues = 12;
    std::array<Colour, hues + 1> colours;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QColor pixel = small.pixelColor(x, y);
            const int hue = pixel.hsvHue() < 0 ? hues : pixel.hsvHue() * hues / 360;
            // Grey counts little: a red figure on a white ground is red.
            const double weight = 0.02 + double(pixel.hsvSaturationF() * pixel.valueF());
            Colour &colour = colours[std::size_t(hue)];
            colour.weight += weight;
            colour.red += weight * double(pixel.redF());
            colour.green += weight * double(pixel.greenF());
            colour.blue += weight * double(pixel.blueF());
        }
    }
    const Colour &most = std::ranges::max(colours, {}, &Colour::weight);
    return QColor::fromRgbF(
        float(most.red / most.weight), float(most.green / most.weight), float(most.blue / most.weight));
}

} // namespace toccata
