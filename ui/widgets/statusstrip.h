// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace toccata {

class ElidedLabel;

/// A line over the player's controls that tells what goes on, with a turning ring at its beginning. Hidden at
/// first.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    QString text() const;

protected:
    void setText(const QString &text);
    /// \p widget stands at its end.
    void addAtEnd(QWidget *widget);
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text;
};

} // namespace toccata
