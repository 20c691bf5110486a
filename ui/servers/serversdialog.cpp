// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serversdialog.h"

#include "ui/servers/serverdialog.h"
#include "ui/servers/servericon.h"
#include "ui/servers/serverswitch.h"
#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/plaintip.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

namespace toccata {

ServersDialog::ServersDialog(ServerSwitch &choice, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("serversDialog"));
    setWindowTitle(tr("Saved servers"));
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumSize(320, 240);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what does not fit is in the tool tip
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_list, 1);
    row->addWidget(makeButtons());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersDialog::check);
    connect(m_list, &QListWidget::itemActivated, this, &ServersDialog::edit);
    connect(&choice.saved(), &SavedServers::changed, this, &ServersDialog::fill);
    fill();
    m_list->setFocus();
}

QWidget *ServersDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const auto add = [this, column](const QString &iconName, const QString &text, auto act) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        column->addWidget(button);
        return button;
    };
    add(QStringLiteral("plus"), tr("&Add…"), [this] { askForServer(m_choice, this); });
    m_edit = add(QStringLiteral("edit"), tr("&Edit…"), [this] { edit(); });
    m_remove = add(QStringLiteral("trash"), tr("&Remove…"), [this] { remove(); });
    m_up = add(QStringLiteral("chevron-up"), tr("Move &up"), [this] { moveBy(-1); });
    m_down = add(QStringLiteral("chevron-down"), tr("Move &down"), [this] { moveBy(1); });
    column->addStretch(1);
    return buttons;
}

void ServersDialog::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ServerProfile &profile : m_choice.saved().all()) {
        const QString where = profile.address.display();
        auto *item = new QListWidgetItem(serverIcon(profile.color, colorsOf(*this)),
            profile.name.isEmpty() ? where : tr("%1 – %2").arg(profile.name, where));
        item->setToolTip(plainTip(item->text())); // a name may look like markup
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    check();
}

void ServersDialog::check()
{
    const int row = m_list->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void ServersDialog::edit()
{
    if (m_list->currentRow() >= 0)
        editServer(m_choice, m_choice.saved().all()[std::size_t(m_list->currentRow())], this);
}

void ServersDialog::remove()
{
    const ServerProfile profile = m_choice.saved().all()[std::size_t(m_list->currentRow())];
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove the server?"),
        tr("“%1” is taken out of the list, and its password is forgotten.").arg(profile.title()),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(
        yes, &QPushButton::clicked, this, [this, address = profile.address] { m_choice.forget(address); });
    question->open();
}

void ServersDialog::moveBy(int rows)
{
    const int row = m_list->currentRow();
    m_choice.saved().move(std::size_t(row), std::size_t(row + rows));
    m_list->setCurrentRow(row + rows);
}

} // namespace toccata
