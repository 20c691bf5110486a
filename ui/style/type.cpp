// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/type.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <string_view>

namespace toccata {
namespace {

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    font.setWeight(weight);
    return font;
}

bool digitsHaveOneWidth(const QFont &font)
{
    constexpr std::u16string_view digits = u"123456789";
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');
    return std::all_of(digits.begin(), digits.end(),
        [&](char16_t digit) { return qAbs(metrics.horizontalAdvance(QChar(digit)) - zero) < 0.1; });
}

QString familyWithTabularDigits(const QFont &font)
{
    if (digitsHaveOneWidth(font)) {
        return font.family();
    }
    const QStringList candidates{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
        QStringLiteral("Liberation Sans"), QStringLiteral("Arial")};
    for (const QString &family : candidates) {
        if (QFontDatabase::hasFamily(family) && digitsHaveOneWidth(QFont(family))) {
            return family;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

} // namespace

QFont textFont(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return scaled(0.9, QFont::Normal);
    case TextRole::Body:
        return scaled(1.0, QFont::Normal);
    case TextRole::Strong:
        return scaled(1.0, QFont::DemiBold);
    case TextRole::Title:
        return scaled(1.2, QFont::DemiBold);
    case TextRole::Headline:
        return scaled(1.7, QFont::Bold);
    case TextRole::Display:
        return scaled(2.4, QFont::Bold);
    }
    return QGuiApplication::font();
}

Qt::TextFlag directionFlag(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

QFont withTabularDigits(const QFont &font)
{
    static QHash<QString, QString> known; // measuring ten digits on every paint would show
    auto family = known.constFind(font.family());
    if (family == known.constEnd()) {
        family = known.insert(font.family(), familyWithTabularDigits(font));
    }
    QFont tabular = font;
    tabular.setFamily(*family);
    return tabular;
}

} // namespace toccata
