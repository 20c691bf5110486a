// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <optional>

class QAbstractScrollArea;

namespace toccata {

/// A page of the window: what a place of the side bar, or a link, opens.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// How somebody sees a page: what comes back with it.
    struct View
    {
        /// Units: pixels.
        int scrolled = 0;
        /// The row that the keyboard is on; -1: none.
        int row = -1;
        /// What of the page is shown, in its own words: a tab, an album that may have other songs by then.
        QByteArray part = {};
    };

    using QWidget::QWidget;

    /// What stands above the page.
    virtual QString title() const = 0;
    /// Whether title() can be read on the page itself just now, and need not stand above it too.
    bool saysTitle() const { return m_saysTitle; }
    /// What takes the keyboard when the page is opened.
    virtual QWidget *focusTarget() { return this; }

    /// Paints the light that a picture on the page throws on what the page and the header lie on. The page
    /// itself begins at the painter's origin. \param above  how far the ground reaches above it, in pixels.
    virtual void paintLight(QPainter &, int above) const { Q_UNUSED(above); }

    /// Nothing where there is none to return to.
    std::optional<View> view() const;
    /// At once, or as soon as there is so much to see; nothing: the page stays as it is.
    void setView(const std::optional<View> &view);

Q_SIGNALS:
    /// title() or saysTitle() is another.
    void titleChanged();
    /// What paintLight() paints is another, or elsewhere.
    void lightChanged();
    /// Up was pressed at the top of the page.
    void leftUpwards();

protected:
    /// What scrolls, and holds the row that the keyboard is on; another one takes its place. A page without
    /// one has no view to return to.
    void setScrolling(QAbstractScrollArea *area);
    /// See View::part.
    virtual QByteArray part() const { return {}; }
    virtual void showPart(const QByteArray &) { }
    /// While what the page was opened for is still asked for, there is nothing to return to.
    void setArriving(bool arriving);
    void setSaysTitle(bool says);

private:
    void returnToView();

    QAbstractScrollArea *m_area = nullptr;
    QMetaObject::Connection m_rangeChanged;
    QMetaObject::Connection m_scrolledByHand;
    /// What is still to be returned to.
    std::optional<View> m_wanted;
    bool m_arriving = false;
    bool m_saysTitle = false;
};

} // namespace toccata
