// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/covers.h"

#include "core/actor/errors.h"
#include "core/mpd/errors.h"
#include "core/settings/settings.h"
#include "ui/artwork/coversettings.h"
#include "ui/artwork/placeholderpainting.h"
#include "ui/style/colors.h"
#include "ui/style/motion.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace toccata {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr std::chrono::milliseconds fadeTime{180};
constexpr std::chrono::milliseconds frame{16};
constexpr std::chrono::seconds untilRetry{60};

} // namespace

QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    // A style option is not meant to lead to changes, but a widget that is painted may be asked to paint
    // again.
    return const_cast<QAbstractItemView *>(qobject_cast<const QAbstractItemView *>(option.widget));
}

Covers::Covers(ServerProxy server, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_settings(settings)
    , m_memory(mostBytes)
    , m_sightCheck(this)
    , m_fadeTimer(this)
    , m_retryTimer(this)
{
    m_sightCheck.setSingleShot(true);
    connect(&m_sightCheck, &QTimer::timeout, this, &Covers::giveUpWhatIsOutOfSight);
    m_fadeTimer.setInterval(frame);
    connect(&m_fadeTimer, &QTimer::timeout, this, &Covers::fade);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(untilRetry);
    connect(&m_retryTimer, &QTimer::timeout, this, &Covers::retry);
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        if (isCoverSetting(name))
            applySettings();
    });
    m_server.artwork.setOptions(options());
    m_server.states.server.observe(
        this, [this](const std::shared_ptr<const mpd::ServerState> &state) { follow(*state); });
}

Covers::~Covers()
{
    for (const auto &[id, request] : m_requests)
        request.answer.cancel();
}

Covers::Id Covers::idOf(const CoverPlace &place, qreal ratio)
{
    return {place.subject.key, qRound(place.rect.width() * ratio), qRound(place.radius * ratio)};
}

void Covers::paint(QPainter &painter, const CoverPlace &place, const Colors &colors, QWidget *widget,
    const QModelIndex &index)
{
    const auto placeholder
        = [&] { paintPlaceholder(painter, place.rect, place.radius, place.name, place.secondary, colors); };
    if (place.subject.isEmpty() || place.rect.isEmpty()) {
        placeholder();
        return;
    }
    const Id id = idOf(place, painter.device()->devicePixelRatioF());
    const QPixmap *cover = m_memory.find(id.key, {id.side, id.radius});
    const bool isOld = cover && place.subject.hasChangedSince(*m_memory.since(id.key, {id.side, id.radius}));
    if ((!cover || isOld) && !isMissing(place.subject))
        ask(id, place.subject, {widget, index, index.isValid()}, false);
    remember(widget);
    // What is painted now may have taken the place of what was asked for.
    if (!m_requests.empty() && !m_sightCheck.isActive())
        m_sightCheck.start(0);
    const QPixmap *shown = cover ? cover : m_memory.largest(id.key);
    const qreal opacity = opacityOf(id);
    if (!shown || opacity < 1)
        placeholder();
    if (!shown)
        return;
    painter.save();
    painter.setOpacity(painter.opacity() * opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !cover);
    painter.drawPixmap(place.rect, *shown);
    painter.restore();
}

void Covers::prepare(const CoverPlace &place, QAbstractItemView *view, const QModelIndex &index)
{
    const Id id = idOf(place, view->devicePixelRatioF());
    if (!place.subject.isEmpty() && !m_memory.find(id.key, {id.side, id.radius}) && !isMissing(place.subject))
        ask(id, place.subject, {view, index, true}, true);
}

bool Covers::isMissing(const CoverSubject &subject) const
{
    if (m_failed.contains(subject.key))
        return true;
    const auto missing = m_missing.constFind(subject.missingKey());
    return missing != m_missing.cend() && !subject.hasChangedSince(*missing);
}

void Covers::ask(const Id &id, const CoverSubject &subject, const Asker &asker, bool ahead)
{
    const bool isNew = !m_requests.contains(id);
    Request &request = m_requests[id];
    const auto isAsker
        = [&](const Asker &each) { return each.widget == asker.widget && each.index == asker.index; };
    if (std::ranges::none_of(request.askers, isAsker))
        request.askers.push_back(asker);
    if (!m_sightCheck.isActive())
        m_sightCheck.start(0);
    if (!isNew && (ahead || !request.ahead))
        return;
    // What was asked for ahead and is in sight now is asked for again: the search for it goes on, before
    // others.
    const actor::Future<Picture> former = std::exchange(request.answer,
        m_server.artwork.find({subject, {id.side, PictureShape::Cut::Square, id.radius}, ahead}));
    request.ahead = ahead;
    request.number = ++m_asked;
    if (former.isValid())
        former.cancel();
    request.answer.deliver(
        this, [this, id, number = m_asked](const Picture &picture) { received(id, number, picture); },
        [this, id, number = m_asked, subject](
            const std::exception_ptr &failure) { failed(id, number, subject, failure); });
}

void Covers::received(const Id &id, int number, const Picture &picture)
{
    const auto request = m_requests.find(id);
    if (request == m_requests.end() || request->second.number != number)
        return; // it came just when it was given up
    const bool hadOne = m_memory.largest(id.key);
    const QPixmap pixmap = QPixmap::fromImage(picture.image);
    m_memory.insert(id.key, {id.side, id.radius}, pixmap, picture.tone);
    const std::vector<Asker> askers = std::move(request->second.askers);
    m_requests.erase(request);
    if (!hadOne && animationTime(fadeTime).count() > 0) {
        Fade &fade = m_fades[id];
        fade.since.start();
        fade.askers = askers;
        m_fadeTimer.start();
    }
    repaint(askers);
    Q_EMIT changed(id.key);
}

void Covers::failed(const Id &id, int number, const CoverSubject &subject, const std::exception_ptr &failure)
{
    if (actor::isCancelled(failure))
        return;
    const auto request = m_requests.find(id);
    if (request == m_requests.end() || request->second.number != number)
        return; // of one that was given up: what is asked now may be found
    m_requests.erase(request);
    if (mpd::toError(failure).kind == Error::Kind::NotFound) {
        m_missing.insert(subject.missingKey(), QDateTime::currentSecsSinceEpoch());
        return;
    }
    m_failed.insert(id.key);
    if (m_connected) // else they are asked for again when it is
        m_retryTimer.start();
}

bool Covers::isInSight(const Asker &asker, bool ahead)
{
    if (!asker.widget || !asker.widget->isVisible())
        return false;
    if (!asker.isRow)
        return !asker.widget->visibleRegion().isEmpty();
    const auto *view = qobject_cast<const QAbstractItemView *>(asker.widget.data());
    if (!view || !asker.index.isValid())
        return false;
    const QRect row = view->visualRect(asker.index);
    const QRegion seen = view->viewport()->visibleRegion();
    // What was asked for ahead is one row beyond.
    return ahead ? row.adjusted(0, -2 * row.height(), 0, 2 * row.height()).intersects(seen.boundingRect())
                 : seen.intersects(row);
}

void Covers::giveUpWhatIsOutOfSight()
{
    for (auto each = m_requests.begin(); each != m_requests.end();) {
        Request &request = each->second;
        std::erase_if(request.askers, [&](const Asker &asker) { return !isInSight(asker, request.ahead); });
        if (request.askers.empty()) {
            request.answer.cancel();
            each = m_requests.erase(each);
        } else {
            ++each;
        }
    }
}

void Covers::repaint(const std::vector<Asker> &askers)
{
    for (const Asker &asker : askers) {
        if (!asker.widget)
            continue;
        auto *view = qobject_cast<QAbstractItemView *>(asker.widget.data());
        if (view && asker.isRow)
            view->update(asker.index);
        else
            asker.widget->update();
    }
}

void Covers::remember(QWidget *widget)
{
    if (!widget || std::ranges::find(m_shows, widget, &QPointer<QWidget>::data) != m_shows.end())
        return;
    std::erase_if(m_shows, [](const QPointer<QWidget> &each) { return each.isNull(); });
    m_shows.push_back(widget);
}

void Covers::repaintAll()
{
    for (const QPointer<QWidget> &each : m_shows) {
        if (auto *view = qobject_cast<QAbstractItemView *>(each.data()))
            view->viewport()->update();
        else if (each)
            each->update();
    }
}

qreal Covers::opacityOf(const Id &id) const
{
    const auto fade = m_fades.find(id);
    if (fade == m_fades.end())
        return 1;
    return std::min(1.0, double(fade->second.since.elapsed()) / double(fadeTime.count()));
}

void Covers::fade()
{
    for (auto each = m_fades.begin(); each != m_fades.end();) {
        const bool isOver = each->second.since.hasExpired(fadeTime.count());
        repaint(each->second.askers);
        each = isOver ? m_fades.erase(each) : std::next(each);
    }
    if (m_fades.empty())
        m_fadeTimer.stop();
}

std::optional<QColor> Covers::tone(const CoverSubject &subject) const
{
    return m_memory.tone(subject.key);
}

actor::Future<Picture> Covers::whole(const CoverSubject &subject, int side) const
{
    return m_server.artwork.find({subject, {side, PictureShape::Cut::Whole}});
}

actor::Future<void> Covers::choose(const CoverSubject &subject, const ChosenPicture &picture)
{
    return m_server.artwork.choose(subject, picture).then(this, [this, subject] { forget(subject); });
}

actor::Future<void> Covers::lookAgain(const CoverSubject &subject)
{
    return m_server.artwork.forget(subject).then(this, [this, subject] { forget(subject); });
}

void Covers::forget(const CoverSubject &subject)
{
    std::erase_if(m_requests, [&subject](const auto &each) {
        const bool isOfIt = each.first.key == subject.key; // they may bring the former one
        if (isOfIt)
            each.second.answer.cancel();
        return isOfIt;
    });
    m_memory.forget(subject.key);
    m_missing.remove(subject.missingKey());
    m_failed.remove(subject.key);
    repaintAll();
    Q_EMIT changed(subject.key);
}

void Covers::forgetAll()
{
    for (const auto &[id, request] : m_requests)
        request.answer.cancel();
    m_requests.clear();
    m_fades.clear();
    m_memory.clear();
    m_missing.clear();
    m_failed.clear();
    m_retryTimer.stop();
    m_fadeTimer.stop();
    repaintAll();
}

void Covers::follow(const mpd::ServerState &state)
{
    if (m_address != state.address) {
        m_address = state.address;
        forgetAll();
    }
    const bool connected = state.connection.phase == mpd::ConnectionState::Phase::Connected;
    if (connected && !std::exchange(m_connected, connected)) {
        // It may have been made anew after a failure.
        m_server.artwork.setOptions(coverOptions(m_settings));
        retry();
    }
    m_connected = connected;
}

void Covers::setServerPlaces(const QString &musicFolder, std::optional<quint16> webPort)
{
    const bool isOther = musicFolder != m_musicFolder || webPort != m_webPort;
    m_musicFolder = musicFolder;
    m_webPort = webPort;
    if (isOther)
        applySettings();
}

CoverOptions Covers::options() const
{
    CoverOptions options = coverOptions(m_settings);
    if (!m_musicFolder.isEmpty())
        options.musicFolderPath = m_musicFolder;
    options.mopidyPort = m_webPort.value_or(options.mopidyPort);
    return options;
}

void Covers::applySettings()
{
    m_server.artwork.setOptions(options());
    m_missing.clear();
    for (const auto &[id, request] : std::exchange(m_requests, {}))
        request.answer.cancel();
    retry();
}

void Covers::retry()
{
    m_retryTimer.stop();
    m_failed.clear();
    repaintAll();
}

} // namespace toccata
