// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/droppedurls.h"

#include <QMimeData>

namespace toccata {

QList<QUrl> urlsIn(const QMimeData &data)
{
    if (data.hasUrls())
        return data.urls();
    QList<QUrl> urls;
    for (const QString &line : data.text().split(u'\n', Qt::SkipEmptyParts)) {
        const QUrl url(line.trimmed(), QUrl::StrictMode);
        const bool isOne = url.isValid()
            && (url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"file");
        if (!isOne)
            return {};
        urls << url;
    }
    return urls;
}

bool mayHaveUrls(const QMimeData &data)
{
    return data.hasUrls() || data.hasText();
}

} // namespace toccata
