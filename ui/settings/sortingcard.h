// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace toccata {

class Settings;

/// Which words do not count before names.
class SortingCard : public Card
{
    Q_OBJECT

public:
    explicit SortingCard(Settings &settings, QWidget *parent = nullptr);

private:
    void remember();

    Settings &m_settings;
    QLineEdit *m_words;
};

} // namespace toccata
