// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/folderspage.h"

#include "ui/library/folderdelegate.h"
#include "ui/library/folderlistmodel.h"
#include "ui/library/pathbar.h"
#include "ui/library/scanactions.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace toccata {

FoldersPage::FoldersPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_model(new FolderListModel(this))
    , m_pathBar(new PathBar)
    , m_more(new IconButton(u"more", tr("What can be done with this folder")))
    , m_list(new SongListView(*m_model, new FolderDelegate(*m_model)))
    , m_body(new PageBody(m_list))
{
    m_list->useActions(actions, [this] {
        const QList<PathPart> parts = partsOfPath(m_path);
        return parts.isEmpty() ? tr("All folders") : parts.last().name;
    });
    m_list->setMenu(
        [this](QMenu &menu, const SongRows &selected, int row) { fillMenu(menu, selected, row); });
    m_list->setAccessibleName(tr("Folders and songs"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::s, space::s, space::s, 0);
    whole->setSpacing(space::xs);
    m_pathBar->setContentsMargins(space::l, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::l, 0);
    head->addWidget(m_pathBar, 1);
    head->addWidget(m_more);
    whole->addLayout(head);
    whole->addWidget(m_body, 1);
    m_pathBar->setPath({});
    connect(m_pathBar, &PathBar::chosen, this, &FoldersPage::showFolder);
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &IconButton::clicked, this, &FoldersPage::showMore);
    connect(m_list, &SongListView::rowActivated, this, &FoldersPage::activate);
    // The level one is in may have changed with the music, and after a reconnect nothing has been asked yet.
    actions.server().states.library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) {
        if (state->source == LibraryState::Source::None)
            m_asked = false;
        else if (isVisible() && !state->loading)
            showFolder(m_path);
    });
}

QWidget *FoldersPage::focusTarget()
{
    return m_list;
}

void FoldersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_asked && m_actions.server().states.server.current()->isConnected())
        showFolder(m_path);
}

void FoldersPage::showFolder(const QByteArray &path)
{
    if (path != m_path)
        m_body->showNothing();
    m_asked = true;
    m_path = path;
    m_pathBar->setPath(path);
    m_body->showBusy(tr("Asking the server…"));
    m_answer.expect(
        m_actions.server().library.folder(path), [this](const FolderListing &listing) { arrived(listing); },
        [this](const Error &error) { m_body->showError(error, [this] { showFolder(m_path); }); });
}

void FoldersPage::arrived(const FolderListing &listing)
{
    m_model->setListing(listing);
    if (m_model->rowCount() == 0) {
        m_body->showMessage(u"folder", tr("Nothing in here"));
        return;
    }
    m_body->showContent();
    const int row = m_model->rowOfFolder(std::exchange(m_from, {})).value_or(0);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->clearSelection();
}

void FoldersPage::goUp()
{
    const QList<PathPart> parts = partsOfPath(m_path);
    if (parts.isEmpty())
        return;
    m_from = m_path;
    showFolder(parts.size() > 1 ? parts[parts.size() - 2].path : QByteArray());
}

void FoldersPage::activate(int row)
{
    if (const auto *folder = m_model->folderAt(row))
        showFolder(QByteArray(folder->path)); // a copy: the model's goes away
}

void FoldersPage::fillMenu(QMenu &menu, const SongRows &selected, int row)
{
    const auto *folder = m_model->folderAt(row);
    if (!folder) {
        m_actions.fillMenu(menu, selected, m_model->songs(),
            row - (m_model->rowCount() - m_model->songs().size()),
            partsOfPath(m_path).isEmpty() ? tr("All folders") : partsOfPath(m_path).last().name);
        return;
    }
    const QByteArray path = folder->path;
    const QString name = folder->name;
    menu.addAction(icon(u"folder"), tr("Open"), this, [this, path] { showFolder(path); });
    menu.addSeparator();
    menu.addAction(
        icon(u"play"), tr("Play"), this, [this, path, name] { m_actions.playUri(withoutSlash(path), name); });
    menu.addAction(
        icon(u"plus"), tr("Add to queue"), this, [this, path] { m_actions.addUri(withoutSlash(path)); });
    menu.addSeparator();
    addScanActions(menu, m_actions, path);
}

void FoldersPage::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addScanActions(*menu, m_actions, m_path);
    menu->addAction(
        icon(u"statistics"), tr("Statistics"), this, [this] { m_actions.navigator().showStatistics(); });
    menu->popup(m_more->mapToGlobal(
        QPoint(isRightToLeft() ? 0 : m_more->width() - menu->sizeHint().width(), m_more->height())));
}

void FoldersPage::keyPressEvent(QKeyEvent *event)
{
    const bool altUp = event->key() == Qt::Key_Up && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Backspace || altUp)
        goUp();
    else
        Page::keyPressEvent(event);
}

} // namespace toccata
