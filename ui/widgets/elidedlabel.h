// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/type.h"

#include <QWidget>

#include <optional>

namespace toccata {

/// One line of text that is cut with an ellipsis where it does not fit; the tool tip then has all of it.
/// As a link it is underlined under the mouse, takes the focus, and Enter or a click activates it.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Normal, Dim, Accent };

    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    /// Line breaks become spaces.
    void setText(const QString &text);
    QString text() const { return m_text; }

    void setRole(TextRole role);
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment alignment);

    /// Digits of one width, for times.
    void setTabular(bool tabular);

    /// A link that is inactive looks and behaves like plain text.
    void setLink(bool link);
    bool isLink() const { return m_link; }

    /// Whether the text does not fit now.
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFont();
    int textWidth() const;
    QRect textRect() const;

    QString m_text;
    mutable std::optional<int> m_textWidth;
    TextRole m_role = TextRole::Body;
    Tone m_tone = Tone::Normal;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_tabular = false;
    bool m_link = false;
    bool m_pressed = false;
    bool m_updatingFont = false;
};

} // namespace toccata
