// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/resolver.h"

#include "core/actor/courier.h"

#include <QAbstractEventDispatcher>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <map>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <set>
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

class Resolver::Desk : public std::enable_shared_from_this<Desk>
{
public:
    using Clock = std::chrono::steady_clock;
    using Asked = std::weak_ptr<const Then>;
    using Lock = std::unique_lock<std::mutex>;

    struct Asker
    {
        std::shared_ptr<actor::Courier::Letterbox> letterbox;
        Asked question;
    };
    /// A name, as long as it is being looked up.
    struct Matter
    {
        std::vector<Asker> askers;
        std::set<quint64> lookUps; ///< By their numbers, which grow.
        Clock::time_point begun; ///< When the youngest was.
        bool isSettled = true; ///< What is still under way was left behind when somebody was answered.
    };

    Desk(LookUp how, Patience before)
        : m_lookUp(std::move(how))
        , m_patience(before)
    { }

    void ask(const QString &name, Asker asker)
    {
        Lock lock(m_mutex);
        Matter &matter = m_matters[name];
        std::erase_if(matter.askers, [](const Asker &each) { return each.question.expired(); });
        matter.askers.push_back(std::move(asker));
        beginIfDue(name, matter, lock);
    }

    /// Looks after it in the asker's thread until there is nothing more to be done.
    void watch(const QString &name, const Asked &question)
    {
        if (!QThread::currentThread()->eventDispatcher())
            return; // who has no event loop hears nothing anyway
        const std::optional<Patience> pause = untilDue(name);
        if (!pause)
            return;
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(*pause),
            actor::Courier::contextOfThisThread(), [weak = weak_from_this(), name, question] {
                const std::shared_ptr<Desk> desk = weak.lock();
                if (!desk || question.expired())
                    return;
                desk->goOn(name);
                desk->watch(name, question);
            });
    }

private:
    void goOn(const QString &name)
    {
        Lock lock(m_mutex);
        if (const auto found = m_matters.find(name); found != m_matters.end() && isWanted(found->second))
            beginIfDue(name, found->second, lock);
    }

    /// Nothing, if no lookup will be begun any more.
    std::optional<Patience> untilDue(const QString &name)
    {
        const Lock lock(m_mutex);
        const auto found = m_matters.find(name);
        if (found == m_matters.end() || !isWanted(found->second)
            || found->second.lookUps.size() >= mostLookUps)
            return std::nullopt;
        return std::max(Patience::zero(), found->second.begun + m_patience - Clock::now());
    }

    static bool isWanted(const Matter &matter)
    {
        return std::any_of(matter.askers.begin(), matter.askers.end(),
            [](const Asker &each) { return !each.question.expired(); });
    }

    void beginIfDue(const QString &name, Matter &matter, Lock &lock)
    {
        if (matter.lookUps.size() >= mostLookUps
            || (!matter.isSettled && Clock::now() - matter.begun < m_patience))
            return;
        const quint64 number = ++m_lastNumber;
        matter.lookUps.insert(number);
        matter.begun = Clock::now();
        matter.isSettled = false;
        lock.unlock();
        try {
            std::thread([desk = shared_from_this(), name, number] {
                desk->returned(name, number, desk->m_lookUp(name));
            }).detach();
        } catch (const std::system_error &error) { // no more threads
            returned(name, number, {{}, Trouble::NameUnanswered, QString::fromLocal8Bit(error.what())});
        }
    }

    // That an old one failed says nothing while a younger one is under way: the network may be another one.
    void returned(const QString &name, quint64 number, const NameAnswer &answer)
    {
        Lock lock(m_mutex);
        const auto found = m_matters.find(name);
        Matter &matter = found->second;
        matter.lookUps.erase(number);
        const bool isYoungest = matter.lookUps.upper_bound(number) == matter.lookUps.end();
        if (answer.addresses.isEmpty() && !isYoungest)
            return;
        const std::vector<Asker> told = std::exchange(matter.askers, {});
        matter.isSettled = true;
        if (matter.lookUps.empty())
            m_matters.erase(found);
        lock.unlock();
        for (const Asker &asker : told) {
            asker.letterbox->post(actor::Job([question = asker.question, answer] {
                if (const Question open = question.lock())
                    (*open)(answer);
            }));
        }
    }

    const LookUp m_lookUp;
    const Patience m_patience;
    std::mutex m_mutex;
    std::map<QString, Matter> m_matters;
    quint64 m_lastNumber = 0;
};

Resolver::Resolver(LookUp lookUp, Patience patience)
    : m_desk(std::make_shared<Desk>(std::move(lookUp), patience))
{ }

// Never destroyed: a thread may come back while the program ends.
Resolver &Resolver::ofSystem()
{
    static auto *resolver = new Resolver(lookUpInSystem);
    return *resolver;
}

Resolver::Question Resolver::ask(const QString &name, Then then)
{
    auto question = std::make_shared<const Then>(std::move(then));
    m_desk->ask(name, {actor::Courier::ofThisThread(), question});
    m_desk->watch(name, question);
    return question;
}

} // namespace toccata::mpd
