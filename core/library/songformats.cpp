// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/songformats.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace toccata {

namespace {

/// A file name's ending in one number, so that a million of them are told apart without making strings.
/// 0: none, or nothing that looks like one.
using Ending = quint64;
constexpr qsizetype longestEnding = sizeof(Ending) - 3;

Ending endingOf(QByteArrayView fileName)
{
    Ending ending = 0;
    const qsizetype shortest = std::max<qsizetype>(1, fileName.size() - longestEnding - 1);
    for (qsizetype i = fileName.size() - 1; i >= shortest; --i) {
        const char c = fileName[i];
        if (c == '.')
            return ending;
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!isLetter && !(c >= '0' && c <= '9'))
            return 0;
        ending = (ending << 8) | Ending(isLetter ? c | 0x20 : c);
    }
    return 0;
}

QByteArray textOf(Ending ending)
{
    QByteArray text;
    for (; ending != 0; ending >>= 8)
        text.append(char(ending & 0xff));
    return text;
}

/// Those that are lossy nearly always, "m4a" among them.
bool isLossy(const QByteArray &ending)
{
    static constexpr std::array lossy{
        "aac", "m4a", "m4b", "mp2", "mp3", "mp4", "mpc", "oga", "ogg", "opus", "spx", "wma"};
    return std::any_of(lossy.begin(), lossy.end(), [&](const char *each) { return ending == each; });
}

/// Nothing if it is not one.
std::optional<SongFormat> decodedFormat(QByteArrayView format)
{
    const QList<QByteArray> parts = format.toByteArray().split(':');
    if (parts.first().startsWith("dsd")) {
        const int multiple = parts.first().mid(3).toInt();
        return multiple > 0 ? std::optional(SongFormat{SongFormat::Kind::Dsd, {}, multiple}) : std::nullopt;
    }
    const int rate = parts.first().toInt();
    if (rate <= 0 || parts.size() < 2)
        return std::nullopt;
    if (parts[1] == "dsd")
        return SongFormat{SongFormat::Kind::Dsd, {}, rate / 44'100};
    const int bits = parts[1].toInt();
    if (bits <= 0 && parts[1] != "f")
        return std::nullopt;
    return SongFormat{SongFormat::Kind::Pcm, {}, rate, std::max(0, bits)};
}

SongFormat formatOf(QByteArrayView format, const QByteArray &ending)
{
    if (!isLossy(ending)) {
        if (const auto decoded = decodedFormat(format))
            return *decoded;
    }
    return {ending.isEmpty() ? SongFormat::Kind::Unknown : SongFormat::Kind::Named, ending};
}

} // namespace

SongFormat songFormat(QByteArrayView format, QByteArrayView fileName)
{
    return formatOf(format, textOf(endingOf(fileName)));
}

std::vector<FormatCount> countFormats(const SongTable &table)
{
    struct Hash
    {
        std::size_t operator()(const std::pair<Ending, StringId> &key) const
        {
            return std::size_t(key.first * 31 + key.second);
        }
    };
    std::unordered_map<std::pair<Ending, StringId>, int, Hash> found;
    for (int row = 0; row < table.size(); ++row)
        ++found[{endingOf(table.text(table.fileNameId(row))), table.formatId(row)}];

    std::vector<FormatCount> counts;
    for (const auto &[key, songs] : found) {
        const SongFormat format = formatOf(table.text(key.second), textOf(key.first));
        const auto known = std::ranges::find(counts, format, &FormatCount::format);
        if (known != counts.end())
            known->songs += songs;
        else if (format.kind != SongFormat::Kind::Unknown)
            counts.push_back({format, songs});
    }
    std::ranges::sort(counts, [](const FormatCount &a, const FormatCount &b) {
        return std::tie(b.songs, a.format.kind, a.format.ending, a.format.rate, a.format.bits)
            < std::tie(a.songs, b.format.kind, b.format.ending, b.format.rate, b.format.bits);
    });
    return counts;
}

} // namespace toccata
