// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace toccata {

class IconButton;
class MusicHead;

/// A list, and beside it the head and the content of what is chosen there; where there is no room for both,
/// one of the two.
class TwoSides : public QWidget
{
    Q_OBJECT

public:
    /// \param list, head, content  become children; \param backName  what the button says that leads from the
    /// content to the list, where there is room for only one.
    TwoSides(
        QWidget *list, MusicHead *head, QWidget *content, const QString &backName, QWidget *parent = nullptr);

    /// The button is there also where both sides are: it leads somewhere else then.
    void setBack(const QString &name, bool always);

    /// Which side is shown where there is room for only one.
    void setContentOpened(bool opened);
    bool isContentOpened() const { return m_opened; }
    bool hasRoomForBoth() const;

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    IconButton *m_back;
    QWidget *m_contentSide;
    bool m_opened = false;
    bool m_backAlways = false;
};

} // namespace toccata
