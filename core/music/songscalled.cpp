// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songscalled.h"

#include "core/music/songtablebuilder.h"
#include "core/music/uri.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace toccata {

namespace {

/// Where songs are in a table: file names and rows by folder.
using RowsByName = QHash<QByteArrayView, std::optional<quint32>>;
using WantedFolders = QHash<QByteArrayView, RowsByName>;

WantedFolders wantedFolders(const QList<QByteArray> &uris)
{
    WantedFolders folders;
    for (const QByteArray &uri : uris) {
        const QByteArrayView name = fileNameOfUri(uri);
        folders[QByteArrayView(uri).chopped(name.size())].insert(name, std::nullopt);
    }
    return folders;
}

// Songs of a folder come one after another, so a folder's text is looked up once for all of them.
void findRows(WantedFolders &folders, const SongTable &table)
{
    StringId lastFolder = 0;
    RowsByName *names = nullptr;
    for (int row = 0; row < table.size(); ++row) {
        const StringId folder = table.folderId(row);
        if (row == 0 || folder != lastFolder) {
            const auto wanted = folders.find(table.text(folder));
            names = wanted == folders.end() ? nullptr : &*wanted;
            lastFolder = folder;
        }
        if (!names)
            continue;
        if (const auto name = names->find(table.text(table.fileNameId(row))); name != names->end())
            *name = quint32(row);
    }
}

std::optional<quint32> rowOf(const WantedFolders &folders, const QByteArray &uri)
{
    const QByteArrayView name = fileNameOfUri(uri);
    return folders.value(QByteArrayView(uri).chopped(name.size())).value(name);
}

} // namespace

SongRows songsCalled(const QList<QByteArray> &uris, std::shared_ptr<const SongTable> mirror)
{
    WantedFolders folders = wantedFolders(uris);
    findRows(folders, *mirror);
    std::vector<std::optional<quint32>> rows;
    for (const QByteArray &uri : uris)
        rows.push_back(rowOf(folders, uri));
    SongRows songs;
    if (std::ranges::all_of(rows, [](const auto &row) { return row.has_value(); })) {
        for (const auto &row : rows)
            songs.rows.push_back(*row);
        songs.table = std::move(mirror);
        return songs;
    }
    // Rows are of one table, so those of the mirror are copied beside the others.
    SongTableBuilder builder;
    for (qsizetype i = 0; i < uris.size(); ++i) {
        if (const auto row = rows[std::size_t(i)])
            builder.append(mirror->at(int(*row)));
        else
            builder.pair("file", uris[i]);
    }
    builder.finishRow();
    return allRows(builder.snapshot());
}

std::vector<bool> areIn(const QList<QByteArray> &uris, const SongTable &table)
{
    WantedFolders folders = wantedFolders(uris);
    findRows(folders, table);
    std::vector<bool> known;
    for (const QByteArray &uri : uris)
        known.push_back(rowOf(folders, uri).has_value());
    return known;
}

} // namespace toccata
