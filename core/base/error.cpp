// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace toccata {

std::exception_ptr toException(Error error)
{
    return std::make_exception_ptr(Failure(std::move(error)));
}

const char *nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return "Offline";
    case Error::Kind::Dropped:
        return "Dropped";
    case Error::Kind::Refused:
        return "Refused";
    case Error::Kind::Exists:
        return "Exists";
    case Error::Kind::Conflict:
        return "Conflict";
    case Error::Kind::NotFound:
        return "NotFound";
    case Error::Kind::Denied:
        return "Denied";
    case Error::Kind::Unsupported:
        return "Unsupported";
    case Error::Kind::Busy:
        return "Busy";
    case Error::Kind::Invalid:
        return "Invalid";
    case Error::Kind::Protocol:
        return "Protocol";
    case Error::Kind::TimedOut:
        return "TimedOut";
    }
    return "unknown";
}

} // namespace toccata
