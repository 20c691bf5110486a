// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/filelocation.h"

#include "core/music/uri.h"

#include <QStringConverter>

#include <optional>
#include <string_view>

namespace toccata {

namespace {

constexpr QByteArrayView fileScheme("file:");

/// What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters that no name has.
constexpr std::u16string_view windows1252(
    u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
    u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178");
static_assert(windows1252.size() == 0x20);

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

bool hasDriveLetter(QByteArrayView path)
{
    return path.size() >= 3 && isLetter(path[0]) && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
}

bool isFileUrl(QByteArrayView text)
{
    return text.size() > fileScheme.size()
        && text.first(fileScheme.size()).compare(fileScheme, Qt::CaseInsensitive) == 0;
}

/// The path of a "file:" URL. "file:///C:/a" and the wrong but usual "file://C:/a" are "C:/a", another host
/// than this one stands before the path as Windows writes it, "//host/a". What has no slash is relative: that
/// is how toM3u() writes what fits on no line.
QByteArray pathOfFileUrl(QByteArrayView url)
{
    QByteArrayView rest = url.sliced(fileScheme.size());
    if (rest.startsWith("//")) {
        const QByteArrayView behind = rest.sliced(2);
        const qsizetype slash = behind.indexOf('/');
        const QByteArrayView host = slash < 0 ? behind : behind.first(slash);
        if (hasDriveLetter(behind))
            rest = behind;
        else if (host.isEmpty() || host.compare("localhost", Qt::CaseInsensitive) == 0)
            rest = behind.sliced(host.size());
    }
    const QByteArray path = percentDecoded(rest);
    return path.startsWith('/') && hasDriveLetter(QByteArrayView(path).sliced(1)) ? path.sliced(1) : path;
}

/// Two or more letters, digits and "+.-" before a colon, of which the first is a letter.
bool beginsWithScheme(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    return colon >= 2 && isLetter(text[0]) && !schemeOfUri(text.first(colon + 1)).isEmpty();
}

} // namespace

QByteArray withoutByteOrderMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.sliced(3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes)).toUtf8();
    return bytes;
}

QString decodedText(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xa0))
            c = windows1252[std::size_t(c.unicode() - 0x80)];
    }
    return text;
}

std::optional<QString> maybeText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void setArtistAndTitle(PlaylistFileEntry &entry, const QString &text)
{
    static constexpr QStringView dash(u" - ");
    const qsizetype end = text.indexOf(dash);
    entry.artist = end < 0 ? std::nullopt : maybeText(text.first(end));
    entry.title = maybeText(end < 0 ? text : text.sliced(end + dash.size()));
}

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        decoded.append(low ? char(*high * 16 + *low) : text[i]);
        if (low)
            i += 2;
    }
    return decoded;
}

bool looksLikeUri(QByteArrayView text)
{
    if (isFileUrl(text))
        return true;
    if (!beginsWithScheme(text))
        return false;
    return !text.contains(' ') || text.sliced(text.indexOf(':')).startsWith("://");
}

bool isAbsolutePath(QByteArrayView path)
{
    return path.startsWith('/') || path.startsWith("\\\\") || hasDriveLetter(path);
}

PlaylistFileEntry entryAt(QByteArrayView line)
{
    PlaylistFileEntry entry;
    const QByteArrayView trimmed = line.trimmed();
    if (trimmed.isEmpty() || line.size() > longestLocation)
        return entry;
    if (isFileUrl(trimmed)) {
        entry.location = pathOfFileUrl(trimmed);
    } else if (looksLikeUri(trimmed)) {
        entry.location = trimmed.toByteArray();
        entry.isUri = true;
    } else {
        entry.location = (line.startsWith("./") ? line.sliced(2) : line).toByteArray();
    }
    return entry;
}

PlaylistFileEntry entryAtReference(QByteArrayView reference)
{
    PlaylistFileEntry entry = entryAt(reference.trimmed());
    if (!entry.isUri && !isFileUrl(reference.trimmed()))
        entry.location = percentDecoded(entry.location);
    return entry;
}

QByteArray referenceToPath(const QByteArray &path)
{
    // What RFC 3986 allows in a segment without encoding it, but for the colon.
    static constexpr auto allowed = "/!$&'()*+,;=@";
    if (hasDriveLetter(path)) {
        QByteArray slashed = path;
        slashed.replace('\\', '/');
        return "file:///" + slashed.first(2) + slashed.sliced(2).toPercentEncoding(allowed);
    }
    if (path.startsWith("\\\\")) {
        QByteArray slashed = path;
        return "file:" + slashed.replace('\\', '/').toPercentEncoding(allowed);
    }
    if (path.startsWith("//"))
        return "file:" + path.toPercentEncoding(allowed);
    return (path.startsWith('/') ? "file://" : "") + path.toPercentEncoding(allowed);
}

} // namespace toccata
