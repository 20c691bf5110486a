// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recents/recentqueue.h"

#include <QAbstractListModel>

#include <vector>

namespace toccata {

/// What was played lately, for a CoverGrid. Thread: GUI.
class RecentQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setQueues(const std::vector<RecentQueue> &queues);
    const RecentQueue &queueAt(int row) const { return m_queues[std::size_t(row)]; }
    /// What \p queue is called, also when it has no name.
    static QString nameOf(const RecentQueue &queue);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RecentQueue> m_queues;
};

} // namespace toccata
