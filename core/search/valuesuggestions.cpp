// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/valuesuggestions.h"

#include <QHash>

#include <algorithm>

namespace toccata {

namespace {

std::vector<Tag> tagsOf(QueryField field)
{
    switch (field) {
    case QueryField::Artist:
        return {Tag::AlbumArtist, Tag::Artist};
    case QueryField::Album:
        return {Tag::Album};
    case QueryField::Genre:
        return {Tag::Genre};
    case QueryField::Composer:
        return {Tag::Composer};
    case QueryField::Performer:
        return {Tag::Performer};
    case QueryField::Any:
    case QueryField::Title:
    case QueryField::File:
    case QueryField::Year:
        break;
    }
    return {};
}

/// How many songs have a value.
using Counts = QHash<QByteArrayView, quint32>;

/// Counts the texts of \p tag that \p wanted has; \p wanted empty: all.
void count(Counts &counts, const SearchIndex &index, Tag tag, const std::vector<TextScore> *wanted)
{
    const SongTable &songs = *index.music().songs;
    const std::vector<quint32> sizes = index.groups().sizes();
    QHash<StringId, quint32> byId;
    const std::vector<StringId> &ids = index.groups().ids(sharedColumn(tag));
    for (std::size_t group = 0; group < ids.size(); ++group) {
        const StringId id = ids[group];
        if (id != 0 && (!wanted || (id < wanted->size() && (*wanted)[id] != 0)))
            byId[id] += sizes[group];
    }
    for (auto each = byId.cbegin(); each != byId.cend(); ++each) {
        const QByteArrayView values = songs.text(each.key());
        for (qsizetype begin = 0; begin <= values.size();) {
            const qsizetype separator = values.indexOf('\0', begin);
            const qsizetype end = separator < 0 ? values.size() : separator;
            if (end > begin)
                counts[values.sliced(begin, end - begin)] += each.value();
            begin = end + 1;
        }
    }
}

struct Suggestion
{
    bool begins;
    quint32 songs;
    QByteArrayView value;
};

bool isBetter(const Suggestion &one, const Suggestion &other)
{
    if (one.begins != other.begins)
        return one.begins;
    if (one.songs != other.songs)
        return one.songs > other.songs;
    return std::lexicographical_compare(
        one.value.begin(), one.value.end(), other.value.begin(), other.value.end());
}

} // namespace

QStringList valueSuggestions(const SearchIndex &index, QueryField field, const QString &typed, int most)
{
    const QByteArray folded = foldedWords(typed.toUtf8());
    Counts counts;
    if (folded.isEmpty()) {
        for (const Tag tag : tagsOf(field))
            count(counts, index, tag, nullptr);
    } else if (!tagsOf(field).empty()) {
        const std::vector<TextScore> wanted = index.findTexts(folded, field);
        for (const Tag tag : tagsOf(field))
            count(counts, index, tag, &wanted);
    }
    std::vector<Suggestion> suggestions;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const QByteArray value = foldedWords(each.key()); // of several values in a text not all have it
        if (value.contains(folded))
            suggestions.push_back({value.startsWith(folded), each.value(), each.key()});
    }
    const auto shown = suggestions.begin() + std::min<std::ptrdiff_t>(most, std::ssize(suggestions));
    std::partial_sort(suggestions.begin(), shown, suggestions.end(), isBetter);
    QStringList values;
    for (auto each = suggestions.begin(); each != shown; ++each)
        values.push_back(QString::fromUtf8(each->value));
    return values;
}

} // namespace toccata
