// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistsstate.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

#include <QStringList>

namespace toccata {

class CoverGrid;
class ElidedLabel;
class PageBody;
class PlaylistActions;
class PlaylistTilesModel;

/// All playlists that the server keeps. What is in them is read one after another while the page is to be
/// seen.
class PlaylistsPage : public Page
{
    Q_OBJECT

public:
    explicit PlaylistsPage(PlaylistActions &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Playlists"); }
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void connectGrid();
    void follow(const PlaylistsState &state);
    /// Why none can be made, in a sentence.
    QString whyNone() const;
    void readNext();
    template <class T, class Known>
    void read(const QString &name, const actor::Future<T> &future, Known known);
    void openMenu(const QList<int> &rows, QPoint globalPosition);

    PlaylistActions &m_actions;
    PlaylistTilesModel *m_tiles;
    ElidedLabel *m_count;
    CoverGrid *m_grid;
    PageBody *m_body;
    /// Whose contents are not known, or may be others by now.
    QStringList m_unread;
    int m_revision = -1;
    LatestAnswer m_answer;
};

} // namespace toccata
