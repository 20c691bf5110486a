// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coverlight.h"

#include "ui/style/colors.h"

#include <QLinearGradient>
#include <QPainter>

namespace toccata {

void paintCoverLight(QPainter &painter, const QRect &rect, const QColor &tone)
{
    QLinearGradient fade(rect.topLeft(), rect.bottomLeft());
    fade.setColorAt(0, withAlpha(tone, 0.26));
    fade.setColorAt(0.6, withAlpha(tone, 0.08));
    fade.setColorAt(1, withAlpha(tone, 0));
    painter.fillRect(rect, fade);
}

} // namespace toccata
