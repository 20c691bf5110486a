// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/recentqueuemodel.h"

#include "ui/songs/coverdelegate.h"

#include <QDateTime>
#include <QLocale>

namespace toccata {

namespace {

QString secondLine(const RecentQueue &queue)
{
    switch (queue.kind) {
    case RecentQueue::Kind::Album:
        if (queue.severalArtists)
            return RecentQueueModel::tr("Various artists");
        return queue.artist.value_or(RecentQueueModel::tr("Unknown artist"));
    case RecentQueue::Kind::Songs:
        return RecentQueueModel::tr("%Ln song(s)", nullptr, int(queue.uris.size()));
    case RecentQueue::Kind::Folder:
        return RecentQueueModel::tr("Folder");
    }
    return {};
}

QString whenPlayed(const RecentQueue &queue)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(queue.playedAt);
    return RecentQueueModel::tr("Played on %1").arg(QLocale().toString(time, QLocale::LongFormat));
}

} // namespace

QString RecentQueueModel::nameOf(const RecentQueue &queue)
{
    return queue.name.trimmed().isEmpty() ? tr("Untitled") : queue.name;
}

void RecentQueueModel::setQueues(const std::vector<RecentQueue> &queues)
{
    beginResetModel();
    m_queues = queues;
    endResetModel();
}

int RecentQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queues.size());
}

QVariant RecentQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecentQueue &queue = queueAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(queue);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name, artist").arg(nameOf(queue), secondLine(queue));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return whenPlayed(queue);
    case SecondLineRole:
        return secondLine(queue);
    case CoverSecondaryRole:
        return queue.artist.value_or(QString());
    case SubjectRole:
        return QVariant::fromValue(queue.cover);
    case UnnamedRole:
        return queue.name.trimmed().isEmpty();
    default:
        return {};
    }
}

} // namespace toccata
