// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/m3ufile.h"

#include "core/playlists/filelocation.h"

#include <cmath>

namespace toccata {

namespace {

constexpr QByteArrayView lengthAndName("#EXTINF:");
constexpr QByteArrayView playlistName("#PLAYLIST:");
constexpr QByteArrayView albumName("#EXTALB:");
constexpr QByteArrayView artistName("#EXTART:");
constexpr QStringView dash(u" - ");

/// Longer than a decade: a mistake.
constexpr double mostSeconds = 1e9;

std::optional<QByteArrayView> valueOf(QByteArrayView directive, QByteArrayView line)
{
    const bool fits = line.size() >= directive.size()
        && line.first(directive.size()).compare(directive, Qt::CaseInsensitive) == 0;
    return fits ? std::optional(line.sliced(directive.size())) : std::nullopt;
}

std::optional<std::chrono::milliseconds> durationIn(QByteArrayView seconds)
{
    bool isNumber = false;
    const double number = seconds.trimmed().toByteArray().toDouble(&isNumber);
    if (!isNumber || !(number > 0 && number < mostSeconds))
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(number * 1000));
}

/// Where the name begins: behind the first comma that is in no quoted attribute, as in
/// `-1 group-title="News, Talk",Radio`.
qsizetype commaBeforeName(QByteArrayView value)
{
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '"')
            quoted = !quoted;
        else if (value[i] == ',' && !quoted)
            return i;
    }
    return value.indexOf(',');
}

/// What the lines before a location tell about it.
struct Told
{
    QString name;
    std::optional<QString> artist;
    std::optional<QString> album;
    std::optional<std::chrono::milliseconds> duration;
};

void readLengthAndName(Told &told, QByteArrayView value)
{
    const qsizetype comma = commaBeforeName(value);
    const QByteArrayView before = comma < 0 ? value : value.first(comma);
    const QByteArrayView length = before.trimmed();
    const qsizetype blank = length.indexOf(' ');
    told.duration = durationIn(blank < 0 ? length : length.first(blank));
    told.name = comma < 0 ? QString() : decodedText(value.sliced(comma + 1));
}

void tell(PlaylistFileEntry &entry, const Told &told)
{
    entry.duration = told.duration;
    entry.album = told.album;
    const QString begin = told.artist.value_or(QString()) + dash;
    if (told.artist && told.artist->isEmpty()) {
        entry.title = maybeText(told.name);
    } else if (told.artist && told.name.startsWith(begin)) {
        entry.artist = told.artist;
        entry.title = maybeText(told.name.sliced(begin.size()));
    } else {
        setArtistAndTitle(entry, told.name);
    }
}

class M3uReader
{
public:
    void read(QByteArrayView line)
    {
        if (line.startsWith('#'))
            readDirective(line);
        else
            readLocation(line);
    }
    PlaylistFile take() { return std::move(m_file); }

private:
    void readDirective(QByteArrayView line)
    {
        if (line.size() > longestLocation)
            return;
        if (const auto value = valueOf(lengthAndName, line))
            readLengthAndName(m_told, *value);
        else if (const auto album = valueOf(albumName, line))
            m_told.album = maybeText(decodedText(*album));
        else if (const auto artist = valueOf(artistName, line))
            m_told.artist = decodedText(*artist);
        else if (const auto name = valueOf(playlistName, line))
            m_file.title = maybeText(decodedText(*name));
    }

    void readLocation(QByteArrayView line)
    {
        if (line.trimmed().isEmpty())
            return;
        PlaylistFileEntry entry = entryAt(line);
        if (!entry.location.isEmpty()) {
            tell(entry, m_told);
            m_file.entries.push_back(std::move(entry));
        }
        m_told = {};
    }

    PlaylistFile m_file;
    Told m_told;
};

QString onOneLine(const std::optional<QString> &text)
{
    QString line = text.value_or(QString());
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    return line.replace(u'\n', u' ').replace(u'\r', u' ');
}

void appendDirective(QByteArray &m3u, QByteArrayView directive, const QString &value)
{
    m3u.append(directive).append(value.toUtf8()).append('\n');
}

void appendLengthAndName(QByteArray &m3u, const PlaylistFileEntry &entry)
{
    const QString artist = onOneLine(entry.artist);
    const QString title = onOneLine(entry.title);
    const QString name = artist.isEmpty() ? title : artist + dash + title;
    const auto seconds
        = entry.duration ? std::chrono::round<std::chrono::seconds>(*entry.duration).count() : -1;
    if (!name.isEmpty() || entry.duration)
        appendDirective(m3u, lengthAndName, QString::number(seconds) + u',' + name);
    PlaylistFileEntry read;
    setArtistAndTitle(read, name);
    if (read.artist != maybeText(artist) || read.title != maybeText(title))
        appendDirective(m3u, artistName, artist);
}

/// A path that begins like this would be a comment or a URI, or lose its beginning when it is read.
bool needsDot(const QByteArray &path)
{
    return path.startsWith('#') || path.startsWith("./") || QByteArrayView(path).trimmed().isEmpty()
        || path[0] == ' ' || path[0] == '\t' || looksLikeUri(path);
}

QByteArray lineOf(const PlaylistFileEntry &entry)
{
    const QByteArray &location = entry.location;
    if (!location.contains('\n') && !location.contains('\r'))
        return !entry.isUri && needsDot(location) ? "./" + location : location;
    if (entry.isUri)
        return QByteArray(location).replace('\n', "%0A").replace('\r', "%0D");
    const QByteArray reference = referenceToPath(location);
    return reference.startsWith("file:") ? reference : "file:" + reference;
}

} // namespace

Result<PlaylistFile> readM3u(const QByteArray &bytes)
{
    const QByteArray text = withoutByteOrderMark(bytes);
    if (text.contains('\0'))
        return Error{Error::Kind::Protocol};
    // A name may have a CR inside, and old files of a Mac have nothing else between the lines.
    const char lineEnd = text.contains('\n') ? '\n' : '\r';
    M3uReader reader;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(lineEnd, begin);
        if (end < 0)
            end = text.size();
        const QByteArrayView line = QByteArrayView(text).sliced(begin, end - begin);
        reader.read(line.endsWith('\r') ? line.chopped(1) : line);
        begin = end + 1;
    }
    return reader.take();
}

QByteArray toM3u(const PlaylistFile &file)
{
    QByteArray m3u("#EXTM3U\n");
    if (const QString title = onOneLine(file.title); !title.isEmpty())
        appendDirective(m3u, playlistName, title);
    for (const PlaylistFileEntry &entry : file.entries) {
        if (entry.location.isEmpty())
            continue;
        appendLengthAndName(m3u, entry);
        if (const QString album = onOneLine(entry.album); !album.isEmpty())
            appendDirective(m3u, albumName, album);
        m3u.append(lineOf(entry)).append('\n');
    }
    return m3u;
}

} // namespace toccata
