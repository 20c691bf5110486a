// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/works.h"
#include "core/music/songlistmodel.h"

namespace toccata {

/// The movements of a work's recordings, one recording after the other. What the heading of a recording says
/// is not said again: the title is the movement's, and musicians are named only where they are others.
class RecordingListModel : public SongListModel
{
    Q_OBJECT

public:
    using SongListModel::SongListModel;

    /// \param work  of \p composer in \p catalogue; it may have no recordings.
    void setWork(const Catalogue &catalogue, const QString &composer, Work work);

    const Catalogue &catalogue() const { return m_catalogue; }
    const Work &work() const { return m_work; }
    /// The row that a recording begins with.
    int startOf(std::size_t recording) const { return m_starts[recording]; }
    const Recording &recordingOf(int row) const;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isNamedAbove(const Song &song, int row) const;

    Catalogue m_catalogue;
    QString m_composer;
    Work m_work;
    std::vector<int> m_starts;
};

} // namespace toccata
