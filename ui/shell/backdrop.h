// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace toccata {

class Page;

/// What the header and the page lie on: lit by the page's cover or portrait, if it shows one, from the top of
/// the window on.
class Backdrop : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// \param page  somewhere in this widget; its light is seen while it is visible.
    void setPage(Page &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<Page> m_page;
};

} // namespace toccata
