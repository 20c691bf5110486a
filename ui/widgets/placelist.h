// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace toccata {

/// The places one can go to, as rows of icon and text with a pill on the current one. Folded, only the icons
/// are left and the texts become tool tips. Keys and screen readers work as in every list.
class PlaceList : public QListWidget
{
    Q_OBJECT
public:
    explicit PlaceList(QWidget *parent = nullptr);

    /// \param id  what placeChosen() reports; \param icon  the name of an icon.
    void addPlace(const QString &id, QStringView icon, const QString &text);

    /// A small head above the places that follow; not a place. Folded, it is a line.
    void addHeading(const QString &text);

    void removePlace(const QString &id);
    void clearPlaces();

    /// Marks a place without choosing it; none for an id that is not there.
    void setCurrentPlace(const QString &id);
    QString currentPlace() const;

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Of a place. Units: device-independent pixels.
    int rowHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a place: by a click, also on the current one, or with the arrows.
    void placeChosen(const QString &id);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int rowOf(const QString &id) const;

    bool m_folded = false;
    bool m_marking = false;
};

} // namespace toccata
