// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/mopidyimages.h"

#include <QJsonArray>

#include <algorithm>

namespace toccata {

std::optional<MopidyImage> bestOf(const std::vector<MopidyImage> &images, int side)
{
    const auto isBetter = [side](const MopidyImage &one, const MopidyImage &other) {
        const int a = one.width.value_or(0);
        const int b = other.width.value_or(0);
        if ((a >= side) != (b >= side))
            return a >= side;
        return a >= side ? a < b : a > b;
    };
    const auto best = std::ranges::min_element(images, isBetter);
    return best == images.end() ? std::nullopt : std::optional(*best);
}

std::vector<MopidyImage> imagesIn(const QJsonValue &answer, const QUrl &base)
{
    std::vector<MopidyImage> images;
    for (const QJsonValue &each : answer.toArray()) {
        const QUrl url = base.resolved(QUrl(each[u"uri"].toString()));
        const int width = each[u"width"].toInt();
        if (url.isValid() && !each[u"uri"].toString().isEmpty())
            images.push_back({url, width > 0 ? std::optional(width) : std::nullopt});
    }
    return images;
}

} // namespace toccata
