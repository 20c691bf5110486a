// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/protectionfields.h"

#include "core/servers/serverprofile.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace toccata {

namespace {

/// Whether \p text says for itself how the server is reached.
bool namesProtection(const Result<mpd::Address> &address)
{
    return address && !std::holds_alternative<mpd::Unprotected>(address->protection);
}

} // namespace

ProtectionFields::ProtectionFields(QFormLayout &form, const mpd::Protection &protection, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_kind(new QComboBox)
    , m_authorities(new QLineEdit)
    , m_gateway(new QLineEdit)
    , m_certificate(new QWidget)
{
    m_kind->setObjectName(QStringLiteral("protection"));
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_kind->addItem(tr("Plain, as at home"), int(Kind::Unprotected));
    m_kind->addItem(tr("Encrypted with TLS"), int(Kind::Tls));
    m_kind->addItem(tr("Through SSH"), int(Kind::Ssh));
    m_gateway->setObjectName(QStringLiteral("gateway"));
    m_gateway->setPlaceholderText(tr("me@home.example"));
    m_authorities->setObjectName(QStringLiteral("authorities"));
    m_authorities->setPlaceholderText(tr("A PEM file, if it is not a public one"));
    if (const auto *tls = std::get_if<mpd::Tls>(&protection)) {
        m_kind->setCurrentIndex(m_kind->findData(int(Kind::Tls)));
        m_fingerprint = tls->fingerprint;
        m_authorities->setText(tls->authorities);
    } else if (const auto *ssh = std::get_if<mpd::Ssh>(&protection)) {
        m_kind->setCurrentIndex(m_kind->findData(int(Kind::Ssh)));
        m_gateway->setText(ssh->gateway);
    }
    m_form.addRow(tr("&Connection:"), m_kind);
    m_form.addRow(tr("&SSH goes to:"), m_gateway);
    m_form.addRow(tr("A&uthority:"), m_authorities);
    m_form.addRow(tr("Certificate:"), m_certificate);
    addCertificate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_gateway, &QLineEdit::textChanged, this, &ProtectionFields::changed);
    connect(m_authorities, &QLineEdit::textChanged, this, &ProtectionFields::changed);
    showKind();
}

void ProtectionFields::addCertificate()
{
    auto *label = new ElidedLabel;
    label->setText(fingerprintText(m_fingerprint));
    label->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Preferred); // it is longer than any dialog is wide
    label->setToolTip(tr("The one certificate that you trust. SHA-256: %1").arg(label->text()));
    auto *drop = new QPushButton(tr("Trust it no longer"));
    drop->setAutoDefault(false);
    connect(drop, &QPushButton::clicked, this, [this] {
        m_fingerprint.clear();
        showKind();
        m_kind->setFocus();
        Q_EMIT changed();
    });
    auto *line = new QHBoxLayout(m_certificate);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(label, 1);
    line->addWidget(drop);
}

void ProtectionFields::setShown(bool shown)
{
    m_shown = shown;
    showKind();
}

void ProtectionFields::showKind()
{
    const bool isTls = m_shown && kind() == Kind::Tls;
    m_form.setRowVisible(m_kind, m_shown);
    m_form.setRowVisible(m_gateway, m_shown && kind() == Kind::Ssh);
    m_form.setRowVisible(m_authorities, isTls && m_fingerprint.isEmpty());
    m_form.setRowVisible(m_certificate, isTls && !m_fingerprint.isEmpty());
}

QString ProtectionFields::withoutProtection(const mpd::Address &address)
{
    mpd::Address plain = address;
    plain.protection = {};
    return plain.key();
}

Result<mpd::Address> ProtectionFields::applyTo(const QString &text) const
{
    Result<mpd::Address> address = mpd::Address::parse(text);
    const bool saysItself = namesProtection(address);
    if (!address || (kind() == Kind::Unprotected && !saysItself))
        return address;
    if (address->kind != mpd::Address::Kind::Tcp)
        return Error{Error::Kind::Invalid, text, {}};
    if (!saysItself && kind() == Kind::Tls)
        address.value().protection = mpd::Tls{};
    if (auto *tls = std::get_if<mpd::Tls>(&address.value().protection); tls && kind() == Kind::Tls)
        *tls = {m_fingerprint, m_authorities->text().trimmed()};
    if (saysItself || kind() == Kind::Tls)
        return address;
    mpd::Address through = *address;
    through.protection = mpd::Ssh{m_gateway->text().trimmed()};
    // The way there has rules of its own, which parse() knows.
    Result<mpd::Address> checked = mpd::Address::parse(through.key());
    if (checked)
        checked.value().password = address->password;
    return checked;
}

QString ProtectionFields::problem(const QString &text) const
{
    const Result<mpd::Address> address = mpd::Address::parse(text);
    if (!address || kind() == Kind::Unprotected || namesProtection(address))
        return {};
    if (address->kind != mpd::Address::Kind::Tcp)
        return tr("A socket of this computer is not reached through the network.");
    if (kind() == Kind::Ssh && m_gateway->text().trimmed().isEmpty())
        return tr("Which computer does SSH go to? The address above is as seen from there.");
    return tr("SSH goes to a computer's name, perhaps with a user in front: me@home.example.");
}

} // namespace toccata
