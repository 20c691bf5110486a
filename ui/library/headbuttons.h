// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace toccata {

class IconButton;

/// What can be done with all the music of a page, in the page's head: play it, shuffle it, add it to the
/// queue. With their names, or where there is no room for those, as icons.
class HeadButtons : public QWidget
{
    Q_OBJECT

public:
    explicit HeadButtons(QWidget *parent = nullptr);

    /// Behind the others, e.g. the button of a menu.
    void addControl(QWidget *control);

Q_SIGNALS:
    void playRequested();
    void shuffleRequested();
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QHBoxLayout *m_row;
    QPushButton *m_play;
    QPushButton *m_shuffle;
    QPushButton *m_add;
    IconButton *m_smallShuffle;
    IconButton *m_smallAdd;
    QWidget *m_control = nullptr;
};

} // namespace toccata
