// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/lookcard.h"

#include "ui/widgets/colorchooser.h"

#include <QComboBox>

namespace toccata {

LookCard::LookCard(Settings &settings, QWidget *parent)
    : SettingsCard(tr("Look"), settings, parent)
{
    addField(tr("Colours:"), makeScheme());
    addField(tr("Accent:"), makeAccent());
    addField(tr("Movement:"), makeMotion());
    addSwitch(tr("Use the desktop's own style"), Remembered::desktopStyle);
}

QWidget *LookCard::makeScheme()
{
    auto *scheme = new QComboBox;
    scheme->addItem(tr("As the desktop"), QStringLiteral("system"));
    scheme->addItem(tr("Light"), QStringLiteral("light"));
    scheme->addItem(tr("Dark"), QStringLiteral("dark"));
    scheme->setCurrentIndex(scheme->findData(settings().value(Remembered::scheme)));
    connect(scheme, &QComboBox::currentIndexChanged, this,
        [this, scheme] { settings().set(Remembered::scheme, scheme->currentData().toString()); });
    return scheme;
}

QWidget *LookCard::makeAccent()
{
    auto *accent = new ColorChooser(settings().value(Remembered::accent),
        ColorChooser::None{tr("As the desktop"), QStringLiteral("settings")});
    connect(accent, &ColorChooser::chosen, this,
        [this](const QString &color) { settings().set(Remembered::accent, color); });
    return accent;
}

QWidget *LookCard::makeMotion()
{
    auto *motion = new QComboBox;
    motion->addItem(tr("As the desktop"), false);
    motion->addItem(tr("None"), true);
    motion->setCurrentIndex(motion->findData(settings().value(Remembered::lessMotion)));
    connect(motion, &QComboBox::currentIndexChanged, this,
        [this, motion] { settings().set(Remembered::lessMotion, motion->currentData().toBool()); });
    return motion;
}

} // namespace toccata
