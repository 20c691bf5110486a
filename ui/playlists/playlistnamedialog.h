// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toccata {

/// Asks what a playlist is to be called.
class PlaylistNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param name  where to begin. \param taken  the names of others. \param button  what it is asked for,
    /// as one would command it.
    PlaylistNameDialog(const QString &title, const QString &name, QStringList taken, const QString &button,
        QWidget *parent = nullptr);

    /// Also a name that is taken may be chosen; \p button  what it is asked for then.
    void setMayReplace(const QString &button);

Q_SIGNALS:
    void named(const QString &name);
    /// As setMayReplace() allows: one of that name was there when it was looked.
    void replacementNamed(const QString &name);

private:
    void check();
    bool replaces(const QString &name) const { return !m_replace.isEmpty() && m_taken.contains(name); }

    const QString m_former;
    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_button;
    const QString m_usual; ///< the text of the button …
    QString m_replace; ///< … and the one where the name is taken; empty: it may not be
};

} // namespace toccata
