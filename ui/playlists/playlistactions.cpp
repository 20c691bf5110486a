// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistactions.h"

#include "core/actor/errors.h"
#include "core/mpd/errors.h"
#include "ui/notices/errortext.h"
#include "ui/notices/notices.h"
#include "ui/playlists/playlistchooser.h"
#include "ui/playlists/playlistname.h"
#include "ui/playlists/playlistnamedialog.h"
#include "ui/songs/playlistedittext.h"
#include "ui/songs/songactions.h"
#include "ui/songs/undotext.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace toccata {

PlaylistActions::PlaylistActions(SongActions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(*window)
    , m_server(actions.server())
{
    m_server.states.playlists.observe(this, [this](const auto &) {
        m_importing.removeIf([names = names()](const QString &name) { return names.contains(name); });
    });
}

QStringList PlaylistActions::names() const
{
    QStringList names;
    for (const StoredPlaylist &playlist : m_server.states.playlists.current()->playlists)
        names << playlist.name;
    return names;
}

void PlaylistActions::watch(
    const std::function<actor::Future<mpd::EditResult>()> &ask, bool saysSo, std::function<void()> then)
{
    // What changes nothing is no reason to tell of what was done before.
    const quint64 former = m_server.states.playlists.current()->undoNumber;
    ask().deliver(
        this,
        [this, saysSo, former, then = std::move(then)](const mpd::EditResult &result) {
            if (then)
                then();
            const bool isDone = m_server.states.playlists.current()->undoNumber != former;
            if ((saysSo && isDone) || result.notFound > 0)
                saySo(result);
        },
        [this](const std::exception_ptr &failure) { failed(failure); });
}

void PlaylistActions::saySo(const mpd::EditResult &result)
{
    const auto edit = m_server.states.playlists.current()->undo;
    if (result.notFound > 0)
        m_actions.notices().say(
            tr("%Ln song(s) could not be found on the server.", nullptr, result.notFound));
    else if (edit)
        m_actions.notices().say(doneText(*edit), tr("Undo"), [this] { m_actions.undoPlaylists(); });
}

void PlaylistActions::failed(const std::exception_ptr &failure)
{
    if (actor::isCancelled(failure))
        return;
    const Error error = mpd::toError(failure);
    if (error.kind == Error::Kind::NotFound)
        m_actions.notices().say(
            tr("The playlist has songs that are not on the server any more. They would be "
               "lost: remove them first."));
    else
        m_actions.notices().say(error);
}

PlaylistNameDialog *PlaylistActions::ask(const QString &title, const QString &name, const QString &button,
    std::function<void(const QString &)> then)
{
    auto *dialog = new PlaylistNameDialog(title, name, names(), button, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlaylistNameDialog::named, this, std::move(then));
    dialog->open();
    return dialog;
}

bool PlaylistActions::isEditable(const QString &name) const
{
    return m_actions.offersPlaylists() && !m_server.states.playlists.current()->isReadOnly(name);
}

bool PlaylistActions::canChange(const QString &name) const
{
    return isEditable(name) && m_actions.canChangePlaylists();
}

void PlaylistActions::choosePlaylistFor(const PlaylistUris &uris)
{
    if (uris.isEmpty())
        return;
    QStringList names = this->names();
    names.removeIf([this](const QString &name) { return !canChange(name); });
    auto *dialog = new PlaylistChooser(names, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &PlaylistChooser::chosen, this, [this, uris](const QString &name) { append(name, uris); });
    connect(dialog, &PlaylistChooser::newNamed, this, [this, uris](const QString &name) {
        watch([&] { return m_server.playlists.create(name, uris); }, true);
    });
    dialog->open();
}

void PlaylistActions::askForNew(const PlaylistUris &uris)
{
    ask(tr("New playlist"), {}, tr("Make it"), [this, uris](const QString &name) {
        watch([&] { return m_server.playlists.create(name, uris); }, !uris.isEmpty(),
            [this, name] { m_actions.navigator().showPlaylist(name); });
    });
}

void PlaylistActions::askToSaveQueue()
{
    PlaylistNameDialog *dialog = ask(tr("Save the queue as a playlist"), {}, tr("Save"),
        [this](const QString &name) { watch([&] { return m_server.playlists.saveQueue(name); }, true); });
    connect(dialog, &PlaylistNameDialog::replacementNamed, this, &PlaylistActions::replaceByQueue);
    dialog->setMayReplace(tr("Replace"));
}

void PlaylistActions::replaceByQueue(const QString &name)
{
    const auto queue = m_server.states.queue.current();
    if (!canChange(name)) {
        m_actions.notices().say(tr("“%1” cannot be changed.").arg(shortName(name)));
        return;
    }
    if (!queue->complete) {
        m_actions.notices().say(tr("The queue is still being read. Please try again in a moment."));
        return;
    }
    PlaylistUris uris;
    uris.reserve(qsizetype(queue->entries.size()));
    for (const QueueEntry &entry : queue->entries)
        uris << queue->songs->at(int(entry.row)).uri();
    watch([&] { return m_server.playlists.replace(name, uris); }, true);
}

void PlaylistActions::askToImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import playlists"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Playlists (*.m3u *.m3u8 *.xspf *.pls)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            import(path);
    });
    dialog->open();
}

void PlaylistActions::import(const QString &path)
{
    m_server.playlists.readFile(path).deliver(
        this, [this](const ImportedPlaylist &playlist) { imported(playlist); },
        [this, name = QFileInfo(path).fileName()](const std::exception_ptr &failure) {
            const Error error = mpd::toError(failure);
            if (m_server.states.library.current()->error == error)
                return m_actions.notices().say(
                    tr("“%1” could not be compared with the library. %2").arg(name, errorText(error)));
            const bool isNone = error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Unsupported;
            const QString why = error.serverText.isEmpty() ? errorText(error) : error.serverText;
            m_actions.notices().say(isNone ? tr("“%1” is no playlist that Toccata can read.").arg(name)
                                           : tr("“%1” could not be read: %2").arg(name, why));
        });
}

void PlaylistActions::imported(const ImportedPlaylist &playlist)
{
    if (playlist.uris.isEmpty()) {
        m_actions.notices().say(tr("None of the songs of “%1” is on the server.").arg(playlist.name));
        return;
    }
    QString name = playlist.name.simplified();
    name.replace(u'/', u'-');
    if (name.isEmpty())
        name = tr("Imported");
    name = freePlaylistName(name, names() + m_importing);
    m_importing << name;
    const auto say = [this, name, missing = int(playlist.notFound.size())] {
        if (missing == 0)
            return;
        const QString text = tr("%Ln song(s) of the file are not on the server.", nullptr, missing);
        const auto made = m_server.states.playlists.current()->undo;
        if (made && made->playlist == name)
            //: what was made of a file, and what was not
            m_actions.notices().say(
                tr("%1 %2").arg(doneText(*made), text), tr("Undo"), [this] { m_actions.undoPlaylists(); });
        else
            m_actions.notices().say(text);
    };
    const auto create = [&] {
        const auto made = m_server.playlists.create(name, playlist.uris);
        made.deliver(
            this, [](const mpd::EditResult &) {}, // the list shows it a moment later
            [this, name](const std::exception_ptr &) { m_importing.removeOne(name); });
        return made;
    };
    watch(create, playlist.notFound.isEmpty(), say);
}

void PlaylistActions::askToExport(const QString &name)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export “%1”").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("M3U8 playlist (*.m3u8)"), tr("XSPF playlist (*.xspf)")});
    dialog->setDefaultSuffix(QStringLiteral("m3u8"));
    dialog->selectFile(name + QStringLiteral(".m3u8"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QStringLiteral("xspf")) ? QStringLiteral("xspf") : QStringLiteral("m3u8"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, name](const QString &path) {
        m_actions.notices().watch(m_server.playlists.writeFile(name, path), [this, name, path] {
            m_actions.notices().say(tr("“%1” was written to %2.").arg(name, QDir::toNativeSeparators(path)));
        });
    });
    dialog->open();
}

void PlaylistActions::askToRename(const QString &name)
{
    ask(tr("Rename “%1”").arg(name), name, tr("Rename"), [this, name](const QString &newName) {
        watch([&] { return m_server.playlists.rename(name, newName); }, true,
            [this, name, newName] { Q_EMIT renamed(name, newName); });
    });
}

void PlaylistActions::duplicate(const QString &name)
{
    //: the name of a copy
    const QString copy = freePlaylistName(tr("%1 (copy)").arg(name), names());
    watch([&] { return m_server.playlists.duplicate(name, copy); }, true);
}

void PlaylistActions::remove(const QString &name)
{
    watch([&] { return m_server.playlists.remove(name); }, true);
}

void PlaylistActions::append(const QString &name, const PlaylistUris &uris)
{
    watch([&] { return m_server.playlists.append(name, uris); }, true);
}

// What one sees happen in the list needs no words; what goes at one stroke does.
void PlaylistActions::change(
    const QString &name, PlaylistEdit::Kind kind, const PlaylistUris &base, const PlaylistUris &wanted)
{
    const bool isSmall = kind == PlaylistEdit::Kind::Move || std::abs(base.size() - wanted.size()) == 1;
    watch([&] { return m_server.playlists.change(name, kind, base, wanted); }, !isSmall);
}

void PlaylistActions::withSongs(const QString &name, std::function<void(const SongRows &)> use)
{
    m_actions.notices().watch(
        m_server.playlists.songs(name), [this, use = std::move(use)](const SongRows &songs) {
            if (songs.isEmpty())
                m_actions.notices().say(tr("No songs in this playlist"));
            else
                use(songs);
        });
}

void PlaylistActions::fillMenu(QMenu &menu, const QString &name)
{
    const auto with = [this, name](auto use) { return [this, name, use] { withSongs(name, use); }; };
    m_actions.addUses(menu,
        {.play = with([this, name](const SongRows &songs) { m_actions.play(songs, 0, name); }),
            .playNext = with([this](const SongRows &songs) { m_actions.playNext(songs); }),
            .add = with([this](const SongRows &songs) { m_actions.add(songs); }),
            .addToPlaylist = with([this](const SongRows &songs) { m_actions.addToPlaylist(songs); })});
    menu.addSeparator();
    const auto addChange = [&](QStringView iconName, const QString &text, auto change) {
        m_actions.permit(*menu.addAction(icon(iconName), text, this, change), Right::ChangePlaylists);
    };
    if (isEditable(name))
        addChange(u"edit", tr("Rename…"), [this, name] { askToRename(name); });
    if (m_actions.offersPlaylists())
        addChange(u"copy", tr("Duplicate"), [this, name] { duplicate(name); });
    menu.addAction(tr("Export…"), this, [this, name] { askToExport(name); });
    if (isEditable(name))
        addChange(u"trash", tr("Delete"), [this, name] { remove(name); });
}

} // namespace toccata
