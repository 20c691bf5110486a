// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mpd/address.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

class QPushButton;

namespace toccata {

/// Rows of a form: whether the bytes to a server are encrypted and how, with what that needs to be told.
class ProtectionFields : public QObject
{
    Q_OBJECT

public:
    ProtectionFields(QFormLayout &form, const mpd::Protection &protection, QObject *parent);

    /// How an address is written in a field of its own, beside these.
    static QString withoutProtection(const mpd::Address &address);
    /// The address that \p text and these say together. One that says for itself how it is reached, as
    /// tls://HOST does, wins. Errors: Invalid.
    Result<mpd::Address> applyTo(const QString &text) const;
    /// What is wrong beside the address itself, as a sentence; empty if nothing is.
    QString problem(const QString &text) const;
    void setShown(bool shown);
    void focus() { m_kind->setFocus(); }

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Unprotected, Tls, Ssh };

    Kind kind() const { return Kind(m_kind->currentData().toInt()); }
    void addCertificate();
    void showKind();

    QFormLayout &m_form;
    QByteArray m_fingerprint;
    QComboBox *m_kind;
    QLineEdit *m_authorities;
    QLineEdit *m_gateway;
    QWidget *m_certificate;
    bool m_shown = true;
};

} // namespace toccata
