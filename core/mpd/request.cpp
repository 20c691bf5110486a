// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/request.h"

namespace toccata::mpd {

namespace {

class NoReply final : public Reply<void>
{
public:
    void pair(QByteArrayView, QByteArrayView) override { }
    Result<Answer<void>> take() override { return std::monostate(); }
};

struct PairCollector
{
    Pairs pairs;

    void pair(QByteArrayView name, QByteArrayView value)
    {
        pairs.push_back({name.toByteArray(), value.toByteArray()});
    }
    Pairs take() { return std::move(pairs); }
};

} // namespace

Request<void> plain(Command command)
{
    return plain(std::vector{std::move(command)});
}

Request<void> plain(std::vector<Command> commands)
{
    return {std::move(commands), [] { return std::make_unique<NoReply>(); }};
}

Request<Pairs> pairs(Command command)
{
    return parsed(std::move(command), PairCollector());
}

} // namespace toccata::mpd
