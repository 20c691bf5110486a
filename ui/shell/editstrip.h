// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statusstrip.h"

#include <QTimer>

namespace toccata {

class SongActions;

/// How far a long edit of the queue or of a playlist is, with a way to stop it.
class EditStrip : public StatusStrip
{
    Q_OBJECT

public:
    explicit EditStrip(SongActions &actions, QWidget *parent = nullptr);

private:
    void follow();
    void stop();

    SongActions &m_actions;

    /// What is soon done is not worth a line that comes and goes.
    QTimer m_soon;
};

} // namespace toccata
