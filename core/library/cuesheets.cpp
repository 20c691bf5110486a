// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/cuesheets.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace toccata {

namespace {

constexpr QByteArrayView sheetEnding(".cue/");

bool isSheet(QByteArrayView folder)
{
    return folder.size() > sheetEnding.size()
        && folder.last(sheetEnding.size()).compare(sheetEnding, Qt::CaseInsensitive) == 0;
}

/// "Album" of "Album.flac" and of "Album".
QByteArrayView stemOf(QByteArrayView name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 ? name.first(dot) : name;
}

/// Whether the sheet that shows as the folder \p sheet ("a/Album.cue/", "a/Album.flac.cue/") is of \p file.
bool isNamedAfter(QByteArrayView sheet, QByteArrayView file)
{
    const QByteArrayView path = sheet.chopped(sheetEnding.size());
    const QByteArrayView name = path.sliced(path.lastIndexOf('/') + 1);
    return name == file || name == stemOf(file);
}

/// "1" of "01 Title.flac"; 0 where there is no such number.
int numberBefore(QByteArrayView name)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto end = std::ranges::find_if_not(name, isDigit);
    return name.first(end - name.begin()).toInt();
}

/// Whether the files are numbered from 1 on, up to how many there are.
bool areNumbered(const SongTable &table, const std::vector<int> &files)
{
    std::vector<bool> found(files.size() + 1, false);
    for (const int row : files) {
        const int number = numberBefore(table.text(table.fileNameId(row)));
        if (number < 1 || std::size_t(number) > files.size() || found[std::size_t(number)])
            return false;
        found[std::size_t(number)] = true;
    }
    return true;
}

using RowsOfFolder = QHash<QByteArrayView, std::vector<int>>;

/// The songs directly in the folders that hold sheets, and those of the sheets.
RowsOfFolder rowsNearSheets(const SongTable &table, const std::vector<StringId> &sheets)
{
    RowsOfFolder rows;
    for (const StringId sheet : sheets) {
        const QByteArrayView path = table.text(sheet);
        rows.insert(path, {});
        rows.insert(path.first(path.chopped(1).lastIndexOf('/') + 1), {});
    }
    StringId before = 0;
    std::vector<int> *own = nullptr;
    for (int row = 0; row < table.size(); ++row) {
        const StringId folder = table.folderId(row);
        if (row == 0 || folder != before) {
            const auto found = rows.find(table.text(folder));
            own = found == rows.end() ? nullptr : &*found;
            before = folder;
        }
        if (own)
            own->push_back(row);
    }
    return rows;
}

std::vector<StringId> sheetsOf(const SongTable &table)
{
    std::vector<StringId> sheets;
    StringId before = 0;
    for (int row = 0; row < table.size(); ++row) {
        const StringId folder = table.folderId(row);
        if (folder != before && isSheet(table.text(folder)))
            sheets.push_back(folder);
        before = folder;
    }
    std::ranges::sort(sheets);
    sheets.erase(std::unique(sheets.begin(), sheets.end()), sheets.end());
    // "Album.flac.cue" can only be of that file, "Album.cue" of others too.
    std::ranges::stable_sort(
        sheets, [&](StringId a, StringId b) { return table.text(a).size() > table.text(b).size(); });
    return sheets;
}

} // namespace

std::vector<int> rowsToldTwiceByCueSheets(const SongTable &table)
{
    std::vector<int> twice;
    const std::vector<StringId> sheets = sheetsOf(table);
    if (sheets.empty())
        return twice;
    const RowsOfFolder rows = rowsNearSheets(table, sheets);
    QSet<int> told; // files, by sheets before
    for (const StringId sheet : sheets) {
        const QByteArrayView path = table.text(sheet);
        const std::vector<int> &tracks = rows[path];
        std::vector<int> files = rows[path.first(path.chopped(1).lastIndexOf('/') + 1)];
        const auto isItsFile = [&](int row) { return isNamedAfter(path, table.text(table.fileNameId(row))); };
        const bool hasFile = std::ranges::any_of(files, isItsFile);
        const auto file
            = std::ranges::find_if(files, [&](int row) { return isItsFile(row) && !told.contains(row); });
        if (file != files.end()) {
            twice.push_back(*file);
            told.insert(*file);
        } else if (hasFile) { // another sheet tells its tracks
            twice.insert(twice.end(), tracks.begin(), tracks.end());
        }
        std::erase_if(files, [&](int row) { return told.contains(row); });
        if (tracks.size() > 1 && files.size() == tracks.size() && areNumbered(table, files))
            twice.insert(twice.end(), tracks.begin(), tracks.end());
    }
    std::ranges::sort(twice);
    twice.erase(std::unique(twice.begin(), twice.end()), twice.end());
    return twice;
}

} // namespace toccata
