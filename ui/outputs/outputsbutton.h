// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outputs/outputsstate.h"
#include "core/server/serverproxy.h"
#include "ui/widgets/iconbutton.h"

#include <memory>

namespace toccata {

class Notices;

/// The button in the player bar that says where the server plays: a menu of its outputs, or a mute switch
/// where that is all it has. Marked when nothing will be heard.
class OutputsButton : public IconButton
{
    Q_OBJECT

public:
    OutputsButton(ServerProxy server, Notices &notices, QWidget *parent = nullptr);

private:
    void setState(const std::shared_ptr<const OutputsState> &state);
    void enable();
    void showMenu();
    void set(quint32 outputId, bool enabled);

    ServerProxy m_server;
    Notices &m_notices;
    std::shared_ptr<const OutputsState> m_state = std::make_shared<OutputsState>();
    bool m_isThere = true;
};

} // namespace toccata
