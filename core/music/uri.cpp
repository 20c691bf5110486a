// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/uri.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

QByteArrayView schemeOfUri(QByteArrayView uri)
{
    const qsizetype colon = uri.indexOf(':');
    if (colon <= 0 || uri.contains(' '))
        return {};
    const QByteArrayView scheme = uri.first(colon);
    const auto mayBeIn = [](char c) { return isLetterOrDigit(c) || c == '+' || c == '.' || c == '-'; };
    return std::ranges::all_of(scheme, mayBeIn) ? scheme : QByteArrayView();
}

bool isOpaqueUri(QByteArrayView uri)
{
    static constexpr std::array<QByteArrayView, 6> kinds{
        "track", "album", "artist", "playlist", "episode", "show"};
    const QByteArrayView scheme = schemeOfUri(uri);
    if (scheme.isEmpty())
        return false;
    const QByteArrayView rest = uri.sliced(scheme.size() + 1);
    const qsizetype colon = rest.indexOf(':');
    if (colon < 0 || std::ranges::find(kinds, rest.first(colon)) == kinds.end())
        return false;
    return std::ranges::all_of(
        rest.sliced(colon + 1), [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
}

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
    return QString::fromUtf8(!schemeOfUri(uri).isEmpty() ? QByteArray::fromPercentEncoding(name.toByteArray())
                                                         : name.toByteArray());
}

} // namespace toccata
