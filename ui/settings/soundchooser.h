// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/sounddevices.h"

#include <QComboBox>

namespace toccata {

/// What this computer plays through, of what it has.
class SoundChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit SoundChooser(const SoundChoice &choice, QWidget *parent = nullptr);

    void setDevices(const SoundDevices &devices);

Q_SIGNALS:
    void chosen(const SoundChoice &choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &text, const SoundChoice &choice);
    void fill(const SoundDevices &devices);

    SoundChoice m_choice;
    QList<SoundChoice> m_choices;
};

} // namespace toccata
