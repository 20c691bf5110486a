// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/coversubject.h"
#include "ui/songs/songdelegate.h"

namespace toccata {

class RecordingListModel;

/// Paints the movements of a work, and above those of each recording whose it is: the cover, the musicians,
/// album and year.
class RecordingDelegate : public SongDelegate
{
    Q_OBJECT

public:
    RecordingDelegate(const RecordingListModel &recordings, Covers &covers, QObject *parent = nullptr);

    int headingHeight() const override;

protected:
    void paintHeading(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Heading;

    Heading headingOf(int row) const;

    const RecordingListModel &m_recordings;
    Covers &m_covers;
};

} // namespace toccata
