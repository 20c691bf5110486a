// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mutation.h"

#include <array>

namespace toccata::test {

namespace {

constexpr std::array numbers{"0", "-1", "1", "255", "65536", "2147483647", "2147483648", "4294967295",
    "4294967296", "9223372036854775807", "9223372036854775808", "99999999999999999999999999", "1e308", "nan",
    "-inf", "0x7f", "", " 7", "7 ", "7:", ":7", "1-", "-", "٣"};

constexpr std::array lines{"OK", "OK ", "ok", "OK MPD 0.23.5", "list_OK", "ACK", "ACK ", "ACK [",
    "ACK [5@0] {", "ACK [5@0] {} unknown command",
    "ACK [4@0] {status} you don't have permission for \"status\"", "ACK [50@7] {find} No such song",
    "ACK [-1@-1] {} \xff", "ACK [99999999999@99999999999] {x} y", "ACK 5@0 {} no",
    "file: ", "file: a/b/c.ogg", "file: a/b/c.ogg\nfile: a/b/c.ogg", "file:/", "directory: ", "directory: /",
    "directory: a//b", "playlist: ", "playlist: ../..", "playlist: 4294967295", "Pos: 4294967295", "Pos: 7",
    "Id: 4294967295", "Id: 1", "Prio: 256", "Range: -", "Range: 5-1", "Range: 1e9-1e99", "cpos: 0",
    "cpos: 4294967295", "playlistlength: 4294967295", "playlistlength: 3", "songs: 2147483647", "songs: -1",
    "size: 9223372036854775807", "size: 4", "binary: 4", "binary: 0", "binary: 16777217",
    "binary: 9223372036854775807", "binary: -4", "binary: 4\nab\n\ncd", "changed: playlist",
    "changed: ", "Last-Modified: 9999-99-99T99:99:99Z", "Time: 9999999999", "duration: 1e400", "elapsed: -1",
    "Track: 1/0", "Track: 999999999999/1", "Disc: -1", "Date: 99999999999", "state: dance", "audio: *:*:*",
    "volume: -1", "outputid: 4294967296", "outputenabled: 2", "X-AlbumUri: ", "tagtype: X-AlbumUri",
    "command: status", ": value", "name:", "name", ":", " ", ""};

} // namespace

QByteArray Mutation::of(QByteArray bytes)
{
    const qsizetype times = 1 + upTo(4);
    for (qsizetype i = 0; i < times; ++i)
        once(bytes);
    return bytes;
}

void Mutation::once(QByteArray &bytes)
{
    if (upTo(1000) == 0)
        return insertLongLine(bytes);
    if (bytes.isEmpty())
        return insertLine(bytes);
    constexpr std::array ways{&Mutation::flipBits, &Mutation::cut, &Mutation::repeat, &Mutation::swapLines,
        &Mutation::changeNumber, &Mutation::changeNumber, &Mutation::dropColon, &Mutation::dropLine,
        &Mutation::insertLine, &Mutation::insertLine, &Mutation::insertLine, &Mutation::insertNul,
        &Mutation::insertGarbage, &Mutation::replaceEnd};
    (this->*ways[size_t(upTo(ways.size()))])(bytes);
}

void Mutation::flipBits(QByteArray &bytes)
{
    for (qsizetype times = 1 + upTo(8); times > 0; --times)
        bytes[upTo(bytes.size())] ^= char(1 << upTo(8));
}

void Mutation::cut(QByteArray &bytes)
{
    const qsizetype from = upTo(bytes.size());
    bytes.remove(from, upTo(3) == 0 ? bytes.size() : 1 + upTo(40));
}

void Mutation::repeat(QByteArray &bytes)
{
    const qsizetype from = anyLine(bytes);
    const QByteArray piece = bytes.mid(from, 1 + upTo(400));
    bytes.insert(upTo(2) == 0 ? from : upTo(bytes.size()), piece.repeated(1 + upTo(20)));
}

void Mutation::swapLines(QByteArray &bytes)
{
    QList<QByteArray> all = bytes.split('\n');
    all.swapItemsAt(upTo(all.size()), upTo(all.size()));
    bytes = all.join('\n');
}

void Mutation::changeNumber(QByteArray &bytes)
{
    const auto isDigit = [&](qsizetype at) { return bytes[at] >= '0' && bytes[at] <= '9'; };
    qsizetype from = upTo(bytes.size());
    while (from < bytes.size() && !isDigit(from))
        ++from;
    qsizetype end = from;
    while (end < bytes.size() && isDigit(end))
        ++end;
    bytes.replace(from, end - from, numbers[size_t(upTo(numbers.size()))]);
}

void Mutation::dropColon(QByteArray &bytes)
{
    const qsizetype colon = bytes.indexOf(':', upTo(bytes.size()));
    if (colon >= 0)
        bytes.remove(colon, 1 + upTo(2));
}

void Mutation::dropLine(QByteArray &bytes)
{
    const qsizetype from = anyLine(bytes);
    const qsizetype end = bytes.indexOf('\n', from);
    bytes.remove(from, (end < 0 ? bytes.size() : end + 1) - from);
}

void Mutation::insertLine(QByteArray &bytes)
{
    bytes.insert(anyLine(bytes), QByteArray(lines[size_t(upTo(lines.size()))]) + '\n');
}

void Mutation::insertNul(QByteArray &bytes)
{
    bytes.insert(upTo(bytes.size()), QByteArray(1 + upTo(3), '\0'));
}

void Mutation::insertLongLine(QByteArray &bytes)
{
    constexpr std::array beginnings{"Title: ", "file: ", "", "ACK [5@0] {} ", "directory: ", "changed: "};
    const char *const beginning = beginnings[size_t(upTo(beginnings.size()))];
    bytes.insert(
        anyLine(bytes), beginning + QByteArray(1'000'000 + upTo(2'000'000), "x/ \xe4"[upTo(4)]) + '\n');
}

void Mutation::insertGarbage(QByteArray &bytes)
{
    QByteArray garbage;
    for (qsizetype left = 1 + upTo(60); left > 0; --left)
        garbage += char(upTo(256));
    bytes.insert(upTo(bytes.size()), garbage);
}

// The last line says whether it went well.
void Mutation::replaceEnd(QByteArray &bytes)
{
    const qsizetype from = bytes.lastIndexOf('\n', -2) + 1;
    bytes.truncate(from);
    if (upTo(3) > 0)
        bytes += QByteArray(lines[size_t(upTo(20))]) + (upTo(4) > 0 ? "\n" : "");
}

qsizetype Mutation::anyLine(const QByteArray &bytes)
{
    return bytes.isEmpty() ? 0 : bytes.lastIndexOf('\n', upTo(bytes.size())) + 1;
}

quint32 fromEnvironment(const char *name, quint32 usual)
{
    bool isNumber = false;
    const quint32 number = qEnvironmentVariable(name).toUInt(&isNumber);
    return isNumber ? number : usual;
}

} // namespace toccata::test
