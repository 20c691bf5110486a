// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace toccata {

/// A page of the window: what a place of the side bar, or a link, opens.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What stands above the page.
    virtual QString title() const = 0;
    /// What takes the keyboard when the page is opened.
    virtual QWidget *focusTarget() { return this; }

Q_SIGNALS:
    void titleChanged();
    /// Up was pressed at the top of the page.
    void leftUpwards();
};

} // namespace toccata
