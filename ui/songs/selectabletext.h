// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace toccata {

/// Text to read, select and copy, by mouse and keyboard: as many lines as it needs, long words broken too.
class SelectableText : public QTextEdit
{
    Q_OBJECT

public:
    /// Of a longer text only the beginning is shown: a comment may hold a book.
    static constexpr int mostShown = 4000;

    explicit SelectableText(QWidget *parent = nullptr);

    /// Text as it is, no markup. Who hears it is told \p name before it.
    void setValue(const QString &text, const QString &name);
    /// All of it, also what is not shown.
    QString value() const { return m_value; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void align();

    QString m_value;
    mutable std::pair<int, int> m_height{-1, 0};
};

} // namespace toccata
