// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/albumruns.h"
#include "ui/columns/songcolumndelegate.h"

namespace toccata {

/// Paints the queue: songs, and above those of an album its cover, its title, whose it is, of when and how
/// long.
class QueueDelegate final : public SongColumnDelegate
{
    Q_OBJECT

public:
    using SongColumnDelegate::SongColumnDelegate;

    /// Which rows have a heading, ascending.
    void setRuns(std::vector<AlbumRun> runs) { m_runs = std::move(runs); }

    bool hasHeading(int row) const override { return runAt(row) != nullptr; }
    int headingHeight() const override;

protected:
    void paintHeading(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The one that begins in that row, if one does.
    const AlbumRun *runAt(int row) const;
    /// What stands below the album's title.
    QString factsOf(const Song &song, const AlbumRun &run) const;

    std::vector<AlbumRun> m_runs;
};

} // namespace toccata
