// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/pathmatches.h"

#include "core/music/uri.h"
#include "core/playlists/filelocation.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace toccata {

namespace {

/// Far deeper than music lies, so that a path of nothing but slashes costs no more.
constexpr int mostSegments = 64;

QByteArray caseless(QByteArrayView name)
{
    if (std::ranges::all_of(name, [](char c) { return uchar(c) < 0x80; }))
        return name.toByteArray().toLower();
    return decodedText(name).toCaseFolded().normalized(QString::NormalizationForm_C).toUtf8();
}

/// Segment by segment: which bytes are UTF-8 may differ from one to the next.
QByteArray caselessPath(QByteArrayView path)
{
    QByteArray folded;
    folded.reserve(path.size());
    for (qsizetype begin = 0;;) {
        const qsizetype slash = path.indexOf('/', begin);
        const qsizetype end = slash < 0 ? path.size() : slash;
        folded.append(caseless(path.sliced(begin, end - begin)));
        if (slash < 0)
            return folded;
        folded.append('/');
        begin = slash + 1;
    }
}

/// What is looked for in a table. First it learns which folders there are: hardly an end of a path is in one
/// of them, and the others need not be kept. The paths that are added must stay where they are.
class Search
{
public:
    Search(const SongTable &table, LetterCase letterCase)
        : m_table(table)
        , m_letterCase(letterCase)
    {
        for (int row = 0; row < table.size(); ++row) {
            if (!beginsFolder(row))
                continue;
            const QByteArray folder = named(table.folderId(row));
            m_folders.insert(folder, false);
            m_longestFolder = std::max(m_longestFolder, folder.size());
        }
    }

    void add(QByteArrayView path, bool whole)
    {
        visitEnds(path, whole, [this](QByteArrayView end) {
            const auto folder = m_folders.find(unowned(folderOf(end)));
            if (folder != m_folders.end()) {
                *folder = true;
                m_rows.insert(end, std::nullopt);
            }
            return false;
        });
    }

    void lookThrough()
    {
        QByteArray uri;
        qsizetype folderSize = 0;
        bool isWanted = false;
        for (int row = 0; row < m_table.size(); ++row) {
            if (beginsFolder(row)) {
                uri = named(m_table.folderId(row));
                folderSize = uri.size();
                isWanted = m_folders.value(uri);
            }
            if (!isWanted)
                continue;
            uri.truncate(folderSize);
            uri.append(named(m_table.fileNameId(row)));
            const auto found = m_rows.find(uri);
            if (found != m_rows.end() && !*found)
                *found = quint32(row);
        }
    }

    std::optional<quint32> rowOf(QByteArrayView path, bool whole) const
    {
        std::optional<quint32> row;
        visitEnds(path, whole, [&](QByteArrayView end) {
            row = m_rows.value(end);
            return row.has_value();
        });
        return row;
    }

private:
    /// Calls \p visit with the ends of \p path that may be a song's name, the longest first, until it returns
    /// true.
    template <class Visit>
    void visitEnds(QByteArrayView path, bool whole, Visit visit) const
    {
        QVarLengthArray<QByteArrayView, mostSegments> ends;
        qsizetype slash = path.size();
        for (int i = 0; !whole && i < mostSegments && slash > 0; ++i) {
            slash = path.first(slash).lastIndexOf('/');
            ends.append(path.sliced(slash + 1));
        }
        if (whole)
            ends.append(path);
        for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
            if (folderOf(*end).size() <= m_longestFolder && visit(*end))
                return;
        }
    }

    /// With the slash behind it, as a table has it.
    static QByteArrayView folderOf(QByteArrayView path) { return path.chopped(fileNameOfUri(path).size()); }

    static QByteArray unowned(QByteArrayView text)
    {
        return QByteArray::fromRawData(text.data(), text.size());
    }

    // Songs of a folder come one after another, so a folder's text is looked at once for all of them.
    bool beginsFolder(int row) const
    {
        return row == 0 || m_table.folderId(row) != m_table.folderId(row - 1);
    }

    QByteArray named(StringId id) const
    {
        const QByteArrayView text = m_table.text(id);
        return m_letterCase == LetterCase::Counts ? unowned(text) : caselessPath(text);
    }

    const SongTable &m_table;
    LetterCase m_letterCase;
    /// Those of the table, and whether a path leads there.
    QHash<QByteArray, bool> m_folders;
    qsizetype m_longestFolder = 0;
    QHash<QByteArrayView, std::optional<quint32>> m_rows;
};

} // namespace

std::vector<std::optional<quint32>> rowsAtPaths(
    const std::vector<WantedPath> &wanted, const SongTable &table, LetterCase letterCase)
{
    std::vector<WantedPath> names = wanted;
    Search search(table, letterCase);
    for (WantedPath &name : names) {
        for (QByteArray &path : name.paths) {
            if (letterCase == LetterCase::IsIgnored)
                path = caselessPath(path);
            search.add(path, name.whole);
        }
    }
    search.lookThrough();
    std::vector<std::optional<quint32>> rows(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (qsizetype j = 0; j < names[i].paths.size() && !rows[i]; ++j)
            rows[i] = search.rowOf(names[i].paths[j], names[i].whole);
    }
    return rows;
}

} // namespace toccata
