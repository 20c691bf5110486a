// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/placeholderdrawer.h"

#include "core/base/threadpriority.h"
#include "ui/style/colors.h"
#include "ui/widgets/placeholdercover.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <chrono>
#include <utility>

namespace toccata {

namespace {

constexpr std::size_t mostWaiting = 600; // a page of small covers on a large display
/// So that the thread goes on while the window is busy.
constexpr std::size_t mostBegun = 16;
constexpr std::chrono::milliseconds frameTime{16};
/// What is asked for within this is of one page, and what follows within that of a grid that flies past.
constexpr qint64 pageTime = 5; // milliseconds
constexpr qint64 flyingTime = 100; // milliseconds
constexpr std::chrono::milliseconds restTime{40};
/// Qt's 10 MB are less than one page of a grid on a display of scale 2.
constexpr int cacheKilobytes = 96 * 1024;

} // namespace

QString Placeholder::key() const
{
    return QStringLiteral("toccata-cover:%1:%2:%3:%4:")
               .arg(side)
               .arg(radius)
               .arg(devicePixelRatio)
               .arg(isDark(colors) ? 1 : 0)
        + name + QChar(u'\n') + secondary;
}

QImage drawn(const Placeholder &placeholder)
{
    const int side = placeholder.side;
    QImage image(QSize(side, side) * placeholder.devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(placeholder.devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintRoundedPlaceholder(painter, QRectF(0, 0, side, side), placeholder.radius, placeholder.name,
        placeholder.secondary, placeholder.colors);
    return image;
}

PlaceholderDrawer::PlaceholderDrawer(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &PlaceholderDrawer::showArrived);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PlaceholderDrawer::begin);
}

PlaceholderDrawer::~PlaceholderDrawer()
{
    m_threads.clear();
    m_threads.waitForDone(); // they tell us
}

void PlaceholderDrawer::ask(const Placeholder &placeholder, QWidget *widget, const QRect &rect)
{
    const QString key = placeholder.key();
    const auto isIt = [&](const Request &request) { return request.key == key; };
    const auto addPlace = [&](Request &request) {
        const auto isSame = [&](const Place &place) { return place.widget == widget && place.rect == rect; };
        if (std::ranges::none_of(request.places, isSame))
            request.places.push_back({widget, rect});
    };
    if (const auto begun = std::ranges::find_if(m_begun, isIt); begun != m_begun.end())
        return addPlace(*begun);
    if (const auto waiting = std::ranges::find_if(m_waiting, isIt); waiting != m_waiting.end())
        return addPlace(*waiting);
    m_waiting.push_back({key, placeholder, {{widget, rect}}});
    if (m_waiting.size() > mostWaiting)
        forgetOldest();
    if (isFlying())
        m_rest.start(restTime);
    else
        begin();
}

bool PlaceholderDrawer::isFlying()
{
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : flyingTime;
    if (since > pageTime) {
        m_flying = since < flyingTime;
        m_sinceFrame.start();
    }
    return m_flying;
}

// To paint them again at once would have them take the place of others, and so on.
void PlaceholderDrawer::forgetOldest()
{
    for (const Place &place : m_waiting.front().places) {
        if (std::ranges::find(m_forgotten, place.widget) == m_forgotten.end())
            m_forgotten.push_back(place.widget);
    }
    m_waiting.pop_front();
}

void PlaceholderDrawer::begin()
{
    if (m_rest.isActive())
        return;
    while (m_begun.size() < mostBegun && !m_waiting.empty()) {
        m_begun.push_back(std::move(m_waiting.back()));
        m_waiting.pop_back();
        m_threads.start([this, key = m_begun.back().key, placeholder = m_begun.back().placeholder] {
            giveWayToOthers();
            QMetaObject::invokeMethod(this, [this, key, image = drawn(placeholder)] { arrived(key, image); });
        });
    }
}

void PlaceholderDrawer::arrived(const QString &key, const QImage &image)
{
    std::ranges::find(m_begun, key, &Request::key)->image = image;
    if (!m_frame.isActive())
        m_frame.start(frameTime);
}

void PlaceholderDrawer::showArrived()
{
    if (QPixmapCache::cacheLimit() < cacheKilobytes)
        QPixmapCache::setCacheLimit(cacheKilobytes);
    std::erase_if(m_begun, [](const Request &request) {
        if (request.image.isNull())
            return false;
        QPixmapCache::insert(request.key, QPixmap::fromImage(request.image));
        for (const Place &place : request.places) {
            if (place.widget)
                place.widget->update(place.rect);
        }
        return true;
    });
    if (m_waiting.empty()) {
        for (const QPointer<QWidget> &widget : std::exchange(m_forgotten, {})) {
            if (widget)
                widget->update();
        }
    }
    begin();
}

} // namespace toccata
