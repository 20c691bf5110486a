// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/errors.h"

namespace toccata::actor {

bool isCancelled(const std::exception_ptr &exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Cancelled &) {
        return true;
    } catch (...) {
        return false;
    }
}

std::string describe(const std::exception_ptr &exception)
{
    if (!exception)
        return "no error";
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &known) {
        return known.what();
    } catch (...) {
        return "an exception that is not a std::exception";
    }
}

} // namespace toccata::actor
