// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace toccata {

/// A folder and those it lies in, from the root on.
struct PathPart
{
    QByteArray path;
    QString name;

    friend bool operator==(const PathPart &, const PathPart &) = default;
};

/// Takes a server's path apart: "a/b/" (as the mirror says it) and "a/b" (as Mopidy does) are "a" and "b"
/// below the root, each written as the server writes it.
QList<PathPart> partsOfPath(const QByteArray &path);

/// Where one is, as links to the folders above.
class PathBar : public QWidget
{
    Q_OBJECT

public:
    explicit PathBar(QWidget *parent = nullptr);

    /// What stands before the next path.
    void setRoot(const QString &name) { m_root = name; }
    /// \param file  what is open in that folder; empty: the folder itself.
    void setPath(const QByteArray &path, const QString &file = {});

Q_SIGNALS:
    void chosen(const QByteArray &path);

private:
    void addPart(const PathPart &part, bool isLast);

    QString m_root;
    QHBoxLayout *m_row;
};

} // namespace toccata
