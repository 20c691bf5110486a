// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/columns/songcolumns.h"

#include <QWidget>

class QMenu;

namespace toccata {

class SongColumnDelegate;
class SongColumnHeader;
class SongListView;
struct ServerProxy;

/// A list of songs under the heads of its columns, or, where there is no room for them, as every other list.
/// Which columns there are is remembered.
class ColumnedSongs : public QWidget
{
    Q_OBJECT

public:
    /// \param list  that \p delegate paints; becomes this one's.
    /// \param name  of the list, in the settings.
    /// \param usual  until somebody changes it. If it is sorted, that is remembered too.
    ColumnedSongs(SongListView *list, SongColumnDelegate *delegate, Settings &settings, const QString &name,
        const SongColumns &usual, QWidget *parent = nullptr);

    /// Each server has columns of its own; one that is new has those that were chosen last.
    void follow(const ServerProxy &server);

    const SongColumns &columns() const { return m_columns; }
    /// What the songs are sorted by now.
    void setSorted(std::optional<SongField> field, Qt::SortOrder order);
    /// Adds the menu of the columns, where there is room for them.
    void addColumnsMenu(QMenu &menu);

Q_SIGNALS:
    /// Somebody wants the songs in that order; until setSorted() says so they are not.
    void sortRequested(SongField field, Qt::SortOrder order);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void useServer(const QString &server);
    SongColumns remembered() const;
    /// Somebody wants these. By value: what the header tells is its own, and changes here.
    void choose(SongColumns columns);
    void setColumns(const SongColumns &columns);
    void showColumns();

    SongListView *m_list;
    SongColumnDelegate *m_delegate;
    SongColumnHeader *m_header;
    Settings &m_settings;
    const QString m_name;
    const SongColumns m_usual;
    /// mpd::Address::key(), or empty.
    QString m_server;
    SongColumns m_columns;
};

} // namespace toccata
