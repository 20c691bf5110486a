// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/future.h"
#include "core/actor/published.h"
#include "core/servers/privatempdoptions.h"
#include "core/servers/serversstate.h"
#include "core/servers/sounddevices.h"
#include "core/servers/surroundings.h"

#include <memory>

namespace toccata {

class PrivateMpd;

/// Knows which servers there are, decides which one to use at the start, and runs the private MPD.
///
///     servers.ask(&Servers::choose, options).unwrap()
///
/// When it stops the private MPD ends with it, which takes at most three seconds.
class Servers final : public actor::Actor
{
public:
    explicit Servers(actor::Published<ServersState> published, Surroundings surroundings = {});
    ~Servers() override;

    void onStart() override;
    void onStop() override;

    /// Which server to use. At once if one was named; else everybody at the usual places is asked, for at
    /// most a second. Nothing is connected or started by this. Errors: Invalid, if the name is no address.
    actor::Future<ServerDecision> choose(StartOptions options);

    /// Starts the private MPD for this folder; an empty one stands for the folder of the options given to
    /// choose(), else the remembered one, else the desktop's. The published state tells what came of it.
    /// Errors: see PrivateMpd::start().
    actor::Future<mpd::Address> startPrivateMpd(const QString &musicFolder);

    void stopPrivateMpd();

    /// Documented at PrivateMpd.
    void setPrivateMpdOptions(const PrivateMpdOptions &options);
    actor::Future<mpd::Address> restartPrivateMpd();
    QString privateMpdLog(int lines) const;

    /// What the private MPD can play through.
    SoundDevices soundDevices() const;

    /// Asks all servers anew whether they answer, for the menu of servers. The published state follows as
    /// they do.
    void lookAround();

private:
    void listCandidates();
    actor::Future<ProbeResult> ask(const ServerCandidate &candidate);
    actor::Future<ServerDecision> chooseAmongFound();
    void publish();

    const actor::Published<ServersState> m_published;
    const Surroundings m_surroundings;
    StartOptions m_options;
    std::optional<ServerDecision> m_named;
    std::vector<ServerCandidate> m_candidates;
    std::unique_ptr<PrivateMpd> m_privateMpd;
};

} // namespace toccata
