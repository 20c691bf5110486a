// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/artistmusic.h"

#include <QWidget>

class QVBoxLayout;

namespace toccata {

class CoverButton;
class Covers;
class ElidedLabel;
class Notices;

/// What stands above the music of an artist: picture, name, what there is, and the buttons to play it.
class ArtistHead : public QWidget
{
    Q_OBJECT

public:
    ArtistHead(Covers &covers, Notices &notices, QWidget *parent = nullptr);

    void setArtist(const QString &name, const ArtistMusic &music);

    /// Narrower than its buttons are: it then shows smaller ones.
    QSize minimumSizeHint() const override { return {240, minimumHeight()}; }

    /// The light that the picture throws on the page behind.
    void paintTint(QPainter &painter, const QRect &rect) const;

Q_SIGNALS:
    /// What paintTint() paints is another.
    void tintChanged();
    void playRequested();
    void shuffleRequested();
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    CoverButton *m_picture;
    QVBoxLayout *m_column;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
};

} // namespace toccata
