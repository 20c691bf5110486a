// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdialog.h"

#include "ui/servers/serverswitch.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace toccata {

void askForServer(ServerSwitch &choice, QWidget *window, const std::optional<mpd::Address> &known)
{
    auto *dialog = new ServerDialog(known, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ServerDialog::chosen, &choice, &ServerSwitch::use);
    dialog->open();
}

void askForMusicFolder(ServerSwitch &choice, QWidget *window)
{
    auto *dialog = new QFileDialog(window, ServerDialog::tr("Choose the folder with your music"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &choice, &ServerSwitch::usePrivateMpd);
    dialog->open();
}

ServerDialog::ServerDialog(const std::optional<mpd::Address> &known, QWidget *parent)
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
    if (known) {
        m_address->setText(known->key());
        m_password->setFocus();
    }
    check();
}

QString ServerDialog::problemOf(const QString &text)
{
    static const QRegularExpression portAtTheEnd(QStringLiteral(":[0-9]+$"));
    if (text.isEmpty() || mpd::Address::parse(text))
        return {};
    if (text.contains(QLatin1String("://")))
        return tr("Without “http://”, please: only the computer's name and, after a colon, its port.");
    if (text.contains(portAtTheEnd))
        return tr("A port is a number from 1 to 65535.");
    return tr("An address is a name like music.local, perhaps with a port behind a colon, or the path of a "
              "socket.");
}

void ServerDialog::check()
{
    const QString text = m_address->text().trimmed();
    const bool valid = !text.isEmpty() && mpd::Address::parse(text).has_value();
    m_connect->setEnabled(valid);
    m_problem->setText(problemOf(text));
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
