// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/profiledialog.h"

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

ProfileDialog::ProfileDialog(ServerSwitch &choice, const QString &accept, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_form(new QFormLayout)
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_accept(m_buttons->addButton(accept, QDialogButtonBox::AcceptRole))
{
    m_form->setSpacing(space::m);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setFont(textFont(TextRole::Caption));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_accept->setDefault(true); // a dialog knows of it only once the button is in it
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_isSaving)
            save();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProfileDialog::addPassword(ServerProfile::PasswordPlace place)
{
    m_password = new PasswordFields(*m_form, place, this);
    connect(m_password, &PasswordFields::changed, this, [this] { check(); });
}

void ProfileDialog::say(const QString &problem, bool canBeAccepted)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_accept->setEnabled(canBeAccepted);
}

void ProfileDialog::keep(const ServerProfile &profile, std::function<void(bool isWanted)> kept)
{
    const auto end = [kept = std::move(kept), dialog = QPointer(this)] {
        const bool isWanted = dialog && dialog->isVisible();
        kept(isWanted);
        if (isWanted)
            dialog->accept();
    };
    if (profile.address.password.isEmpty())
        return end();
    setSaving(true);
    m_choice.passwords()
        .keep(profile, profile.address.password)
        .deliver(&m_choice, end, [dialog = QPointer(this)](const std::exception_ptr &failure) {
            if (dialog)
                dialog->couldNotKeep(mpd::toError(failure));
        });
}

// A form centres a label in seven quarters of the label's height, and our fields are higher than that.
void ProfileDialog::showEvent(QShowEvent *event)
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *field = m_form->itemAt(row, QFormLayout::FieldRole);
        QLayoutItem *label = m_form->itemAt(row, QFormLayout::LabelRole);
        if (label && field && field->widget())
            label->widget()->setMinimumHeight(field->widget()->sizeHint().height());
    }
    QDialog::showEvent(event);
}

void ProfileDialog::setSaving(bool saving)
{
    m_isSaving = saving;
    for (QWidget *each : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->setEnabled(!saving || each == m_problem || each == m_buttons);
    say(saving ? m_password->waiting() : QString(), !saving);
}

void ProfileDialog::couldNotKeep(const Error &error)
{
    setSaving(false);
    const QString problem = m_password->refused(error);
    check();
    say(problem, m_accept->isEnabled());
    m_password->field().setFocus();
}

} // namespace toccata
