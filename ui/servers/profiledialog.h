// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/servers/serverprofile.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace toccata {

class PasswordFields;
class ServerSwitch;

/// A form about a server, with a sentence below it, that ends with a password being kept. That may take a
/// person to unlock the keyring, or never end, so the dialog may be closed meanwhile; nothing else can be
/// done.
class ProfileDialog : public QDialog
{
    Q_OBJECT

protected:
    /// \param accept  what the button says that ends it.
    ProfileDialog(ServerSwitch &choice, const QString &accept, QWidget *parent);

    ServerSwitch &choice() const { return m_choice; }
    QFormLayout &form() { return *m_form; }
    QDialogButtonBox &buttons() { return *m_buttons; }
    /// Adds the rows of the password to the form, once.
    void addPassword(ServerProfile::PasswordPlace place);
    PasswordFields &password() { return *m_password; }
    const PasswordFields &password() const { return *m_password; }

    /// Says what is wrong with what is entered, and whether the dialog can end with it.
    virtual void check() = 0;
    /// Ends it with what is entered. It is not called while a password is being kept.
    virtual void save() = 0;

    /// \param problem  a sentence; empty if there is nothing to say.
    void say(const QString &problem, bool canBeAccepted);
    /// Keeps the password of \p profile where that tells, and closes the dialog; one that is empty needs
    /// keeping nowhere. Who cannot keep it is named, and the dialog stays.
    /// \param kept  is called then, with whether the person still waits for it: who closed the dialog may
    ///              have gone elsewhere. There may be no dialog any more.
    void keep(const ServerProfile &profile, std::function<void(bool isWanted)> kept);

    void showEvent(QShowEvent *event) override;

private:
    void setSaving(bool saving);
    void couldNotKeep(const Error &error);

    ServerSwitch &m_choice;
    QFormLayout *m_form;
    PasswordFields *m_password = nullptr;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    bool m_isSaving = false;
};

} // namespace toccata
