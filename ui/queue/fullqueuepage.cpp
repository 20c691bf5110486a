// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/fullqueuepage.h"

#include "ui/queue/queueview.h"

#include <QBoxLayout>

namespace toccata {

FullQueuePage::FullQueuePage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_view(new QueueView(actions, settings, this))
{
    m_view->setTitleShown(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

QWidget *FullQueuePage::focusTarget()
{
    return m_view->list();
}

} // namespace toccata
