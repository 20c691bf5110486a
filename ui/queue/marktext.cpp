// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/marktext.h"

#include "core/music/durationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace toccata {

namespace {

struct MarkText
{
    Q_DECLARE_TR_FUNCTIONS(MarkText)
};

} // namespace

QString partText(const SongPart &part)
{
    const QString start = durationText(part.start);
    return part.end
        ? MarkText::tr("%1–%2", "a part of a song: its start, its end").arg(start, durationText(*part.end))
        : MarkText::tr("from %1", "a part of a song: its start").arg(start);
}

std::optional<std::chrono::milliseconds> timeIn(const QString &text)
{
    const QStringList fields = text.trimmed().split(u':');
    if (fields.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        bool ok = false;
        const bool isLast = i + 1 == fields.size();
        QString field = fields[i].trimmed();
        const double value = isLast ? field.replace(u',', u'.').toDouble(&ok) : double(field.toUInt(&ok));
        if (!ok || !std::isfinite(value) || value < 0 || (i > 0 && value >= 60) || value >= 1e6)
            return std::nullopt;
        seconds = seconds * 60 + value;
    }
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

QString exactTimeText(std::chrono::milliseconds time)
{
    const auto fraction = time % std::chrono::seconds(1);
    QString text = durationText(time - fraction);
    if (fraction.count() > 0) {
        QString digits = QStringLiteral(".%1").arg(fraction.count(), 3, 10, QLatin1Char('0'));
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += digits;
    }
    return text;
}

QString priorityText(quint8 priority)
{
    switch (priority) {
    case 0:
        return {};
    case 64:
        return MarkText::tr("Low priority");
    case 128:
        return MarkText::tr("Medium priority");
    case 192:
        return MarkText::tr("High priority");
    default:
        return MarkText::tr("Priority %1").arg(priority);
    }
}

QStringList notesOf(const QueueEntry &entry, const QueueState &queue, const PlayerState &player)
{
    QStringList notes;
    if (player.isLast(entry.id))
        notes << MarkText::tr("Stops after it");
    if (const auto part = queue.parts.find(entry.id); part != queue.parts.end())
        notes << partText(part->second);
    // Whoever asked for that does not think of the priority that it takes.
    if (std::ranges::find(queue.asked, entry.id) != queue.asked.end())
        notes << MarkText::tr("Next", "the song plays soon");
    else if (entry.priority > 0)
        notes << priorityText(entry.priority);
    return notes;
}

} // namespace toccata
