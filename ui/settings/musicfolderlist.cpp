// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/musicfolderlist.h"

#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace toccata {

MusicFolderList::MusicFolderList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a folder…")))
{
    m_add->setObjectName(QStringLiteral("addFolder"));
    m_add->setAutoDefault(false);
    m_rows->setSpacing(0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(m_rows);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { choose(&MusicFolderList::added); });
}

void MusicFolderList::setFolders(const QString &first, const QStringList &further, const QStringList &missing)
{
    const QStringList folders = QStringList{first} + further;
    if (folders == m_folders && missing == m_missing)
        return;
    m_folders = folders;
    m_missing = missing;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    while (m_rows->count() > 0) {
        QWidget *row = m_rows->takeAt(0)->widget();
        row->hide();
        row->deleteLater(); // its button may be the one that is calling
    }
    QWidget *last = nullptr;
    for (const QString &folder : folders) {
        QWidget *row = makeRow(folder, folder == first, missing.contains(folder));
        m_rows->addWidget(row);
        if (last)
            setTabOrder(last, row->focusProxy());
        last = row->focusProxy();
    }
    setTabOrder(last, m_add);
    if (hadFocus)
        m_add->setFocus();
}

QWidget *MusicFolderList::makeRow(const QString &folder, bool isFirst, bool isMissing)
{
    const QString path = QDir::toNativeSeparators(folder);
    auto *row = new QWidget;
    auto *text = new ElidedLabel(isMissing ? tr("Not there now: %1").arg(path) : path);
    if (isMissing)
        text->setTone(ElidedLabel::Tone::Dim);
    auto *button = new IconButton(isFirst ? u"folder" : u"close",
        isFirst ? tr("Play another folder than %1").arg(path)
                : tr("No longer play %1 (its files stay)").arg(path));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    line->addWidget(text, 1);
    line->addWidget(button);
    row->setFocusProxy(button);
    if (isFirst)
        connect(button, &QToolButton::clicked, this, [this] { choose(&MusicFolderList::firstChosen); });
    else
        connect(button, &QToolButton::clicked, this, [this, folder] { Q_EMIT removed(folder); });
    return row;
}

void MusicFolderList::choose(void (MusicFolderList::*chosen)(const QString &))
{
    auto *dialog = new QFileDialog(window(), tr("Choose a folder with music"), m_folders.value(0));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

} // namespace toccata
