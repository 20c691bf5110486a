// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/artwork/covers.h"

#include <QAbstractButton>

#include <functional>

namespace toccata {

class Notices;

/// The cover of an album, as a button that shows it large. A picture that is dropped on it, or chosen in its
/// menu, becomes the cover.
class CoverButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// \param radius  of the corners. Units: device-independent pixels.
    CoverButton(Covers &covers, Notices &notices, qreal radius, QWidget *parent = nullptr);

    /// Shows the cover of \p subject. \param name, secondary  of the album, also for the placeholder.
    void setCover(const CoverSubject &subject, const QString &name, const QString &secondary);
    /// There is no song that could have one.
    void setNothing();

    /// Units: device-independent pixels.
    void setRadius(qreal radius);
    /// Makes it open something else than the large cover, which its menu still does. \param toolTip  says
    /// what.
    void setOpens(const QString &toolTip, std::function<void()> open);

    /// The cover's colour, the placeholder's as long as there is none.
    QColor tone() const;

    QSize sizeHint() const override { return minimumSize(); }

Q_SIGNALS:
    void toneChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showLarge();
    void askForFile(const CoverSubject &subject, const QString &name);
    void choose(const CoverSubject &subject, const ChosenPicture &picture);
    void setDropHot(bool hot);

    Covers &m_covers;
    Notices &m_notices;
    qreal m_radius;
    QString m_clickHint;
    std::function<void()> m_open;
    std::optional<CoverSubject> m_subject;
    QString m_name;
    QString m_secondary;
    bool m_dropHot = false;
};

} // namespace toccata
