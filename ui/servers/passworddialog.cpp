// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/passworddialog.h"

#include "core/mpd/errors.h"
#include "ui/servers/passwordfields.h"
#include "ui/servers/serverswitch.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace toccata {

void askForPassword(ServerSwitch &choice, const ServerProfile &profile, QWidget *window)
{
    auto *dialog = new PasswordDialog(choice, profile, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PasswordDialog::PasswordDialog(ServerSwitch &choice, const ServerProfile &profile, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_profile(profile)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password for %1").arg(profile.title()));
    m_problem->setWordWrap(true);
    m_problem->setFont(textFont(TextRole::Caption));
    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_password = new PasswordFields(*form, profile.passwordPlace, this);
    m_password->field().setMinimumWidth(280);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_password, &PasswordFields::changed, this, &PasswordDialog::check);
    m_password->field().setFocus();
    check();
}

void PasswordDialog::check()
{
    m_connect->setEnabled(!m_password->password().isEmpty());
    m_problem->hide();
}

void PasswordDialog::save()
{
    ServerProfile profile = m_profile;
    profile.passwordPlace = m_password->place();
    profile.address.password = m_password->password();
    if (profile.passwordPlace != m_profile.passwordPlace)
        m_choice.passwords().forget(m_profile);
    m_connect->setEnabled(false);
    m_choice.passwords()
        .keep(profile, profile.address.password)
        .deliver(
            this,
            [this, profile] {
                // Who is kept nowhere and was not saved is not saved by this.
                if (profile.passwordPlace != PasswordFields::Place::Nowhere
                    || m_choice.saved().of(profile.address))
                    m_choice.saved().save(profile);
                m_choice.use(profile.address);
                accept();
            },
            [this](const std::exception_ptr &failure) {
                const QString problem = m_password->refused(mpd::toError(failure));
                check();
                m_problem->setText(problem);
                m_problem->show();
            });
}

} // namespace toccata
