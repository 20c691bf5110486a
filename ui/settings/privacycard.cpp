// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacycard.h"

#include "core/settings/settings.h"
#include "ui/songs/songactions.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace toccata {

PrivacyCard::PrivacyCard(SongActions &actions, Settings &settings, QWidget *parent)
    : Card(tr("What was played"), parent)
{
    auto *kept = new QCheckBox(tr("Remember it"));
    kept->setObjectName(QStringLiteral("recentsKept"));
    kept->setChecked(settings.value(Remembered::recentsKept));
    column()->addWidget(kept);
    setRemark(tr(
        "For the Home page and the queue’s menu. It is kept on this computer alone: for each server the last "
        "twenty, and the last ten queues that others took the place of. Switched off, all of it is forgotten "
        "at once."));
    connect(kept, &QCheckBox::toggled, this, [&actions, &settings](bool on) {
        settings.set(Remembered::recentsKept, on);
        actions.server().recents.setFormerKept(on);
        if (!on)
            actions.server().recents.clear();
    });
}

} // namespace toccata
