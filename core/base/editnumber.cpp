// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/editnumber.h"

#include <atomic>

namespace toccata {

quint64 nextEditNumber()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

} // namespace toccata
