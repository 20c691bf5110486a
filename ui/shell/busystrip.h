// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statusstrip.h"

namespace toccata {

class ElapsedLabel;
struct ServerStates;

namespace mpd {
struct Busy;
}

/// Over the player's controls, while the server lets them wait: with what it is busy, and that they were
/// heard.
class BusyStrip : public StatusStrip
{
    Q_OBJECT

public:
    explicit BusyStrip(const ServerStates &states, QWidget *parent = nullptr);

private:
    void setBusy(const mpd::Busy &busy);

    ElapsedLabel *m_elapsed;
};

} // namespace toccata
