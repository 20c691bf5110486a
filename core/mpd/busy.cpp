// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/busy.h"

#include <algorithm>
#include <array>

namespace toccata::mpd {

namespace {

struct SlowCommand
{
    const char *name;
    Busy::Task task;
};
constexpr std::array slowCommands{SlowCommand{"search", Busy::Task::Search},
    SlowCommand{"lsinfo", Busy::Task::Folder}, SlowCommand{"list", Busy::Task::Names},
    SlowCommand{"find", Busy::Task::Songs}, SlowCommand{"listplaylistinfo", Busy::Task::Playlist},
    SlowCommand{"load", Busy::Task::Playlist}, SlowCommand{"add", Busy::Task::Adding},
    SlowCommand{"addid", Busy::Task::Adding}};

/// The values of pairs of a tag and what it is to be.
QString valuesOf(const QList<QByteArray> &words)
{
    QStringList values;
    for (qsizetype i = 2; i < words.size(); i += 2)
        values << QString::fromUtf8(words[i]);
    return values.join(u' ');
}

QString nameIn(const QList<QByteArray> &words, Busy::Task task)
{
    switch (task) {
    case Busy::Task::Search:
        return valuesOf(words);
    case Busy::Task::Folder:
        return QString::fromUtf8(words.last().mid(words.last().lastIndexOf('/') + 1));
    case Busy::Task::Songs: // an URI means nothing to a person
        return words[1] == "file" ? QString() : valuesOf(words);
    case Busy::Task::Playlist:
        return QString::fromUtf8(words[1]);
    case Busy::Task::Names:
    case Busy::Task::Adding:
    case Busy::Task::Other:
        break;
    }
    return {};
}

} // namespace

Busy busyWith(const Command &command)
{
    const QList<QByteArray> words = command.words();
    const auto slow
        = std::ranges::find_if(slowCommands, [&](const SlowCommand &each) { return words[0] == each.name; });
    if (slow == slowCommands.end() || words.size() < 2)
        return {};
    return {slow->task, nameIn(words, slow->task)};
}

const Command &slowestOf(const std::vector<Command> &list)
{
    const auto slow = std::ranges::find_if(
        list, [](const Command &command) { return busyWith(command).task != Busy::Task::Other; });
    return slow == list.end() ? list.front() : *slow;
}

} // namespace toccata::mpd
