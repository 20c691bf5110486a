// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistchooser.h"

#include "core/music/foldedtext.h"
#include "ui/playlists/playlistname.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"
#include "ui/widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

PlaylistChooser::PlaylistChooser(QStringList names, QWidget *parent)
    : QDialog(parent)
    , m_names(std::move(names))
    , m_search(new SearchField(this))
    , m_found(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("playlistChooser"));
    setWindowTitle(tr("Add to playlist"));
    m_search->setPlaceholderText(tr("Find a playlist, or name a new one"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Playlists"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problem->setWordWrap(true);
    m_problem->setFont(textFont(TextRole::Caption));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    const QSize usual(380, 420);
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);

    connect(m_search, &QLineEdit::textChanged, this, &PlaylistChooser::filter);
    connect(m_search, &SearchField::moveRequested, this, &PlaylistChooser::move);
    connect(m_search, &SearchField::cancelled, this, &QDialog::reject);
    connect(m_list, &QListView::activated, this, &PlaylistChooser::choose);
    connect(m_list, &QListView::clicked, this, &PlaylistChooser::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaylistChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    filter();
}

// Every word anywhere in the name, and last the name as it is typed.
void PlaylistChooser::filter()
{
    const QString text = m_search->text().trimmed();
    QByteArrayList words = foldedText(text.toUtf8()).split(' ');
    words.removeAll({});
    QStringList found;
    std::ranges::copy_if(m_names, std::back_inserter(found), [&](const QString &name) {
        const QByteArray folded = foldedText(name.toUtf8());
        return std::ranges::all_of(words, [&](const QByteArray &word) { return folded.contains(word); });
    });
    const QString problem = problemOfPlaylistName(text, m_names);
    if (!text.isEmpty() && problem.isEmpty())
        found << tr("New playlist “%1”").arg(text);
    m_found->setStringList(found);
    m_problem->setText(m_names.contains(text) ? QString() : problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_list->setCurrentIndex(m_found->index(0));
    m_add->setEnabled(!found.isEmpty());
}

bool PlaylistChooser::isNewRow(int row) const
{
    const QString text = m_search->text().trimmed();
    return !text.isEmpty() && problemOfPlaylistName(text, m_names).isEmpty()
        && row + 1 == m_found->rowCount();
}

void PlaylistChooser::move(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_found->rowCount() - 1));
    m_list->setCurrentIndex(m_found->index(row));
}

void PlaylistChooser::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || result() == Accepted) // some styles tell of one click twice
        return;
    if (isNewRow(index.row()))
        Q_EMIT newNamed(m_search->text().trimmed());
    else
        Q_EMIT chosen(index.data().toString());
    accept();
}

} // namespace toccata
