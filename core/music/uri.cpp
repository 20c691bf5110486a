// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/uri.h"

#include <QByteArray>

#include <algorithm>

namespace toccata {

namespace {

bool isUrl(QByteArrayView uri)
{
    const qsizetype colon = uri.indexOf(':');
    if (colon <= 0 || uri.contains(' '))
        return false;
    return std::all_of(uri.begin(), uri.begin() + colon, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
            || c == '.' || c == '-';
    });
}

} // namespace

QByteArrayView folderOfUri(QByteArrayView uri)
{
    const qsizetype slash = uri.lastIndexOf('/');
    return slash < 0 ? QByteArrayView("") : uri.first(slash);
}

QByteArrayView fileNameOfUri(QByteArrayView uri)
{
    return uri.sliced(uri.lastIndexOf('/') + 1);
}

QString displayNameOfUri(QByteArrayView uri)
{
    const QByteArrayView name = fileNameOfUri(uri);
    if (name.isEmpty())
        return QString::fromUtf8(uri);
    return QString::fromUtf8(
        isUrl(uri) ? QByteArray::fromPercentEncoding(name.toByteArray()) : name.toByteArray());
}

} // namespace toccata
