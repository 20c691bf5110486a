// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/conversation.h"

namespace toccata::mpd {

namespace {

QByteArrayView nameOf(const Exchange &exchange, int index)
{
    const std::vector<Command> &commands = exchange.commands();
    if (index < 0 || size_t(index) >= commands.size())
        return {};
    const QByteArrayView text = commands[size_t(index)].text();
    const qsizetype space = text.indexOf(' ');
    return space < 0 ? text : text.first(space);
}

std::optional<qsizetype> chunkSize(QByteArrayView value)
{
    bool isNumber = false;
    const qlonglong size = value.toByteArray().toLongLong(&isNumber);
    return isNumber && size >= 0 ? std::optional(qsizetype(size)) : std::nullopt;
}

} // namespace

/// `idle` is an exchange like any other, only that its answer may take for ever.
class Conversation::IdleExchange final : public Exchange
{
public:
    explicit IdleExchange(const Conversation &conversation)
        : m_conversation(conversation)
    { }
    const std::vector<Command> &commands() const override { return m_commands; }
    std::chrono::milliseconds timeLimit() const override { return std::chrono::seconds(120); }
    void pair(QByteArrayView name, QByteArrayView value) override
    {
        if (name == "changed")
            m_events |= idleEventFromName(value);
    }
    void finish() override
    {
        if (m_events && m_conversation.m_calls.changed)
            m_conversation.m_calls.changed(m_events);
    }
    void fail(const Error &) override { }

private:
    const Conversation &m_conversation;
    std::vector<Command> m_commands{Command("idle")};
    IdleEvents m_events;
};

Conversation::Conversation(Calls calls, int depth, QString logName, qsizetype mostBytes)
    : m_calls(std::move(calls))
    , m_depth(size_t(std::max(1, depth)))
    , m_log(std::move(logName))
    , m_mostBytes(mostBytes)
{ }

void Conversation::restInIdle()
{
    m_restsInIdle = true;
    pump();
}

void Conversation::send(std::unique_ptr<Exchange> exchange)
{
    m_waiting.push_back(std::move(exchange));
    pump();
}

std::optional<Error> Conversation::feed(QByteArrayView bytes)
{
    m_reader.feed(bytes);
    while (!m_ended) {
        std::optional<Error> error;
        switch (m_reader.next()) {
        case LineReader::Item::None:
            return std::nullopt;
        case LineReader::Item::TooLong:
            return broken("a line or chunk without end");
        case LineReader::Item::Binary:
            m_log.receivedBinary(m_reader.text().size());
            m_inFlight.front()->binary(m_reader.text());
            error = countReply(m_reader.text().size());
            break;
        case LineReader::Item::Line:
            m_log.received(m_reader.text());
            error = takeLine(m_reader.text());
            break;
        }
        if (error)
            return error;
    }
    return std::nullopt;
}

void Conversation::end(const Error &cause)
{
    m_ended = true;
    const std::deque<std::unique_ptr<Exchange>> lost = std::move(m_inFlight);
    const bool headIsIdle = m_idle != Idle::No;
    for (size_t i = 0; i < lost.size(); ++i) {
        const bool isNext = i == (headIsIdle ? 1 : 0);
        lost[i]->fail(isNext ? cause : Error{Error::Kind::Offline, cause.serverText, {}});
    }
    m_inFlight.clear();
    m_idle = Idle::No;
}

std::optional<std::chrono::milliseconds> Conversation::timeLimit() const
{
    if (m_inFlight.empty() || m_idle == Idle::Resting)
        return std::nullopt;
    return m_inFlight.front()->timeLimit();
}

const std::vector<Command> *Conversation::owed() const
{
    const size_t head = m_idle == Idle::No ? 0 : 1; // whoever leaves idle waits for what comes behind it
    return head < m_inFlight.size() ? &m_inFlight[head]->commands() : nullptr;
}

// Each request is written on its own and not gathered: a request that fails here may lead to another send().
void Conversation::pump()
{
    while (!m_ended && !m_waiting.empty() && m_inFlight.size() < m_depth + (m_idle == Idle::No ? 0 : 1)) {
        std::unique_ptr<Exchange> exchange = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (exchange->isWanted())
            sendNow(std::move(exchange));
    }
    if (!m_ended && m_restsInIdle && m_waiting.empty() && m_inFlight.empty())
        startIdle();
}

void Conversation::sendNow(std::unique_ptr<Exchange> exchange)
{
    Result<QByteArray> text = wireText(exchange->commands(), m_limits);
    if (!text) {
        exchange->fail(text.error());
        return;
    }
    // If the server has already left idle by itself it ignores the `noidle`: either way one answer to `idle`
    // comes, then ours.
    if (m_idle == Idle::Resting) {
        m_idle = Idle::Leaving;
        text.value().prepend("noidle\n");
    }
    m_inFlight.push_back(std::move(exchange));
    m_log.sent(*text);
    m_calls.write(*text);
}

// Never with a mask: MPD before 0.24 and Mopidy lose the events of other kinds that happened meanwhile.
void Conversation::startIdle()
{
    m_idle = Idle::Resting;
    m_inFlight.push_back(std::make_unique<IdleExchange>(*this));
    m_log.sent("idle\n");
    m_calls.write("idle\n");
}

std::optional<Error> Conversation::takeLine(QByteArrayView line)
{
    if (m_inFlight.empty())
        return broken(line);
    if (line == "OK") {
        takeHead()->finish();
        pump();
        return std::nullopt;
    }
    if (const std::optional<Ack> ack = parseAck(line))
        return takeAck(*ack);
    const std::optional<Error> error = countReply(line.size());
    return error ? error : takePair(line);
}

std::optional<Error> Conversation::countReply(qsizetype bytes)
{
    m_replyBytes += bytes;
    return m_replyBytes > m_mostBytes ? std::optional(broken("a reply without end")) : std::nullopt;
}

std::optional<Error> Conversation::takePair(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return broken(line);
    const QByteArrayView name = line.first(colon);
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    Exchange &head = *m_inFlight.front();
    if (name != "binary" || !head.takesBinary()) {
        head.pair(name, value);
        return std::nullopt;
    }
    const std::optional<qsizetype> size = chunkSize(value);
    if (!size)
        return broken(line);
    m_reader.expectBinary(*size);
    return std::nullopt;
}

std::optional<Error> Conversation::takeAck(const Ack &ack)
{
    if (m_idle != Idle::No)
        return Error{Error::Kind::Protocol, QString::fromUtf8(ack.text), ack.code};
    const std::unique_ptr<Exchange> head = takeHead();
    if (m_calls.refused)
        m_calls.refused(nameOf(*head, ack.index), ack);
    head->fail(toError(ack));
    pump();
    return std::nullopt;
}

std::unique_ptr<Exchange> Conversation::takeHead()
{
    std::unique_ptr<Exchange> head = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    m_idle = Idle::No; // If it was in flight at all, idle was the head: it goes out only when nothing else is
                       // under way.
    ++m_answered;
    m_replyBytes = 0;
    return head;
}

Error Conversation::broken(QByteArrayView line) const
{
    return Error{
        Error::Kind::Protocol, QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 200))), {}};
}

} // namespace toccata::mpd
