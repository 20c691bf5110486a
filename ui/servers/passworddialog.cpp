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
#include <QPointer>
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
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFont(textFont(TextRole::Caption));
    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_password = new PasswordFields(*form, profile.passwordPlace, this);
    m_password->field().setMinimumWidth(280);
    m_password->field().setPlaceholderText(profile.passwordPlace == PasswordFields::Place::Nowhere
            ? QString()
            : tr("Takes the place of the one that is kept"));
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
    const QString problem = m_password->problem();
    m_connect->setEnabled(!m_password->password().isEmpty() && problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!m_password->password().isEmpty() && !problem.isEmpty());
}

// It may take a person to unlock the keyring, or never end, so the dialog may be closed meanwhile: what is
// kept then is saved, and who went elsewhere is not taken back.
void PasswordDialog::save()
{
    if (m_isSaving)
        return;
    ServerProfile profile = m_profile;
    profile.passwordPlace = m_password->place();
    profile.address.password = m_password->password();
    const auto kept = [&choice = m_choice, former = m_profile, profile, dialog = QPointer(this)] {
        choice.passwords().replaced(former, profile);
        // Who is kept nowhere and was not saved is not saved by this.
        if (profile.passwordPlace != PasswordFields::Place::Nowhere || choice.saved().of(profile.address))
            choice.saved().save(profile);
        if (!dialog || !dialog->isVisible())
            return;
        choice.use(profile.address);
        dialog->accept();
    };
    setSaving(true);
    m_choice.passwords()
        .keep(profile, profile.address.password)
        .deliver(&m_choice, kept, [dialog = QPointer(this)](const std::exception_ptr &failure) {
            if (dialog)
                dialog->couldNotKeep(mpd::toError(failure));
        });
}

void PasswordDialog::setSaving(bool saving)
{
    m_isSaving = saving;
    for (QWidget *each : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->setEnabled(!saving || each == m_problem || qobject_cast<QDialogButtonBox *>(each));
    m_connect->setEnabled(!saving);
    m_problem->setText(saving ? m_password->waiting() : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void PasswordDialog::couldNotKeep(const Error &error)
{
    setSaving(false);
    const QString problem = m_password->refused(error);
    check();
    m_problem->setText(problem);
    m_problem->show();
    m_password->field().setFocus();
}

} // namespace toccata
