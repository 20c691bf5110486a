// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/placeholdercover.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/widgets/covermotifs.h"

#include <QGuiApplication>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace toccata {
namespace {

/// The same number for the same text on every machine and for ever, unlike qHash(). Source: FNV-1a, then a
/// mix.
quint32 fingerprint(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    hash ^= hash >> 16;
    hash *= 0x7feb352dU;
    hash ^= hash >> 15;
    hash *= 0x846ca68bU;
    return hash ^ (hash >> 16);
}

/// A colour by lightness, chroma and hue as eyes see them: all hues of one lightness look equally light, so
/// that a wall of covers is even. Source: Björn Ottosson, "A perceptual color space for image processing".
QColor fromOklch(double lightness, double chroma, double degrees)
{
    const double hue = degrees * std::numbers::pi / 180;
    const double a = chroma * std::cos(hue);
    const double b = chroma * std::sin(hue);
    const auto cube = [](double v) { return v * v * v; };
    const double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    const double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    const double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    const auto channel = [](double linear) {
        const double v = std::clamp(linear, 0.0, 1.0);
        return static_cast<float>(v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055);
    };
    return QColor::fromRgbF(channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

/// What one name looks like.
struct Design
{
    QColor from;
    QColor to;
    QColor light;
    QColor dark;
    int motif;
    quint32 seed;
};

/// Two hues that please together, by name of what they look like; yellows and olives are lighter, or they
/// turn to mud.
struct Pair
{
    double fromHue;
    double toHue;
    double fromLightness;
};

constexpr std::array<Pair, 14> pairs{{
    {25, 345, 0.66}, // coral to plum
    {68, 28, 0.75}, // amber to coral
    {195, 275, 0.66}, // lagoon to indigo
    {235, 300, 0.65}, // sky to violet
    {165, 205, 0.70}, // mint to petrol
    {5, 305, 0.64}, // rose to purple
    {305, 262, 0.66}, // lavender to blue
    {148, 190, 0.66}, // fern to teal
    {50, 0, 0.70}, // sunset
    {262, 215, 0.60}, // slate to sea
    {85, 15, 0.76}, // honey to raspberry
    {215, 160, 0.64}, // sea to forest
    {330, 275, 0.64}, // orchid to night
    {125, 185, 0.71}, // moss to lake
}};

Design designFor(const QString &name, const QString &secondary, bool onDark)
{
    const quint32 hash
        = fingerprint(name.simplified().toCaseFolded() + u'\n' + secondary.simplified().toCaseFolded());
    const Pair &pair = pairs.at(hash % pairs.size());
    const double shift = static_cast<double>((hash >> 5) % 15) - 7; // equal pairs are not quite equal
    const double hue = pair.fromHue + shift;
    const double second = pair.toHue + shift;
    // The letters on it must stand out, and bright squares would glare in a dark room.
    const double lift = onDark ? -0.10 : -0.05;
    Design design;
    design.from = fromOklch(pair.fromLightness + lift, 0.125, hue);
    design.to = fromOklch(0.47 + lift, 0.125, second);
    design.light = fromOklch(0.96, 0.03, hue);
    design.dark = fromOklch(0.22, 0.06, second);
    design.motif = static_cast<int>((hash >> 17) % coverMotifs);
    design.seed = hash;
    return design;
}

void paintInitials(QPainter &painter, const QRectF &rect, const QString &initials, const QColor &color)
{
    QFont font = QGuiApplication::font();
    const double share = initials.toUcs4().size() > 1 ? 0.34 : 0.42;
    font.setPixelSize(std::max(8, qRound(rect.height() * share)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    // By the letters' own outline, not by ascent and descent: capitals then stand in the true middle.
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(initials);
    painter.setPen(color);
    painter.drawText(rect.center() - ink.center(), initials);
}

void paintNote(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const double side = rect.height() * 0.45;
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    paintIcon(painter, box.toRect(), u"music-note", color);
}

} // namespace

void paintPlaceholderCover(QPainter &painter, const QRectF &rect, const QString &name,
    const QString &secondary, const Colors &colors)
{
    const Design design = designFor(name, secondary, isDark(colors));
    painter.save();
    QLinearGradient gradient(rect.topLeft(), rect.bottomRight());
    gradient.setColorAt(0, design.from);
    gradient.setColorAt(1, design.to);
    painter.fillRect(rect, gradient);
    paintCoverMotif(painter, rect, design.motif, design.seed, design.light, design.dark);
    const QString initials = initialsOf(name);
    const QColor ink = over(withAlpha(QColor(Qt::white), 0.5), design.light);
    initials.isEmpty() ? paintNote(painter, rect, ink) : paintInitials(painter, rect, initials, ink);
    painter.restore();
}

void paintRoundedPlaceholder(QPainter &painter, const QRectF &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors)
{
    // A clip by path has steps at its edge: draw square beside, then use the picture as a brush.
    const qreal scale = painter.device()->devicePixelRatioF();
    QImage picture((rect.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter inner(&picture);
    inner.setRenderHint(QPainter::TextAntialiasing);
    paintPlaceholderCover(inner, QRectF(QPointF(), rect.size()), name, secondary, colors);
    inner.end();
    picture.setDevicePixelRatio(1); // a brush would scale by it once more
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QBrush brush(picture);
    brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y()).scale(1 / scale, 1 / scale));
    painter.setBrush(brush);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

QColor placeholderTone(const QString &name, const QString &secondary, const Colors &colors)
{
    const Design design = designFor(name, secondary, isDark(colors));
    return over(withAlpha(design.from, 0.5), design.to);
}

QString initialsOf(const QString &name)
{
    static const QStringList articles{QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("le"),
        QStringLiteral("la"), QStringLiteral("les"), QStringLiteral("el"), QStringLiteral("il")};
    QStringList letters;
    QStringList spare; // for names that are only an article
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QList<uint> characters = word.toUcs4(); // letters beyond the basic plane are two QChars
        const auto first = std::find_if(
            characters.begin(), characters.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
        if (first == characters.end()) {
            continue;
        }
        const char32_t initial = *first;
        const QString letter = QString::fromUcs4(&initial, 1).toUpper();
        (articles.contains(word.toLower()) ? spare : letters).append(letter);
    }
    if (letters.isEmpty()) {
        letters = spare;
    }
    return letters.mid(0, 2).join(QString());
}

} // namespace toccata
