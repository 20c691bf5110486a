// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace toccata {

class ElidedLabel;
class IconButton;
class SearchField;

/// The row above the page: back and forward, its title, the one search field, the queue panel's button.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHistory(bool canGoBack, bool canGoForward);
    /// For windows too narrow for the side bar: with a button for its menu, and a search that is only an icon
    /// until somebody searches, when it takes the place of the title.
    void setNarrow(bool narrow);
    void setQueueButton(bool shown, bool checked);

    SearchField *searchField() const { return m_search; }
    IconButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void menuRequested();
    void queueToggled(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitSearch();

    IconButton *m_menu;
    IconButton *m_back;
    IconButton *m_forward;
    ElidedLabel *m_title;
    SearchField *m_search;
    IconButton *m_queue;
    bool m_narrow = false;
};

} // namespace toccata
