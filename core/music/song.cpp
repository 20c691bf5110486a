// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"

#include "core/music/tagnumbers.h"
#include "core/music/uri.h"

#include <QCoreApplication>

namespace toccata {

namespace {

constexpr QByteArrayView artistPrefix("Artist: ");
constexpr QByteArrayView albumPrefix("Album: ");

QByteArrayView firstValue(QByteArrayView joined)
{
    const qsizetype end = joined.indexOf('\0');
    return end < 0 ? joined : joined.first(end);
}

bool isPrefixed(QByteArrayView title, QByteArrayView prefix, QByteArrayView name)
{
    return title.startsWith(prefix) && title.sliced(prefix.size()) == name;
}

} // namespace

QByteArray Song::uri() const
{
    const QByteArrayView folder = m_table->text(m_table->folderId(m_row));
    const QByteArrayView name = m_table->text(m_table->fileNameId(m_row));
    QByteArray uri;
    uri.reserve(folder.size() + name.size());
    return uri.append(folder).append(name);
}

// Source: Mopidy-MPD's translation of search results. An album row names itself as its album; an artist row
// has only its title to tell.
Song::Kind Song::kind() const
{
    const QByteArrayView title = raw(Tag::Title);
    if (title.startsWith(albumPrefix) && id(Tag::AlbumUri) != 0 && raw(Tag::AlbumUri) == uri())
        return Kind::Album;
    if (id(Tag::Album) == 0 && m_table->milliseconds(m_row) == 0
        && (isPrefixed(title, artistPrefix, firstValue(raw(Tag::Artist)))
            || isPrefixed(title, artistPrefix, uri())))
        return Kind::Artist;
    return Kind::Song;
}

std::optional<QString> Song::tag(Tag tag) const
{
    const QByteArrayView joined = raw(tag);
    if (joined.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(joined).replace(QChar(u'\0'), QStringLiteral(", "));
}

QStringList Song::values(Tag tag) const
{
    return QString::fromUtf8(raw(tag)).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

QString Song::displayTitle() const
{
    if (id(Tag::Title) != 0) {
        switch (kind()) {
        case Kind::Song:
            return *tag(Tag::Title);
        case Kind::Artist:
            return nameBehind(artistPrefix);
        case Kind::Album:
            return nameBehind(albumPrefix);
        }
    }
    if (auto name = tag(Tag::Name))
        return *name;
    const QByteArray uri = this->uri();
    return isOpaqueUri(uri) ? QCoreApplication::translate("toccata::Song", "Unknown title")
                            : displayNameOfUri(uri);
}

// Empty where the service has no name and Mopidy writes the URI in its place.
QString Song::nameBehind(QByteArrayView prefix) const
{
    const QByteArrayView name = raw(Tag::Title).sliced(prefix.size());
    return name == uri() ? QString() : QString::fromUtf8(name);
}

std::optional<QString> Song::artist() const
{
    return tag(id(Tag::Artist) != 0 ? Tag::Artist : Tag::AlbumArtist);
}

std::optional<QString> Song::albumArtist() const
{
    return tag(id(Tag::AlbumArtist) != 0 ? Tag::AlbumArtist : Tag::Artist);
}

std::optional<int> Song::track() const
{
    return numberInTag(raw(Tag::Track));
}

std::optional<int> Song::disc() const
{
    return numberInTag(raw(Tag::Disc));
}

std::optional<int> Song::year() const
{
    const auto year = yearInTag(raw(Tag::Date));
    return year ? year : yearInTag(raw(Tag::OriginalDate));
}

std::optional<std::chrono::milliseconds> Song::duration() const
{
    const quint32 milliseconds = m_table->milliseconds(m_row);
    if (milliseconds == 0)
        return std::nullopt;
    return std::chrono::milliseconds(milliseconds);
}

std::optional<qint64> Song::lastModified() const
{
    const quint32 seconds = m_table->lastModified(m_row);
    return seconds == 0 ? std::nullopt : std::optional<qint64>(seconds);
}

std::optional<QString> Song::format() const
{
    const StringId id = m_table->formatId(m_row);
    return id == 0 ? std::nullopt : std::optional(QString::fromUtf8(m_table->text(id)));
}

} // namespace toccata
