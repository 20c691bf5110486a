// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <condition_variable>
#include <mutex>

namespace toccata::test {

/// The bytes of a picture of one colour.
inline QByteArray pngOf(const QColor &color)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(color);
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

/// A server whose songs have pictures of one colour in them, except those that are called "bare…", which have
/// none.
class PictureServer : public ScriptedServer
{
public:
    explicit PictureServer(const QColor &color)
        : m_png(pngOf(color))
    {
        answer("commands",
            "command: commands\ncommand: notcommands\ncommand: tagtypes\ncommand: idle\ncommand: ping\n"
            "command: status\ncommand: readpicture\ncommand: albumart\ncommand: binarylimit\nOK\n");
        answer("binarylimit", "OK\n");
        answerWith([this](const QByteArray &line) { return pictureFor(line); });
    }
    ~PictureServer() { letGo(); }

    /// From now on it says nothing when it is asked for a picture, until letGo().
    void hold() { setHeld(true); }
    void letGo() { setHeld(false); }

    /// The songs whose own files were looked into, in order.
    QList<QByteArray> asked() const
    {
        QList<QByteArray> songs;
        for (const QByteArray &line : received()) {
            if (line.startsWith("readpicture "))
                songs << line.split('"').value(1);
        }
        return songs;
    }

private:
    void setHeld(bool held)
    {
        const std::lock_guard lock(m_mutex);
        m_held = held;
        m_changed.notify_all();
    }
    std::optional<QByteArray> pictureFor(const QByteArray &line)
    {
        const bool embedded = line.startsWith("readpicture ");
        if (!embedded && !line.startsWith("albumart "))
            return std::nullopt;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_held; });
        if (!embedded || line.contains("\"bare"))
            return "ACK [50@0] {" + line.split(' ').front() + "} No file exists\n";
        const QByteArray size = QByteArray::number(m_png.size());
        return "size: " + size + "\nbinary: " + size + '\n' + m_png + "\nOK\n";
    }

    const QByteArray m_png;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_held = false;
};

} // namespace toccata::test
