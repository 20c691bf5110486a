// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/page.h"

namespace toccata {

class ScrollColumn;
class Settings;
class SongActions;
struct ThisComputer;

/// What a person can choose, in cards by subject. Each change holds at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(
        SongActions &actions, Settings &settings, const ThisComputer &computer, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QWidget *focusTarget() override;

private:
    ScrollColumn *m_scroll;
};

} // namespace toccata
