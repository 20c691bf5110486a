// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>
#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// A slim column of letters beside a long list: a click, a drag or the arrows lead to a section of it. For
/// screen readers a slider over the sections, described by the current one's title.
class LetterIndex : public QAbstractSlider
{
    Q_OBJECT

public:
    struct Entry
    {
        QString title; ///< shown large while one points at it
        QString label; ///< at most three characters; a dot without

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit LetterIndex(QWidget *parent = nullptr);
    ~LetterIndex() override;

    void setEntries(std::vector<Entry> entries);
    /// Marks the section that is in sight.
    void setCurrent(int entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

Q_SIGNALS:
    /// The person wants this section.
    void chosen(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    class Bubble;

    /// Where an entry stands.
    QRectF place(int entry) const;
    int entryAt(qreal y) const;
    void choose(int entry);
    /// Shows that entry large beside the column; nothing: none.
    void showLarge(std::optional<int> entry);
    void paintLabel(QPainter &painter, int entry) const;
    void paintCurrent(QPainter &painter) const;

    std::vector<Entry> m_entries;
    /// A child of the parent, as it lies beside the column; made when it is first shown.
    Bubble *m_bubble = nullptr;
    bool m_fromOutside = false;
};

} // namespace toccata
