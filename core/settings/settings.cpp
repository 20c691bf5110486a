// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include "core/actor/blocking.h"
#include "core/base/brokenfile.h"
#include "core/base/logging.h"

#include <QStandardPaths>

#include <chrono>

namespace toccata {

namespace {

using namespace std::chrono_literals;

/// Long enough to gather the changes of a splitter that is being dragged.
constexpr auto writeDelay = 800ms;
constexpr auto flushLimit = 2s;

template <class T>
bool isBroken(const StoredSettings &values, const Setting<T> &setting)
{
    const auto stored = values.constFind(setting.name);
    return stored != values.cend() && !readSetting(setting, *stored);
}

QStringList brokenNames(const StoredSettings &values)
{
    QStringList names;
    std::apply(
        [&](const auto &...setting) {
            ((isBroken(values, setting) ? names.append(setting.name) : void()), ...);
        },
        Remembered::all());
    return names;
}

} // namespace

Settings::Settings(actor::System &system, QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_writer(system.start<SettingsWriter>("settings"))
{
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writeDelay);
    connect(&m_writeSoon, &QTimer::timeout, this, &Settings::writeChanges);
    read();
}

Settings::~Settings()
{
    flush();
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/toccata/toccata.conf");
}

void Settings::read()
{
    if (auto values = readSettingsFile(m_path)) {
        m_values = *std::move(values);
        dropBrokenValues();
    } else {
        m_setAside = setAsideBrokenFile(m_path);
    }
}

/// A value of the wrong type was written by hand or by another version. The whole file is kept aside for
/// whoever wrote it, and everything else in it is written anew.
void Settings::dropBrokenValues()
{
    const QStringList broken = brokenNames(m_values);
    if (broken.isEmpty())
        return;
    qCWarning(logSettings).noquote() << "not understood in" << m_path << ':'
                                     << broken.join(QLatin1String(", "));
    for (const QString &name : broken)
        m_values.remove(name);
    m_setAside = setAsideBrokenFile(m_path);
    m_unwritten = m_values;
    m_writeSoon.start();
}

void Settings::change(const QString &name, const QVariant &value)
{
    m_values.insert(name, value);
    m_unwritten.insert(name, value);
    if (!m_writeSoon.isActive())
        m_writeSoon.start();
    Q_EMIT changed(name);
}

void Settings::writeChanges()
{
    m_writeSoon.stop();
    if (m_unwritten.isEmpty())
        return;
    const StoredSettings values = std::exchange(m_unwritten, {});
    if (m_writer.isAlive())
        m_lastWrite = m_writer.ask(&SettingsWriter::write, m_path, values);
    else
        writeSettingsFile(m_path, values);
}

void Settings::flush()
{
    writeChanges();
    try {
        const actor::AllowBlocking atTheEnd;
        m_lastWrite.get(flushLimit);
    } catch (const std::exception &problem) {
        qCWarning(logSettings).noquote() << m_path << "is perhaps not written:" << problem.what();
    }
}

} // namespace toccata
