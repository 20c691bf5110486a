// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

namespace toccata {

class Settings;
class SongActions;

/// What the program remembers of what is played.
class PrivacyCard : public Card
{
    Q_OBJECT

public:
    PrivacyCard(SongActions &actions, Settings &settings, QWidget *parent = nullptr);
};

} // namespace toccata
