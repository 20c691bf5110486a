// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/errors.h"

#include "core/actor/errors.h"

#include <mpd/protocol.h>

#include <charconv>

namespace toccata::mpd {

namespace {

/// Takes the number in front of \p rest and the \p delimiter behind it.
std::optional<int> takeNumber(QByteArrayView &rest, char delimiter)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(rest.begin(), rest.end(), number);
    if (problem != std::errc() || end == rest.end() || *end != delimiter)
        return std::nullopt;
    rest = rest.sliced(end + 1 - rest.begin());
    return number;
}

bool isNotImplemented(const Ack &ack)
{
    return ack.text == "Not implemented" || ack.text.endsWith("has been disabled in the server");
}

bool isUnknownCommand(const Ack &ack)
{
    return ack.code == MPD_SERVER_ERROR_UNKNOWN_CMD && ack.text.startsWith("unknown command");
}

// Source: MPD sends 5 also for every failure without a number of its own, so the number alone does not say
// "unsupported".
bool lacksMixer(const Ack &ack)
{
    return ack.code == MPD_SERVER_ERROR_UNKNOWN_CMD && ack.text == "No mixer";
}

// Source: MPD answers so where the song plays whose part is to be another; the rights suffice.
bool meansThatItPlays(const Ack &ack)
{
    return ack.code == MPD_SERVER_ERROR_PERMISSION && ack.command == "rangeid" && ack.text == "Access denied";
}

Error::Kind kindOf(const Ack &ack)
{
    if (meansThatItPlays(ack))
        return Error::Kind::Refused;
    if (saysUnsupported(ack) || lacksMixer(ack))
        return Error::Kind::Unsupported;
    switch (ack.code) {
    case MPD_SERVER_ERROR_PASSWORD:
    case MPD_SERVER_ERROR_PERMISSION:
        return Error::Kind::Denied;
    case MPD_SERVER_ERROR_NO_EXIST:
        return Error::Kind::NotFound;
    case MPD_SERVER_ERROR_EXIST:
        return Error::Kind::Exists;
    case MPD_SERVER_ERROR_UPDATE_ALREADY:
        return Error::Kind::Busy;
    default:
        return Error::Kind::Refused;
    }
}

} // namespace

std::optional<Ack> parseAck(QByteArrayView line)
{
    if (!line.startsWith("ACK ["))
        return std::nullopt;
    QByteArrayView rest = line.sliced(5);
    const std::optional<int> code = takeNumber(rest, '@');
    const std::optional<int> index = code ? takeNumber(rest, ']') : std::nullopt;
    const qsizetype end = rest.indexOf('}');
    if (!index || !rest.startsWith(" {") || end < 0)
        return std::nullopt;
    return Ack{
        *code, *index, rest.sliced(2, end - 2).toByteArray(), rest.sliced(end + 1).trimmed().toByteArray()};
}

bool saysUnsupported(const Ack &ack)
{
    return isUnknownCommand(ack) || isNotImplemented(ack);
}

Error toError(const Ack &ack)
{
    return Error{kindOf(ack), QString::fromUtf8(ack.text), ack.code, ack.index};
}

Error toError(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const actor::Timeout &) {
        return Error{Error::Kind::TimedOut, {}, {}};
    } catch (const actor::ActorDead &) {
        return Error{Error::Kind::Offline, {}, {}};
    } catch (const actor::BrokenReply &) {
        return Error{Error::Kind::Offline, {}, {}};
    } catch (const actor::Cancelled &) {
        return Error{Error::Kind::Offline, {}, {}};
    } catch (const std::exception &other) {
        return Error{Error::Kind::Protocol, QString::fromUtf8(other.what()), {}};
    } catch (...) {
        return Error{Error::Kind::Protocol, {}, {}};
    }
}

} // namespace toccata::mpd
