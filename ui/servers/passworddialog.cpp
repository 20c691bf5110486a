// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passworddialog.h"

#include "ui/servers/passwordfields.h"
#include "ui/servers/serverswitch.h"

namespace toccata {

void askForPassword(ServerSwitch &choice, const ServerProfile &profile, QWidget *window)
{
    auto *dialog = new PasswordDialog(choice, profile, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PasswordDialog::PasswordDialog(ServerSwitch &choice, const ServerProfile &profile, QWidget *parent)
    : ProfileDialog(choice, tr("Connect"), parent)
    , m_profile(profile)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password for %1").arg(profile.title()));
    addPassword(profile.passwordPlace);
    QLineEdit &field = password().field();
    field.setMinimumWidth(280);
    if (profile.passwordPlace != PasswordFields::Place::Nowhere)
        field.setPlaceholderText(tr("Takes the place of the one that is kept"));
    else
        field.setPlaceholderText({});
    field.setFocus();
    check();
}

void PasswordDialog::check()
{
    const bool isEntered = !password().password().isEmpty();
    const QString problem = password().problem();
    say(isEntered ? problem : QString(), isEntered && problem.isEmpty());
}

void PasswordDialog::save()
{
    ServerProfile profile = m_profile;
    profile.passwordPlace = password().place();
    profile.address.password = password().password();
    keep(profile, [&choice = choice(), former = m_profile, profile](bool isWanted) {
        choice.passwords().replaced(former, profile);
        // Who is kept nowhere and was not saved is not saved by this.
        if (profile.passwordPlace != PasswordFields::Place::Nowhere || choice.saved().of(profile.address))
            choice.saved().save(profile);
        if (isWanted)
            choice.use(profile.address);
    });
}

} // namespace toccata
