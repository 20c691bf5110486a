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

    /// Where one is already of the server that is meant now. What the person has chosen stays chosen.
    void setKept(Place kept);

    /// Empty if nothing was entered.
    QString password() const { return m_password->text(); }
    /// Nowhere if there is none to be kept.
    Place place() const;
    QLineEdit &field() { return *m_password; }

    /// What is missing or wrong, as a sentence; empty if nothing is.
    QString problem() const;
    /// The same of a password that stands elsewhere.
    static QString problemOf(const QString &password);
    /// What is waited for while it is being kept, as a sentence; empty where that is done at once.
    QString waiting() const;
    /// That \p place did not take it: a sentence, with another one chosen.
    QString refused(const Error &error);

Q_SIGNALS:
    void changed();

private:
    void choose(Place place);
    void showKept();
    void showPlace();

    QFormLayout &m_form;
    Place m_kept;
    bool m_wasEmpty = true;
    bool m_isChosen = false; ///< The place, and by the person.
    QLineEdit *m_password;
    QComboBox *m_place;
};

} // namespace toccata
