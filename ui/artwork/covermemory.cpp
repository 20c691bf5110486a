// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/covermemory.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// While a window is being resized, each width has its own.
constexpr std::size_t mostSizes = 3;

qint64 bytesOf(const QPixmap &pixmap)
{
    return qint64(pixmap.width()) * pixmap.height() * pixmap.depth() / 8;
}

} // namespace

CoverMemory::CoverMemory(qint64 most)
    : m_most(most)
{ }

const QPixmap *CoverMemory::find(const QByteArray &key, Size size)
{
    const auto cover = m_covers.find(key);
    if (cover == m_covers.end())
        return nullptr;
    const auto found = std::ranges::find(cover->sizes, size, &Sized::size);
    if (found == cover->sizes.end())
        return nullptr;
    found->lastUse = cover->lastUse = ++m_uses;
    return &found->pixmap;
}

const QPixmap *CoverMemory::largest(const QByteArray &key) const
{
    const auto cover = m_covers.constFind(key);
    if (cover == m_covers.cend() || cover->sizes.empty())
        return nullptr;
    return &std::ranges::max_element(cover->sizes, {}, [](const Sized &each) {
        return each.size.side;
    })->pixmap;
}

std::optional<QColor> CoverMemory::tone(const QByteArray &key) const
{
    const auto cover = m_covers.constFind(key);
    return cover == m_covers.cend() ? std::nullopt : std::optional(cover->tone);
}

std::optional<qint64> CoverMemory::since(const QByteArray &key, Size size) const
{
    const auto cover = m_covers.constFind(key);
    if (cover == m_covers.cend())
        return std::nullopt;
    const auto found = std::ranges::find(cover->sizes, size, &Sized::size);
    return found == cover->sizes.end() ? std::nullopt : std::optional(found->since);
}

void CoverMemory::insert(const QByteArray &key, Size size, const QPixmap &pixmap, const QColor &tone)
{
    Cover &cover = m_covers[key];
    cover.tone = tone;
    cover.lastUse = ++m_uses;
    const auto remove = [&](auto each) {
        m_bytes -= bytesOf(each->pixmap);
        cover.sizes.erase(each);
    };
    if (const auto former = std::ranges::find(cover.sizes, size, &Sized::size); former != cover.sizes.end())
        remove(former);
    else if (cover.sizes.size() == mostSizes)
        remove(std::ranges::min_element(cover.sizes, {}, &Sized::lastUse));
    cover.sizes.push_back({size, pixmap, QDateTime::currentSecsSinceEpoch(), m_uses});
    m_bytes += bytesOf(pixmap);
    if (m_bytes > m_most)
        makeRoom();
}

void CoverMemory::forget(const QByteArray &key)
{
    for (const Sized &each : m_covers.take(key).sizes)
        m_bytes -= bytesOf(each.pixmap);
}

void CoverMemory::clear()
{
    m_covers.clear();
    m_bytes = 0;
}

// A tenth more than needed, so that not each new cover looks through all.
void CoverMemory::makeRoom()
{
    std::vector<std::pair<quint64, QByteArray>> byUse;
    for (auto each = m_covers.cbegin(); each != m_covers.cend(); ++each)
        byUse.emplace_back(each->lastUse, each.key());
    std::ranges::sort(byUse);
    for (const auto &[use, key] : byUse) {
        if (m_bytes <= m_most - m_most / 10)
            return;
        forget(key);
    }
}

} // namespace toccata
