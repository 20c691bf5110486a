// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/coversubject.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace toccata {

class CoverButton;
class Covers;
class ElidedLabel;
class Notices;

/// What stands above the music of an album, an artist, a composer, a genre or a year: its picture if it has
/// one, its name, what there is of it, and the buttons to play it.
class MusicHead : public QWidget
{
    Q_OBJECT

public:
    enum class Picture { None, Cover, Portrait };
    /// Beside a list there is less room than on a page of its own.
    enum class Size { Page, BesideList };

    MusicHead(Covers &covers, Notices &notices, Picture picture, Size size, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// \param facts  empty ones are left out.
    void setFacts(const QStringList &facts);
    /// Where the name leads if it is made a link.
    ElidedLabel &nameLabel() { return *m_name; }

    // Of heads that have a picture.
    void setPicture(const CoverSubject &subject, const QString &name, const QString &secondary = {});
    /// There is no song that could have one.
    void setNoPicture();

    /// Before the picture; a button that leads back.
    void setLeading(QWidget *control);
    /// Below the facts; the buttons.
    void setControls(QWidget *controls);

    /// On a low page it is small: the first songs are to be seen below it.
    void setPageHeight(int height);

    /// Narrower than its buttons are: it then shows smaller ones.
    QSize minimumSizeHint() const override { return {240, QWidget::minimumSizeHint().height()}; }

    /// The light that the picture throws on the page behind the head. For the page, which is wider: it
    /// reaches under the scroll bar.
    void paintTint(QPainter &painter, const QRect &rect) const;

Q_SIGNALS:
    /// What paintTint() paints is another.
    void tintChanged();

protected:
    /// Where the lines between the name and the facts, or after the facts, go.
    QVBoxLayout &lines() { return *m_lines; }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int pictureSide(bool isNarrow) const;
    bool isNarrow() const;

    const Picture m_kind;
    const Size m_size;
    CoverButton *m_picture = nullptr;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    bool m_low = false;
};

} // namespace toccata
