// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdialog.h"

#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace toccata {

ServerDialog::ServerDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Another server"));
    m_address->setPlaceholderText(tr("music.local, 192.168.1.5:6600 or /run/mpd/socket"));
    m_address->setMinimumWidth(340);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Only if the server asks for one"));
    m_problem->setWordWrap(true);
    m_problem->setFont(textFont(TextRole::Caption));

    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("&Password:"), m_password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::acceptAddress);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::check);
    check();
}

void ServerDialog::check()
{
    const QString text = m_address->text().trimmed();
    const bool valid = !text.isEmpty() && mpd::Address::parse(text).has_value();
    m_connect->setEnabled(valid);
    m_problem->setText(text.isEmpty() || valid ? QString() : tr("This is not an address."));
}

void ServerDialog::acceptAddress()
{
    const auto parsed = mpd::Address::parse(m_address->text().trimmed());
    if (!parsed)
        return;
    mpd::Address address = *parsed;
    if (!m_password->text().isEmpty())
        address.password = m_password->text();
    Q_EMIT chosen(address);
    accept();
}

} // namespace toccata
