// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"

namespace toccata {

/// How Toccata looks: colours, accent, movement, style. Each change is seen at once.
class LookCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit LookCard(Settings &settings, QWidget *parent = nullptr);

private:
    QWidget *makeScheme();
    QWidget *makeAccent();
    QWidget *makeMotion();
};

} // namespace toccata
