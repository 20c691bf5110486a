// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace toccata {

/// Loads the fonts that names in the world's scripts take, one at a time, while nobody waits for anything. Qt
/// loads each when the first character of its script is drawn, for some 20 ms: a list of songs from
/// everywhere would keep the window for the sum of them. Thread: GUI.
class FontWarmup : public QObject
{
public:
    /// Begins by itself, a moment later.
    explicit FontWarmup(QObject *parent);

private:
    void loadNext();

    QTimer m_timer;
    std::size_t m_next = 0;
};

} // namespace toccata
