// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/xspffile.h"

#include "core/playlists/filelocation.h"

#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace toccata {

namespace {

constexpr QLatin1String xspfNamespace("http://xspf.org/ns/0/");
constexpr QLatin1String xmlNamespace("http://www.w3.org/XML/1998/namespace");

class XspfReader
{
public:
    explicit XspfReader(const QByteArray &bytes)
        : m_xml(bytes)
    { }

    Result<PlaylistFile> read()
    {
        if (readRoot())
            readPlaylist();
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return Error{Error::Kind::Protocol,
                QStringLiteral("%1:%2: %3")
                    .arg(m_xml.lineNumber())
                    .arg(m_xml.columnNumber())
                    .arg(m_xml.errorString())};
        return std::move(m_file);
    }

private:
    bool readRoot()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                m_xml.raiseError(QStringLiteral("entities are declared"));
            if (token == QXmlStreamReader::StartElement)
                break;
        }
        if (m_xml.isStartElement() && !is("playlist"))
            m_xml.raiseError(QStringLiteral("no playlist"));
        return m_xml.isStartElement() && !m_xml.hasError();
    }

    void readPlaylist()
    {
        const QUrl base = baseWithin(QUrl());
        while (m_xml.readNextStartElement()) {
            if (is("title"))
                m_file.title = text();
            else if (is("trackList"))
                readTracks(base);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readTracks(const QUrl &around)
    {
        const QUrl base = baseWithin(around);
        while (m_xml.readNextStartElement()) {
            if (is("track"))
                readTrack(base);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readTrack(const QUrl &around)
    {
        const QUrl base = baseWithin(around);
        PlaylistFileEntry entry;
        while (m_xml.readNextStartElement()) {
            if (is("location") && entry.location.isEmpty())
                readLocation(entry, base);
            else if (is("title"))
                entry.title = text();
            else if (is("creator"))
                entry.artist = text();
            else if (is("album"))
                entry.album = text();
            else if (is("duration"))
                readDuration(entry);
            else
                m_xml.skipCurrentElement();
        }
        if (!entry.location.isEmpty())
            m_file.entries.push_back(std::move(entry));
    }

    void readLocation(PlaylistFileEntry &entry, const QUrl &around)
    {
        const QUrl base = baseWithin(around);
        QByteArray reference = text().value_or(QString()).trimmed().toUtf8();
        if (!reference.isEmpty() && !base.isEmpty())
            reference = base.resolved(QUrl::fromEncoded(reference)).toEncoded();
        const PlaylistFileEntry there = entryAtReference(reference);
        entry.location = there.location;
        entry.isUri = there.isUri;
    }

    void readDuration(PlaylistFileEntry &entry)
    {
        if (const qint64 count = text().value_or(QString()).trimmed().toLongLong(); count > 0)
            entry.duration = std::chrono::milliseconds(count);
    }

    /// What locations in this element are relative to, if anything was said.
    QUrl baseWithin(const QUrl &around) const
    {
        const auto base = m_xml.attributes().value(xmlNamespace, QLatin1String("base"));
        return base.isEmpty() ? around : around.resolved(QUrl::fromEncoded(base.trimmed().toUtf8()));
    }

    bool is(const char *name) const
    {
        const QStringView space = m_xml.namespaceUri();
        return m_xml.name() == QLatin1String(name) && (space.isEmpty() || space == xspfNamespace);
    }

    std::optional<QString> text()
    {
        return maybeText(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    }

    QXmlStreamReader m_xml;
    PlaylistFile m_file;
};

/// XML has no word for most control characters, for half of a pair and for U+FFFE and U+FFFF, and every
/// reader makes U+000A of U+000D.
QString allowedInXml(const QString &text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            allowed.append(c).append(text[++i]);
            continue;
        }
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n';
        if (!isControl && !c.isSurrogate() && c < QChar(0xfffe))
            allowed.append(c);
    }
    return allowed;
}

/// As it is, but for bytes that XML cannot hold.
QByteArray writtenUri(const QByteArray &uri)
{
    QByteArray written;
    const bool isUtf8 = QByteArrayView(uri).isValidUtf8();
    for (const char c : uri) {
        if (uchar(c) <= ' ' || (uchar(c) >= 0x7f && !isUtf8))
            written.append('%').append(QByteArray(1, c).toHex().toUpper());
        else
            written.append(c);
    }
    return written;
}

void writeText(QXmlStreamWriter &xml, const char *name, const std::optional<QString> &text)
{
    if (text)
        xml.writeTextElement(QLatin1String(name), allowedInXml(*text));
}

void writeTrack(QXmlStreamWriter &xml, const PlaylistFileEntry &entry)
{
    const QByteArray location = entry.isUri ? writtenUri(entry.location) : referenceToPath(entry.location);
    xml.writeStartElement(QLatin1String("track"));
    writeText(xml, "location", QString::fromUtf8(location));
    writeText(xml, "title", entry.title);
    writeText(xml, "creator", entry.artist);
    writeText(xml, "album", entry.album);
    if (entry.duration)
        writeText(xml, "duration", QString::number(entry.duration->count()));
    xml.writeEndElement();
}

} // namespace

Result<PlaylistFile> readXspf(const QByteArray &bytes)
{
    return XspfReader(bytes).read();
}

QByteArray toXspf(const PlaylistFile &file)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String("playlist"));
    xml.writeDefaultNamespace(xspfNamespace);
    xml.writeAttribute(QLatin1String("version"), QLatin1String("1"));
    writeText(xml, "title", file.title);
    xml.writeStartElement(QLatin1String("trackList"));
    for (const PlaylistFileEntry &entry : file.entries) {
        if (!entry.location.isEmpty())
            writeTrack(xml, entry);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace toccata
