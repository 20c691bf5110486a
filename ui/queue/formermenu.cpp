// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/formermenu.h"

#include "ui/style/icons.h"
#include "ui/widgets/plaintip.h"

#include <QFontMetrics>
#include <QLocale>

namespace toccata {

namespace {

/// Units: characters of the usual width.
constexpr int longestName = 36;
constexpr int daysInWeek = 7;

} // namespace

QString whenText(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const qint64 days = when.date().daysTo(now.date());
    const auto day = [&] {
        if (days == 0)
            return FormerMenu::tr("Today");
        if (days == 1)
            return FormerMenu::tr("Yesterday");
        if (days > 0 && days < daysInWeek)
            return locale.standaloneDayName(when.date().dayOfWeek());
        return locale.toString(when.date(), QLocale::ShortFormat);
    };
    return FormerMenu::tr("%1, %2", "day, time")
        .arg(day(), locale.toString(when.time(), QLocale::ShortFormat));
}

FormerMenu::FormerMenu(const std::vector<FormerQueueFacts> &queues, const QDateTime &now, QWidget *parent)
    : QMenu(tr("Recent queues"), parent)
{
    setIcon(toccata::icon(u"clock"));
    const QFontMetrics metrics(font());
    const int widest = metrics.averageCharWidth() * longestName;
    for (const FormerQueueFacts &queue : queues) {
        // What is behind the tab stands where keys do.
        const QString name = metrics.elidedText(queue.name, Qt::ElideRight, widest).replace(u'\t', u' ');
        const QString facts = tr("%1 · %2", "when a queue was taken away, its songs")
                                  .arg(whenText(QDateTime::fromSecsSinceEpoch(queue.takenAt), now),
                                      tr("%Ln song(s)", nullptr, queue.songs));
        QAction *action = addAction(plainLabel(name) + u'\t' + facts);
        connect(action, &QAction::triggered, this, [this, queue] { Q_EMIT chosen(queue); });
    }
}

} // namespace toccata
