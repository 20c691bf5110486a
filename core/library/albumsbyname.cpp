// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumsbyname.h"

#include "core/library/sortkeys.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace toccata {

namespace {

bool comesBefore(const NamedAlbums &a, const NamedAlbums &b)
{
    const auto place = [](const NamedAlbums &entry) {
        return std::tuple(!entry.name, !entry.several, QByteArrayView(entry.sortKey));
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    return a.name < b.name;
}

/// Entries that grow in the order in which names come.
class Gathering
{
public:
    /// The place of the entry called \p name; a new one gets the sort key that \p sortKeyOf makes.
    template <class SortKeyOf>
    std::size_t placeOf(const QString &name, SortKeyOf sortKeyOf)
    {
        const auto known = m_places.constFind(name);
        if (known != m_places.cend())
            return *known;
        m_places.insert(name, m_entries.size());
        m_entries.push_back({name, false, {}, sortKeyOf()});
        return m_entries.size() - 1;
    }
    void add(std::size_t place, int album)
    {
        std::vector<int> &albums = m_entries[place].albums;
        if (albums.empty() || albums.back() != album) // it may be named twice on one album
            albums.push_back(album);
    }
    void addUnknown(int album) { m_unknown.albums.push_back(album); }
    void addSeveral(int album) { m_several.albums.push_back(album); }

    std::shared_ptr<const AlbumsByName> finish()
    {
        for (NamedAlbums *rest : {&m_several, &m_unknown}) {
            if (!rest->albums.empty())
                m_entries.push_back(std::move(*rest));
        }
        return std::make_shared<const AlbumsByName>(std::move(m_entries));
    }

private:
    std::vector<NamedAlbums> m_entries;
    QHash<QString, std::size_t> m_places;
    NamedAlbums m_several{{}, true, {}, {}};
    NamedAlbums m_unknown;
};

/// The entries that each text of a tag stands for; a text is taken apart once, however many songs have it.
class EntriesOfTexts
{
public:
    EntriesOfTexts(const SongTable &songs, std::initializer_list<SortedTag> tags, const Articles &articles,
        Gathering &gathering)
        : m_songs(songs)
        , m_sortNames(songs, tags)
        , m_articles(articles)
        , m_gathering(gathering)
    { }

    const std::vector<std::size_t> &of(StringId id)
    {
        const auto known = m_known.constFind(id);
        return known != m_known.cend() ? *known : *m_known.insert(id, entriesOf(id));
    }

private:
    std::vector<std::size_t> entriesOf(StringId id)
    {
        const StringId sortName = m_sortNames.of(id);
        const QStringList names = QString::fromUtf8(m_songs.text(id)).split(QChar(u'\0'), Qt::SkipEmptyParts);
        std::vector<std::size_t> places;
        for (const QString &name : names) {
            // Several values have one sort name for all of them together.
            const bool isOwn = sortName != id && names.size() == 1;
            places.push_back(m_gathering.placeOf(name, [&] {
                return isOwn ? sortKey(m_songs.text(sortName), m_articles)
                             : sortKey(name.toUtf8(), m_articles);
            }));
        }
        return places;
    }

    const SongTable &m_songs;
    const SortNames m_sortNames;
    const Articles &m_articles;
    Gathering &m_gathering;
    QHash<StringId, std::vector<std::size_t>> m_known;
};

} // namespace

AlbumsByName::AlbumsByName(std::vector<NamedAlbums> entries)
{
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(
        order, [&](std::size_t a, std::size_t b) { return comesBefore(entries[a], entries[b]); });
    m_entries.reserve(order.size());
    for (const std::size_t place : order) {
        if (entries[place].name)
            m_indexOf.insert(*entries[place].name, size());
        m_entries.push_back(std::move(entries[place]));
    }
}

std::optional<int> AlbumsByName::indexOf(const QString &name) const
{
    const auto found = m_indexOf.find(name);
    return found == m_indexOf.end() ? std::nullopt : std::optional(*found);
}

std::shared_ptr<const AlbumsByName> albumsByArtist(const AlbumList &albums)
{
    Gathering gathering;
    for (int i = 0; i < albums.size(); ++i) {
        const Album album = albums.at(i);
        const QStringList names = album.artists();
        for (const QString &name : names) {
            gathering.add(gathering.placeOf(name,
                              [&] {
                                  return names.size() == 1 ? album.artistSortKey()
                                                           : sortKey(name.toUtf8(), albums.articles());
                              }),
                i);
        }
        if (names.isEmpty())
            album.severalArtists() ? gathering.addSeveral(i) : gathering.addUnknown(i);
    }
    return gathering.finish();
}

std::shared_ptr<const AlbumsByName> albumsByTags(
    const SongTable &songs, const AlbumList &albums, std::initializer_list<SortedTag> tags, Unnamed unnamed)
{
    Gathering gathering;
    EntriesOfTexts entries(songs, tags, albums.articles(), gathering);
    for (int i = 0; i < albums.size(); ++i) {
        bool hasAny = false;
        for (const SortedTag &tag : tags) {
            StringId before = 0;
            for (const int row : albums.at(i).songs()) {
                const StringId id = songs.id(row, tag.tag);
                if (id == 0 || id == before)
                    continue;
                for (const std::size_t place : entries.of(id))
                    gathering.add(place, i);
                before = id;
                hasAny = true;
            }
        }
        if (!hasAny && unnamed == Unnamed::Listed)
            gathering.addUnknown(i);
    }
    return gathering.finish();
}

} // namespace toccata
