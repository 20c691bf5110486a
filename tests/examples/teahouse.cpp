// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A first program with actors: a tea house with a kettle that takes its time, and a waiter who never stands
// around. It uses nothing but core/actor.

#include "core/actor/errors.h"
#include "core/actor/proxy.h"
#include "core/actor/system.h"

#include <QCoreApplication>

#include <chrono>
#include <iostream>
#include <stdexcept>
#include <string>

using namespace toccata;
using namespace std::chrono_literals;

namespace {

/// A part of an actor is an ordinary object: it knows nothing of actors.
struct Thermometer
{
    int celsius = 20;
    int measure() const { return celsius; }
};

/// Somebody with a state that nobody else touches.
class Kettle : public actor::Actor
{
public:
    Thermometer thermometer;

    std::string boil(const std::string &tea)
    {
        if (tea.empty())
            throw std::invalid_argument("without leaves it is only hot water");
        thermometer.celsius = 95;
        return "a cup of " + tea;
    }
};

/// What others see of a kettle: its members as calls, and its parts as members.
struct ThermometerProxy : actor::Proxy<Kettle, &Kettle::thermometer>
{
    using Proxy::Proxy;
    auto measure() const { return call<&Thermometer::measure>(); }
};
struct KettleProxy : actor::Proxy<Kettle>
{
    explicit KettleProxy(const actor::ActorRef<Kettle> &kettle)
        : Proxy(kettle)
        , thermometer(kettle)
    { }
    auto boil(std::string tea) const { return call<&Kettle::boil>(std::move(tea)); }

    ThermometerProxy thermometer;
};

/// It asks, goes on with other guests, and is called when the answer is there.
class Waiter : public actor::Actor
{
public:
    explicit Waiter(KettleProxy kettle)
        : m_kettle(std::move(kettle))
    { }
    void onStop() override { std::cout << "the waiter has served " << m_served << '\n'; }

    actor::Future<std::string> serve(const std::string &guest, const std::string &tea)
    {
        return m_kettle.boil(tea).then(selfRef(this), [this, guest](const std::string &cup) {
            ++m_served;
            return guest + " has " + cup;
        });
    }

private:
    const KettleProxy m_kettle;
    int m_served = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    actor::System house;
    // The kettle takes long, so it has a thread of its own; a waiter only passes things on.
    const KettleProxy kettle(house.start<Kettle>("kettle"));
    const auto waiter = house.start<Waiter>(actor::Placement::SharedThread, "waiter", kettle);

    // One may wait for an answer, where waiting does not hurt ...
    std::cout << "the water has " << kettle.thermometer.measure().get() << " degrees\n";
    std::cout << waiter.ask(&Waiter::serve, "Ada", "sencha").unwrap().get() << '\n';

    // ... but a window never does: it says what is to be called.
    const auto tell = [](const std::string &served) { std::cout << served << '\n'; };
    const auto apologise = [&](const std::exception_ptr &error) {
        std::cout << "sorry, " << actor::describe(error) << '\n';
        QCoreApplication::quit();
    };
    waiter.ask(&Waiter::serve, "Grace", "assam").unwrap().within(10s).deliver(&application, tell, apologise);
    waiter.ask(&Waiter::serve, "Linus", "").unwrap().within(10s).deliver(&application, tell, apologise);
    QCoreApplication::exec();

    std::cout << "the water has " << kettle.thermometer.measure().get() << " degrees\n";
    house.stopAll(); // whoever came last leaves first
    std::cout << (waiter.isAlive() ? "somebody is still here" : "the house is empty") << '\n';
}
