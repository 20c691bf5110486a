// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace toccata {

/// A line edit for searching: a magnifier before the text, a button that clears it after.
/// Escape clears it and says so; arrows up and down, which mean nothing in one line, are handed on.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Escape: the person is done with searching. The text is already empty.
    void cancelled();

    /// Up or Down: the results should move by this many rows.
    void moveRequested(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace toccata
