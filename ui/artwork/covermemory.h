// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QPixmap>

#include <optional>
#include <vector>

namespace toccata {

/// Covers that are ready to be painted, up to a bound; those that were painted longest ago make room. Of each
/// there may be several sizes. Thread: GUI.
class CoverMemory
{
public:
    /// Which of the sizes. Units: pixels of the device.
    struct Size
    {
        int side = 0;
        int radius = 0;

        friend bool operator==(const Size &, const Size &) = default;
    };

    /// Units: bytes.
    explicit CoverMemory(qint64 most);

    /// The cover with that key in that size; null if it is not there. It counts as painted now. Valid until
    /// the next call.
    const QPixmap *find(const QByteArray &key, Size size);
    /// The largest there is, for as long as the right one is on its way.
    const QPixmap *largest(const QByteArray &key) const;
    std::optional<QColor> tone(const QByteArray &key) const;
    /// When it came in that size. Units: seconds since 1970; nothing if it is not there.
    std::optional<qint64> since(const QByteArray &key, Size size) const;

    void insert(const QByteArray &key, Size size, const QPixmap &pixmap, const QColor &tone);
    void forget(const QByteArray &key);
    void clear();
    qint64 bytes() const { return m_bytes; }

private:
    struct Sized
    {
        Size size;
        QPixmap pixmap;
        qint64 since;
        quint64 lastUse;
    };
    struct Cover
    {
        std::vector<Sized> sizes;
        QColor tone;
        quint64 lastUse = 0;
    };

    void makeRoom();

    qint64 m_most;
    qint64 m_bytes = 0;
    quint64 m_uses = 0;
    QHash<QByteArray, Cover> m_covers;
};

} // namespace toccata
