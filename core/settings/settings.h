// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/promise.h"
#include "core/actor/system.h"
#include "core/settings/remembered.h"
#include "core/settings/settingsfile.h"
#include "core/settings/settingswriter.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <type_traits>

namespace toccata {

/// What the program remembers, read once when it starts and written a moment after it changed.
///
///     settings.set(Remembered::volumeStep, 2);
///     const int step = settings.value(Remembered::volumeStep);
///
/// A broken file never stops the program: it is set aside, what was readable in it stays, defaults serve for
/// the rest. Thread: the one it was made in; the file is written by an actor. Two programs may
/// share a file: each writes only what it changed, the last one wins.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Reads the file; one that does not exist yet is made at the first change.
    /// \param system  where the actor that writes is started; outlives this.
    explicit Settings(actor::System &system, QString path = defaultPath(), QObject *parent = nullptr);
    /// Writes what is not written yet, also after the actors have ended.
    ~Settings() override;

    /// toccata.conf in the person's folder for settings ($XDG_CONFIG_HOME/toccata).
    static QString defaultPath();

    template <class T>
    T value(const Setting<T> &setting) const
    {
        const auto stored = m_values.constFind(setting.name);
        return stored == m_values.cend() ? setting.fallback
                                         : readSetting(setting, *stored).value_or(setting.fallback);
    }

    template <class T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        Q_ASSERT(!setting.accepts || setting.accepts(value));
        if (this->value(setting) != value)
            change(setting.name, QVariant(value));
    }

    /// Where the file that was found broken is now, if there was one: to be told to the person.
    std::optional<QString> setAside() const { return m_setAside; }

    /// Writes now and waits for it, at most two seconds: for the end of the program.
    void flush();

Q_SIGNALS:
    /// The setting of this name has another value.
    void changed(const QString &name);

private:
    void read();
    void dropBrokenValues();
    void change(const QString &name, const QVariant &value);
    void writeChanges();

    const QString m_path;
    StoredSettings m_values;
    StoredSettings m_unwritten;
    std::optional<QString> m_setAside;
    QTimer m_writeSoon;
    const actor::ActorRef<SettingsWriter> m_writer;
    actor::Future<void> m_lastWrite = actor::readyFuture();
};

} // namespace toccata
