// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace toccata {

/// A row of colours of which one is chosen, with none before them. Tab leads to the one that is chosen,
/// arrows to the others; where there is no room for all, they go on in a second row.
class ColorChooser : public QWidget
{
    Q_OBJECT

public:
    /// What no colour is called.
    struct None
    {
        QString name;
        QString icon;
    };

    /// \param color  "#rrggbb", or empty for none
    ColorChooser(const QString &color, const None &none, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &color);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &color, const QString &name, const QString &icon, bool isChosen);
    void arrange();
    int columnsFor(int width) const;

    QList<QWidget *> m_swatches;
};

} // namespace toccata
