// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/servers/serversworld.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <gtest/gtest.h>

namespace toccata::test {

/// A dialog about a server, and what is kept of its password.
struct ProfileDialogTest : testing::Test
{
    using Place = ServerProfile::PasswordPlace;

    void show(QDialog *shown)
    {
        dialog = shown;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    void type(const char *name, const QString &text) { fieldOf(*dialog, name).setText(text); }
    void keepAt(Place place)
    {
        auto *places = dialog->findChild<QComboBox *>(QStringLiteral("passwordPlace"));
        places->setCurrentIndex(places->findData(int(place)));
    }
    /// The one that ends it.
    QPushButton &button() const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return *button;
        }
        throw std::logic_error("no default button");
    }
    bool isClosed()
    {
        return waitUntil([this] { return !dialog; });
    }
    bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QString keptIn(const HeldPasswords &keeper) { return keeper.passwords.value(kitchen.address.key()); }
    const ServerProfile &savedOne() { return world.choice.saved().all().at(0); }

    ServersWorld world;
    ServerProfile kitchen{
        .name = QStringLiteral("Kitchen"), .address = ServersWorld::at(QStringLiteral("127.0.0.1:2"))};
    QPointer<QDialog> dialog;
};

} // namespace toccata::test
