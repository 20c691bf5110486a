// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace toccata {

class ElidedLabel;
class IconButton;

/// A list, and beside it the content of what is chosen there, under a head that names it; where there is no
/// room for both, one of the two.
class TwoSides : public QWidget
{
    Q_OBJECT

public:
    /// \param list, content  become children; \param backName  what the button says that leads from the
    /// content to the list, where there is room for only one.
    TwoSides(QWidget *list, QWidget *content, const QString &backName, QWidget *parent = nullptr);

    // The head of the content.
    ElidedLabel &name() { return *m_name; }
    ElidedLabel &facts() { return *m_facts; }
    /// At the end of the head.
    void addControl(QWidget *control);
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
    QWidget *makeContentSide(QWidget *content);
    void arrange();

    QWidget *m_list;
    IconButton *m_back;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QHBoxLayout *m_head;
    QWidget *m_contentSide;
    bool m_opened = false;
    bool m_backAlways = false;
};

} // namespace toccata
