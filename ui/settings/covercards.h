// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/songs/latestanswer.h"
#include "ui/widgets/card.h"

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace toccata {

class ElidedLabel;
class SongActions;

/// Where covers may be looked for, and in which order.
class CoverSourcesCard : public Card
{
    Q_OBJECT

public:
    explicit CoverSourcesCard(Settings &settings, QWidget *parent = nullptr);

protected:
    /// The wheel scrolls the page, also over a field.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *addSwitch(const QString &text, const Setting<bool> &setting);
    /// Puts \p field below; it can be used while all its \p owners are on.
    void addField(const QList<QCheckBox *> &owners, const QString &label, QWidget *field);
    void alignFields();
    QWidget *makeOrder();
    QWidget *makePort();
    QWidget *makeFolder();

    Settings &m_settings;
    std::vector<QLabel *> m_labels;
};

/// What covers take on this computer's disk, and a button to remove them. It asks when it is shown.
class KeptCoversCard : public Card
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
