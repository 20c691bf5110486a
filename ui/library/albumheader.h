// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace toccata {

class CoverButton;
class Covers;
class ElidedLabel;
class HeadButtons;
class IconButton;
class Notices;
struct AlbumFacts;

/// What stands above the songs of an album: cover, title, artists, facts, and the buttons to play it. Tinted
/// by the cover.
class AlbumHeader : public QWidget
{
    Q_OBJECT

public:
    AlbumHeader(Covers &covers, Notices &notices, QWidget *parent = nullptr);

    /// \param facts  of \p songs; \param albums  how many albums they are of.
    void setAlbum(const QString &title, const SongRows &songs, const AlbumFacts &facts, int albums = 1);

    /// Narrower than its buttons are: it then shows smaller ones.
    QSize minimumSizeHint() const override { return {240, minimumHeight()}; }

    /// The light that the cover throws on the page behind the header. For the page, which is wider: it
    /// reaches under the scroll bar.
    void paintTint(QPainter &painter, const QRect &rect) const;

Q_SIGNALS:
    /// What paintTint() paints is another.
    void tintChanged();
    void artistActivated(const QString &name);
    void playRequested();
    void shuffleRequested();
    void addRequested();
    void menuRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setArtists(const QStringList &names, bool several);
    void openMenu();
    void arrange();
    QRect coverRect() const;
    int coverSide() const;

    CoverButton *m_cover;
    QVBoxLayout *m_column;
    ElidedLabel *m_title;
    QHBoxLayout *m_artists;
    ElidedLabel *m_facts;
    ElidedLabel *m_quality;
    HeadButtons *m_buttons;
    IconButton *m_more;
};

} // namespace toccata
