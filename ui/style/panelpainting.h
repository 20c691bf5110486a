// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOptionViewItem>

class QPainter;
class QStyleOption;

namespace toccata {

/// The ground of a row or cell: a rounded tint when selected, a veil under the mouse.
void paintViewItem(const QStyleOption &option, QPainter &painter);

/// The option with which Fusion shall draw a row's content: selected text stays text, because the ground is
/// only tinted.
QStyleOptionViewItem viewItemLabel(const QStyleOptionViewItem &option);

void paintFrame(const QStyleOption &option, QPainter &painter, bool floats);
void paintCard(const QStyleOption &option, QPainter &painter);
void paintSplitter(const QStyleOption &option, QPainter &painter);
void paintHeader(const QStyleOption &option, QPainter &painter);
void paintTab(const QStyleOption &option, QPainter &painter);

} // namespace toccata
