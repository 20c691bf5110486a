// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QVariantMap>

namespace toccata::test {

/// A desktop's portal that says what the test wants, also what no portal should.
class ScriptedPortal : public QDBusVirtualObject
{
public:
    using AllSettings = QMap<QString, QVariantMap>;

    explicit ScriptedPortal(const QString &bus);
    ~ScriptedPortal() override;

    /// The answer to ReadAll from now on; what is no AllSettings is a lie.
    void answer(const QVariant &settings) { m_answer = settings; }
    /// Answers no more.
    void hang() { m_hangs = true; }
    /// Becomes the portal, as it does by itself when it is made.
    void appear();
    void disappear();
    /// Tells that a setting has another value.
    void change(const QString &space, const QString &key, const QVariant &value);

    int questions() const { return m_questions; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    const QString m_name;
    QDBusConnection m_bus;
    QVariant m_answer;
    bool m_hangs = false;
    int m_questions = 0;
};

/// (ddd), as accents are told.
QVariant accentStructure(double red, double green, double blue);

} // namespace toccata::test
