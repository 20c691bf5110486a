// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/servers/serverprofile.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace toccata {

/// Two rows of a form: a password, and where it is to be kept.
class PasswordFields : public QObject
{
    Q_OBJECT

public:
    using Place = ServerProfile::PasswordPlace;

    /// \param kept  where one is already.
    PasswordFields(QFormLayout &form, Place kept, QObject *parent);

    /// Empty if nothing was entered.
    QString password() const { return m_password->text(); }
    Place place() const { return Place(m_place->currentData().toInt()); }
    QLineEdit &field() { return *m_password; }

    /// What is missing, as a sentence; empty if nothing is.
    QString problem() const;
    /// That \p place did not take it: a sentence, with another one chosen.
    QString refused(const Error &error);

Q_SIGNALS:
    void changed();

private:
    void choose(Place place);
    void showPlace();

    QFormLayout &m_form;
    const Place m_kept;
    bool m_wasEmpty = true;
    QLineEdit *m_password;
    QComboBox *m_place;
};

} // namespace toccata
