// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/scan.h"

#include <QTimer>
#include <QWidget>

namespace toccata {

class BusyIndicator;
class ElapsedLabel;
class ElidedLabel;
struct LibraryState;
struct ServerStates;

/// At the foot of the side bar: what goes on that takes a while, and how far it is. Work of less than 0.3 s
/// is not shown.
class Activity : public QWidget
{
    Q_OBJECT

public:
    explicit Activity(const ServerStates &states, QWidget *parent = nullptr);

    /// Only the turning ring, for the narrow side bar.
    void setFolded(bool folded);

protected:
    bool event(QEvent *event) override;

private:
    void setState(const LibraryState &state);

    BusyIndicator *m_ring;
    ElidedLabel *m_text;
    ElapsedLabel *m_elapsed;
    ScanState m_scans;
    QTimer m_patience;
};

} // namespace toccata
