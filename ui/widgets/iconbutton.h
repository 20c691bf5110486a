// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace toccata {

/// A button that is only an icon: flat, with a veil under the mouse and the accent when checked.
/// Menus, popup modes and shortcuts work as in QToolButton.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    enum class Ground {
        Flat, ///< nothing until hovered
        Filled, ///< an accent disc: the one main button of a place, as Play
    };

    /// \param name  what it does, as a person would say it: the tool tip and what screen readers read
    IconButton(QStringView icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(QStringView icon);
    QString iconName() const { return m_iconName; }

    /// The tool tip adds the shortcut, if there is one.
    void setName(const QString &name);
    /// A sentence below the name, e.g. why it cannot be pressed.
    void setRemark(const QString &text);

    /// Units: side of the square and of the icon in it, in pixels. Default 36 and 20.
    void setExtent(int side, int iconSide);
    void setGround(Ground ground);

    /// What stands beside the icon where that alone does not tell enough, as the order of a list.
    void setCaption(const QString &text);

    /// A mark at the upper corner: some characters, a dot for a single space, nothing for an empty text.
    void setBadge(const QString &text);
    QString badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateToolTip();
    QColor inkColor() const;
    void paintGround(QPainter &painter, const QRect &disc) const;
    void paintCaption(QPainter &painter) const;
    void paintBadge(QPainter &painter, const QRect &disc) const;
    QRect disc() const;

    QString m_iconName;
    QString m_name;
    QString m_caption;
    QString m_badge;
    int m_side;
    int m_iconSide;
    Ground m_ground = Ground::Flat;
};

} // namespace toccata
