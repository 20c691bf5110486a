// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/card.h"

#include <vector>

class QCheckBox;
class QLabel;

namespace toccata {

/// A card of switches and of fields with a label each, whose labels are equally wide.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    SettingsCard(const QString &title, Settings &settings, QWidget *parent = nullptr);

protected:
    Settings &settings() const { return m_settings; }

    /// \p setting outlives the card.
    QCheckBox *addSwitch(const QString &text, const Setting<bool> &setting);
    /// Puts \p field below, indented if it belongs to switches: then it can be used while they are all on.
    void addField(const QString &label, QWidget *field, const QList<QCheckBox *> &owners = {});

    /// With its label.
    void setFieldEnabled(QWidget *field, bool on);

    /// The wheel scrolls the page, also over a field.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void alignFields();

    Settings &m_settings;
    std::vector<QLabel *> m_labels;
};

} // namespace toccata
