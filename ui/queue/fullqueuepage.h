// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/page.h"

namespace toccata {

class QueueView;
class Settings;
class SongActions;

/// The queue as a page, for windows without room for the panel.
class FullQueuePage final : public Page
{
    Q_OBJECT

public:
    FullQueuePage(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Queue"); }
    QWidget *focusTarget() override;
    QueueView &view() { return *m_view; }

private:
    QueueView *m_view;
};

} // namespace toccata
