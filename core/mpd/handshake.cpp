// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/handshake.h"

#include <algorithm>

namespace toccata::mpd {

namespace {

QByteArray nameOf(const Command &command)
{
    return command.text().split(' ').front();
}

} // namespace

Handshake::Handshake(const SessionConfig &config, Conversation &conversation, Calls calls)
    : m_config(config)
    , m_conversation(conversation)
    , m_calls(std::move(calls))
{ }

// The password goes alone and its answer is awaited. Source: Mopidy answers every line of a list that it
// refuses for want of a password, so that all later answers would be taken for the wrong requests.
void Handshake::start()
{
    if (m_config.address.password.isEmpty()) {
        probe();
        return;
    }
    send<void>(plain(Command("password").arg(m_config.address.password)), [this](const auto &result) {
        const bool isUnsendable = !result && result.error().kind == Error::Kind::Invalid;
        if (result)
            probe();
        else if (result.error().ackCode || isUnsendable) // to try the same again helps neither
            m_calls.failed(Trouble::WrongPassword, result.error().serverText);
        else
            fail(result.error());
    });
}

template <class T>
void Handshake::send(Request<T> request, std::function<void(const Result<Answer<T>> &)> then)
{
    m_conversation.send(
        makeExchange(std::move(request).withTimeLimit(m_config.limits.handshake), std::move(then)));
}

void Handshake::probe()
{
    const auto learn = [this](const char *command, void (Capabilities::*add)(QByteArrayView)) {
        send<Pairs>(pairs(Command(command)), [this, add](const Result<Pairs> &result) {
            if (!result)
                return; // A server without the command has none; a lost connection ends the last of the three
                        // too.
            for (const Pair &pair : *result)
                (m_capabilities.*add)(pair.value);
        });
    };
    learn("commands", &Capabilities::addAllowed);
    learn("notcommands", &Capabilities::addForbidden);
    send<Pairs>(pairs(Command("tagtypes")), [this](const Result<Pairs> &result) {
        if (!result && !result.error().ackCode)
            return fail(result.error());
        for (const Pair &pair : result ? *result : Pairs())
            m_capabilities.addTag(pair.value);
        probed();
    });
}

void Handshake::probed()
{
    if (m_capabilities.has("status"))
        configure();
    else
        m_calls.failed(Trouble::PasswordNeeded, {});
}

void Handshake::configure()
{
    m_conversation.setLimits(m_capabilities.sizeLimits());
    std::vector<Command> commands;
    if (std::optional<Command> narrowing = narrowTags(m_capabilities.tags(), m_config.wantedTags))
        commands.push_back(std::move(*narrowing));
    std::copy_if(m_config.setup.begin(), m_config.setup.end(), std::back_inserter(commands),
        [this](const Command &command) { return m_capabilities.has(nameOf(command)); });
    if (commands.empty()) {
        m_calls.done(m_capabilities);
        return;
    }
    for (size_t i = 0; i + 1 < commands.size(); ++i)
        send<void>(plain(commands[i]), [](const auto &) {});
    send<void>(plain(commands.back()), [this](const auto &result) {
        if (result || result.error().ackCode)
            m_calls.done(m_capabilities);
        else
            fail(result.error());
    });
}

void Handshake::fail(const Error &error)
{
    m_calls.failed(Trouble::ProtocolBroken, error.serverText);
}

std::optional<Command> narrowTags(const QSet<QByteArray> &known, const QList<QByteArray> &wanted)
{
    const auto isWanted = [&](const QByteArray &tag) {
        return std::any_of(wanted.begin(), wanted.end(),
            [&](const QByteArray &name) { return name.compare(tag, Qt::CaseInsensitive) == 0; });
    };
    QList<QByteArray> unwanted;
    std::copy_if(known.begin(), known.end(), std::back_inserter(unwanted),
        [&](const QByteArray &tag) { return !isWanted(tag); });
    if (wanted.isEmpty() || unwanted.isEmpty())
        return std::nullopt;
    std::sort(unwanted.begin(), unwanted.end());
    Command command = Command("tagtypes").arg("disable");
    for (const QByteArray &tag : unwanted)
        command.arg(tag);
    return command;
}

} // namespace toccata::mpd
