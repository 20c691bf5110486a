// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/resolver.h"

#include "core/actor/courier.h"

#include <QUrl>

#include <algorithm>
#include <map>
#include <mutex>
#include <netdb.h>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace toccata::mpd {

namespace {

// A name with letters that DNS does not have is spelt for it. Underscores are no letters of a host's name,
// yet some have them.
QByteArray spelt(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
    return isAscii ? name.toLatin1() : QUrl::toAce(name);
}

QHostAddress toHostAddress(const sockaddr &address)
{
    QHostAddress result(&address);
    if (address.sa_family == AF_INET6) {
        const auto scope = reinterpret_cast<const sockaddr_in6 &>(address).sin6_scope_id;
        if (scope != 0)
            result.setScopeId(QString::number(scope));
    }
    return result;
}

NameAnswer lookUpInSystem(const QString &name)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int error = getaddrinfo(spelt(name).constData(), nullptr, &hints, &found);
    if (error != 0)
        return {{}, error == EAI_AGAIN ? Trouble::NameUnanswered : Trouble::HostNotFound,
            QString::fromLocal8Bit(gai_strerror(error))};
    NameAnswer answer;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        const QHostAddress address = toHostAddress(*each->ai_addr);
        if (!address.isNull() && !answer.addresses.contains(address))
            answer.addresses.push_back(address);
    }
    freeaddrinfo(found);
    if (answer.addresses.isEmpty())
        answer.trouble = Trouble::HostNotFound;
    return answer;
}

} // namespace

struct Resolver::Desk
{
    struct Asker
    {
        std::shared_ptr<actor::Courier::Letterbox> letterbox;
        std::weak_ptr<const Then> question;
    };

    LookUp lookUp;
    std::mutex mutex;
    std::map<QString, std::vector<Asker>> askers; ///< Of each name that is being looked up.

    void answer(const QString &name, const NameAnswer &answer)
    {
        std::unique_lock lock(mutex);
        const std::vector<Asker> told = std::exchange(askers[name], {});
        askers.erase(name);
        lock.unlock();
        for (const Asker &asker : told) {
            asker.letterbox->post(actor::Job([question = asker.question, answer] {
                if (const Question open = question.lock())
                    (*open)(answer);
            }));
        }
    }
};

Resolver::Resolver(LookUp lookUp)
    : m_desk(std::make_shared<Desk>())
{
    m_desk->lookUp = std::move(lookUp);
}

// Never destroyed: a thread may come back while the program ends.
Resolver &Resolver::ofSystem()
{
    static auto *resolver = new Resolver(lookUpInSystem);
    return *resolver;
}

Resolver::Question Resolver::ask(const QString &name, Then then)
{
    auto question = std::make_shared<const Then>(std::move(then));
    std::unique_lock lock(m_desk->mutex);
    const auto [entry, isNew] = m_desk->askers.try_emplace(name);
    std::vector<Desk::Asker> &askers = entry->second;
    std::erase_if(askers, [](const Desk::Asker &asker) { return asker.question.expired(); });
    askers.push_back({actor::Courier::ofThisThread(), question});
    lock.unlock();
    if (!isNew)
        return question;
    try {
        std::thread([desk = m_desk, name] { desk->answer(name, desk->lookUp(name)); }).detach();
    } catch (const std::system_error &error) { // no more threads
        m_desk->answer(name, {{}, Trouble::NameUnanswered, QString::fromLocal8Bit(error.what())});
    }
    return question;
}

} // namespace toccata::mpd
