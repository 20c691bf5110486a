// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistnamedialog.h"

#include "ui/playlists/playlistname.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace toccata {

PlaylistNameDialog::PlaylistNameDialog(
    const QString &title, const QString &name, QStringList taken, const QString &button, QWidget *parent)
    : QDialog(parent)
    , m_former(name)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(name, this))
    , m_problem(new QLabel(this))
    , m_usual(button)
{
    setObjectName(QStringLiteral("playlistName"));
    setWindowTitle(title);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the playlist"));
    m_name->setMinimumWidth(280);
    m_name->selectAll();
    m_problem->setWordWrap(true);
    m_problem->setFont(textFont(TextRole::Caption));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_button->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &PlaylistNameDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString chosen = m_name->text().trimmed();
        if (replaces(chosen))
            Q_EMIT replacementNamed(chosen);
        else
            Q_EMIT named(chosen);
        accept();
    });
    check();
}

void PlaylistNameDialog::setMayReplace(const QString &button)
{
    m_replace = button;
    check();
}

void PlaylistNameDialog::check()
{
    const QString name = m_name->text().trimmed();
    const bool isNew = name != m_former;
    const bool isReplaced = replaces(name);
    const QString problem = isNew && !isReplaced ? problemOfPlaylistName(name, m_taken) : QString();
    m_problem->setText(isReplaced ? tr("There is one of that name. Its songs will be replaced.") : problem);
    m_button->setText(isReplaced ? m_replace : m_usual);
    m_button->setEnabled(!name.isEmpty() && isNew && problem.isEmpty());
}

} // namespace toccata
