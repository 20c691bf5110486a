// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace toccata::actor {

/// Collects what is logged in any thread while it lives, instead of printing it. One at a time.
class Lines
{
public:
    explicit Lines(const QString &rules = QStringLiteral("toccata.actor=true"))
    {
        s_current = this;
        QLoggingCategory::setFilterRules(rules);
        m_before = qInstallMessageHandler(keep);
    }
    ~Lines()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules(QString());
    }
    Lines(const Lines &) = delete;
    Lines &operator=(const Lines &) = delete;

    bool has(QtMsgType level, const std::string &text) const { return count(level, text) > 0; }
    int count(QtMsgType level, const std::string &text) const
    {
        const std::lock_guard lock(m_mutex);
        return countLocked(level, text);
    }
    /// Blocks until such a line is there.
    void waitFor(QtMsgType level, const std::string &text)
    {
        std::unique_lock lock(m_mutex);
        m_more.wait(lock, [&] { return countLocked(level, text) > 0; });
    }

private:
    struct Line
    {
        QtMsgType level;
        std::string text;
    };

    int countLocked(QtMsgType level, const std::string &text) const
    {
        int found = 0;
        for (const Line &line : m_lines)
            found += line.level == level && line.text.find(text) != line.text.npos ? 1 : 0;
        return found;
    }
    static void keep(QtMsgType level, const QMessageLogContext &, const QString &text)
    {
        const std::lock_guard lock(s_current->m_mutex);
        s_current->m_lines.push_back({level, text.toStdString()});
        s_current->m_more.notify_all();
    }

    static inline Lines *s_current = nullptr;
    mutable std::mutex m_mutex;
    std::condition_variable m_more;
    std::vector<Line> m_lines;
    QtMessageHandler m_before = nullptr;
};

} // namespace toccata::actor
