// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/actorreport.h"

namespace toccata::actor {

namespace {

const char *nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Starting:
        return "starting";
    case Phase::Running:
        return "running";
    case Phase::Restarting:
        return "waiting to be restarted";
    case Phase::Failing:
        return "failing";
    case Phase::Stopping:
        return "stopping";
    case Phase::Ended:
        break;
    }
    return "ended";
}

} // namespace

std::string toText(const ActorReport &report)
{
    std::string text = report.name;
    if (report.thread != report.name)
        text += " (in " + report.thread + ")";
    const bool isIdle = report.phase == Phase::Running && !report.call && report.queued == 0;
    text += std::string(": ") + (isIdle ? "idle" : nameOf(report.phase));
    if (report.call)
        text += ", in " + *report.call;
    if (!report.waitsFor.empty())
        text += ", blocked on " + report.waitsFor;
    if (report.queued > 0)
        text += ", " + std::to_string(report.queued) + " messages wait";
    return text + ", " + std::to_string(report.taken) + " so far";
}

} // namespace toccata::actor
