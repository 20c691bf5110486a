// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mpd/command.h"

#include <chrono>
#include <concepts>
#include <functional>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace toccata::mpd {

/// What a request for a T yields where a value is needed and void will not do.
template <class T>
using Answer = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

/// Takes in one reply as it arrives and makes a T of it. Thread: the session's; views are valid during the
/// call only.
template <class T>
class Reply
{
public:
    virtual ~Reply() = default;
    /// A line `name: value`. May throw Failure: the rest of the reply is then read past and the request fails
    /// with it.
    virtual void pair(QByteArrayView name, QByteArrayView value) = 0;
    /// Whether a line `binary: N` announces a chunk. Not so for most commands: a song may have a comment of
    /// that name.
    virtual bool takesBinary() const { return false; }
    virtual void binary(QByteArrayView) { }
    /// Called once, at the end of a reply that succeeded.
    virtual Result<Answer<T>> take() = 0;
};

/// One question to the server and how its answer becomes a T. Pure: it can be made, compared with bytes and
/// sent anywhere.
template <class T>
struct Request
{
    using Value = T;
    /// Several are sent as a command list: one answer for all, nothing after the first that fails.
    std::vector<Command> commands;
    std::function<std::unique_ptr<Reply<T>>()> makeReply;
    /// From when the server has nothing else to answer before this. Mopidy may wait minutes for services of
    /// its own.
    std::chrono::milliseconds timeLimit = std::chrono::seconds(120);

    Request withTimeLimit(std::chrono::milliseconds limit) &&
    {
        timeLimit = limit;
        return std::move(*this);
    }
};

/// What parsed() takes: `pair(name, value)`, `take()` returning a T or a Result<T>, and `binary(chunk)` if it
/// wants chunks.
template <class P>
concept PairParser = requires(P parser, QByteArrayView bytes)
{
    parser.pair(bytes, bytes);
    parser.take();
};

namespace detail {

template <class T>
struct Unwrapped
{
    using Type = T;
};
template <class T>
struct Unwrapped<Result<T>>
{
    using Type = T;
};

template <PairParser P>
class ParserReply final : public Reply<typename Unwrapped<decltype(std::declval<P>().take())>::Type>
{
public:
    using Value = typename Unwrapped<decltype(std::declval<P>().take())>::Type;

    explicit ParserReply(P parser)
        : m_parser(std::move(parser))
    { }
    void pair(QByteArrayView name, QByteArrayView value) override { m_parser.pair(name, value); }
    bool takesBinary() const override { return wantsBinary; }
    void binary(QByteArrayView chunk) override
    {
        if constexpr (wantsBinary)
            m_parser.binary(chunk);
    }
    Result<Answer<Value>> take() override { return m_parser.take(); }

private:
    static constexpr bool wantsBinary = requires(P parser, QByteArrayView bytes) { parser.binary(bytes); };

    P m_parser;
};

} // namespace detail

/// A request whose reply goes, pair by pair, into what \p makeParser returns; called anew for each time the
/// request is sent.
template <std::invocable MakeParser>
requires PairParser<std::invoke_result_t<MakeParser>>
auto parsed(std::vector<Command> commands, MakeParser makeParser)
{
    using Impl = detail::ParserReply<std::invoke_result_t<MakeParser>>;
    using T = typename Impl::Value;
    return Request<T>{
        std::move(commands), [makeParser = std::move(makeParser)]() -> std::unique_ptr<Reply<T>> {
            return std::make_unique<Impl>(makeParser());
        }};
}

/// The same with a copy of \p parser.
template <PairParser P>
auto parsed(std::vector<Command> commands, P parser)
{
    return parsed(std::move(commands), [parser = std::move(parser)] { return parser; });
}

template <class Parser>
auto parsed(Command command, Parser parser)
{
    return parsed(std::vector{std::move(command)}, std::move(parser));
}

struct Pair
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Pair &, const Pair &) = default;
};
using Pairs = std::vector<Pair>;

/// Only whether it worked; pairs in the reply are ignored.
Request<void> plain(Command command);
Request<void> plain(std::vector<Command> commands);

/// The reply as it came, for the few that are not worth a parser.
Request<Pairs> pairs(Command command);

} // namespace toccata::mpd
