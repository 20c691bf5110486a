// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/library/works.h"

#include <QAbstractListModel>

namespace toccata {

/// The works of a composer for a list; the roles are those of CoverRole. Thread: GUI.
class WorkListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit WorkListModel(QObject *parent = nullptr);

    /// \param works  in \p catalogue.
    void setWorks(const Catalogue &catalogue, std::vector<Work> works);

    const Catalogue &catalogue() const { return m_catalogue; }
    const Work &workAt(int row) const { return m_works[std::size_t(row)]; }
    std::optional<int> rowOf(const QString &work) const;
    /// The songs of all recordings, one after the other.
    SongRows songsAt(const QList<int> &rows) const;
    SongRows allSongs() const;
    int recordings() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    Catalogue m_catalogue;
    std::vector<Work> m_works;
};

/// Who plays it: conductors, ensembles, performers.
QStringList musiciansOf(const Recording &recording);

} // namespace toccata
