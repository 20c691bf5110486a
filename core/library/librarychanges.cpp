// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarychanges.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <string_view>

namespace toccata {

namespace {

constexpr int mostSongsByFolder = 5000; // whose reply stays far below what a server can send

/// The rows of a table by folder, side by side, by name within each folder.
class RowsByFolder
{
public:
    explicit RowsByFolder(const SongTable &table)
        : m_table(table)
        , m_ends(table.idEnd() + 1)
        , m_rows(std::size_t(table.size()))
    {
        for (int row = 0; row < table.size(); ++row)
            ++m_ends[table.folderId(row) + 1];
        for (std::size_t folder = 1; folder < m_ends.size(); ++folder)
            m_ends[folder] += m_ends[folder - 1];
        std::vector<quint32> next(m_ends.begin(), m_ends.end() - 1);
        for (int row = 0; row < table.size(); ++row)
            m_rows[next[table.folderId(row)]++] = row;
        const auto before = [this](int a, int b) {
            const int order = name(a).compare(name(b));
            return order != 0 ? order < 0 : a < b;
        };
        for (StringId folder = 0; folder < folderEnd(); ++folder) {
            const auto rows = rowsOf(folder);
            if (!std::ranges::is_sorted(rows, before))
                std::ranges::sort(rows, before);
        }
    }

    StringId folderEnd() const { return StringId(m_ends.size() - 1); }
    std::span<int> rowsOf(StringId folder)
    {
        return std::span(m_rows).subspan(m_ends[folder], m_ends[folder + 1] - m_ends[folder]);
    }
    std::string_view name(int row) const
    {
        const QByteArrayView text = m_table.text(m_table.fileNameId(row));
        return {text.data(), std::size_t(text.size())};
    }

private:
    const SongTable &m_table;
    /// By folder: where its rows end; one place later.
    std::vector<quint32> m_ends;
    std::vector<int> m_rows;
};

class Comparison
{
public:
    Comparison(const SongTable &library, const SongTable &listed)
        : m_library(library)
        , m_listed(listed)
        , m_known(library)
        , m_now(listed)
    { }

    LibraryChanges run()
    {
        QHash<QByteArrayView, StringId> nowByPath;
        for (StringId folder = 0; folder < m_now.folderEnd(); ++folder) {
            if (!m_now.rowsOf(folder).empty())
                nowByPath.insert(m_listed.text(folder), folder);
        }
        for (StringId folder = 0; folder < m_known.folderEnd(); ++folder) {
            const auto known = m_known.rowsOf(folder);
            if (known.empty())
                continue;
            const auto now = nowByPath.constFind(m_library.text(folder));
            if (now == nowByPath.cend()) {
                compareFolder(known, {});
                continue;
            }
            compareFolder(known, m_now.rowsOf(*now));
            nowByPath.erase(now);
        }
        for (const StringId folder : nowByPath)
            compareFolder({}, m_now.rowsOf(folder));
        std::ranges::sort(m_changes.removed);
        return std::move(m_changes);
    }

private:
    /// Both by name.
    void compareFolder(std::span<int> known, std::span<int> now)
    {
        std::vector<int> toRead; // rows of what is listed
        std::vector<int> removed;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < known.size() || j < now.size()) {
            const int order = i == known.size() ? 1
                : j == now.size()               ? -1
                                                : m_known.name(known[i]).compare(m_now.name(now[j]));
            if (order < 0) {
                removed.push_back(known[i++]);
                ++m_changes.gone;
            } else if (order > 0) {
                toRead.push_back(now[j++]);
                ++m_changes.added;
            } else {
                if (m_library.lastModified(known[i]) != m_listed.lastModified(now[j])) {
                    removed.push_back(known[i]);
                    toRead.push_back(now[j]);
                    ++m_changes.changed;
                }
                skipEqual(known, i, m_known);
                skipEqual(now, j, m_now);
            }
        }
        add(known, removed, now, toRead);
    }

    /// Past this song, however often it comes.
    static void skipEqual(std::span<int> rows, std::size_t &at, const RowsByFolder &names)
    {
        const std::string_view name = names.name(rows[at]);
        while (at < rows.size() && names.name(rows[at]) == name)
            ++at;
    }

    void add(std::span<int> known, const std::vector<int> &removed, std::span<int> now,
        const std::vector<int> &toRead)
    {
        const bool whole
            = toRead.size() > 1 && toRead.size() * 3 > now.size() && now.size() < mostSongsByFolder;
        if (whole) {
            m_changes.removed.insert(m_changes.removed.end(), known.begin(), known.end());
            QByteArray path = m_listed.text(m_listed.folderId(now.front())).toByteArray();
            path.chop(path.endsWith('/') ? 1 : 0);
            m_changes.toRead.push_back(path);
            return;
        }
        m_changes.removed.insert(m_changes.removed.end(), removed.begin(), removed.end());
        for (const int row : toRead) {
            m_changes.toRead.push_back(m_listed.text(m_listed.folderId(row)).toByteArray()
                + m_listed.text(m_listed.fileNameId(row)).toByteArray());
        }
    }

    const SongTable &m_library;
    const SongTable &m_listed;
    RowsByFolder m_known;
    RowsByFolder m_now;
    LibraryChanges m_changes;
};

} // namespace

LibraryChanges compareLibraries(const SongTable &library, const SongTable &listed)
{
    return Comparison(library, listed).run();
}

std::vector<int> repeatedRows(const SongTable &table)
{
    RowsByFolder byFolder(table);
    std::vector<int> repeated;
    for (StringId folder = 0; folder < byFolder.folderEnd(); ++folder) {
        const auto rows = byFolder.rowsOf(folder);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (byFolder.name(rows[i - 1]) == byFolder.name(rows[i]))
                repeated.push_back(rows[i - 1]);
        }
    }
    std::ranges::sort(repeated);
    return repeated;
}

} // namespace toccata
