// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"

#include <optional>

namespace toccata::mpd {

/// One request under way, whatever its type: what is sent, what takes in the reply, and who hears how it
/// ended. Exactly one of finish() and fail() is called, or the exchange is dropped because nobody wants it
/// any more.
class Exchange
{
public:
    virtual ~Exchange() = default;
    virtual const std::vector<Command> &commands() const = 0;
    virtual std::chrono::milliseconds timeLimit() const = 0;
    /// Nobody waits for the answer any more; what is not sent yet need not be.
    virtual bool isWanted() const { return true; }
    virtual void pair(QByteArrayView name, QByteArrayView value) = 0;
    virtual bool takesBinary() const { return false; }
    virtual void binary(QByteArrayView) { }
    virtual void finish() = 0;
    virtual void fail(const Error &error) = 0;
};

/// An exchange of a Request<T>. \p Done is called with Result<Answer<T>>; if it has isCancelled(), that is
/// asked before sending.
template <class T, class Done>
class RequestExchange final : public Exchange
{
public:
    RequestExchange(Request<T> request, Done done)
        : m_request(std::move(request))
        , m_reply(m_request.makeReply())
        , m_done(std::move(done))
    { }

    const std::vector<Command> &commands() const override { return m_request.commands; }
    std::chrono::milliseconds timeLimit() const override { return m_request.timeLimit; }
    bool isWanted() const override
    {
        if constexpr (requires { m_done.isCancelled(); })
            return !m_done.isCancelled();
        else
            return true;
    }
    void pair(QByteArrayView name, QByteArrayView value) override
    {
        guarded([&] { m_reply->pair(name, value); });
    }
    bool takesBinary() const override { return m_reply->takesBinary(); }
    void binary(QByteArrayView chunk) override
    {
        guarded([&] { m_reply->binary(chunk); });
    }
    void finish() override
    {
        std::optional<Result<Answer<T>>> result;
        guarded([&] { result = m_reply->take(); });
        m_done(m_failure ? Result<Answer<T>>(*m_failure) : std::move(*result));
    }
    void fail(const Error &error) override { m_done(Result<Answer<T>>(error)); }

private:
    // A parser that throws must not take the session with it; what follows of the reply is still read past.
    template <class Step>
    void guarded(Step step)
    {
        if (m_failure)
            return;
        try {
            step();
        } catch (const Failure &failure) {
            m_failure = failure.error();
        } catch (const std::exception &exception) {
            m_failure = Error{Error::Kind::Protocol, QString::fromUtf8(exception.what()), {}};
        }
    }

    Request<T> m_request;
    std::unique_ptr<Reply<T>> m_reply;
    Done m_done;
    std::optional<Error> m_failure;
};

template <class T, class Done>
std::unique_ptr<Exchange> makeExchange(Request<T> request, Done done)
{
    return std::make_unique<RequestExchange<T, Done>>(std::move(request), std::move(done));
}

} // namespace toccata::mpd
