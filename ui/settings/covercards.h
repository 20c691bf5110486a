// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingscard.h"
#include "ui/songs/latestanswer.h"

class QPushButton;

namespace toccata {

class ElidedLabel;
class SongActions;

/// Where covers may be looked for, and in which order.
class CoverSourcesCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit CoverSourcesCard(Settings &settings, QWidget *parent = nullptr);

private:
    QWidget *makeOrder();
    QWidget *makePort();
    QWidget *makeFolder();
};

/// What covers take on this computer's disk, and a button to remove them. It asks when it is shown.
class KeptCoversCard : public SettingsCard
{
    Q_OBJECT

public:
    KeptCoversCard(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    SongActions &m_actions;
    ElidedLabel *m_size;
    QPushButton *m_clear;
    LatestAnswer m_answer;
};

} // namespace toccata
