// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace toccata {

class Settings;

/// The searches that the person keeps, as they were typed. They outlive the program. Thread: GUI.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    /// Older ones make room for new ones.
    static constexpr int most = 100;

    explicit SavedSearches(Settings &settings, QObject *parent = nullptr);

    /// The newest first.
    QStringList all() const;
    bool contains(const QString &text) const;
    /// Puts it first; white space around it and empty texts are left out.
    void save(const QString &text);
    void remove(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &searches);

    Settings &m_settings;
};

} // namespace toccata
