// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace toccata {

/// Content that is as wide as there is room and scrolls up and down. The room for the scroll bar is always
/// kept: content whose height depends on its width would otherwise need the bar without it and not need it
/// with it, and Qt turns in that circle until the stack is full.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    /// For content that nothing in takes the keyboard: arrows and pages scroll it.
    /// \param name  what a screen reader says of it.
    void takeKeyboard(const QString &name);
};

} // namespace toccata
