// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/allocations.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include <malloc.h>
#include <sched.h>

namespace toccata::bench {

using Clock = std::chrono::steady_clock;

constexpr auto sampleLength = std::chrono::milliseconds(50);

inline double nanoseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::nano>(time).count();
}

/// One way to do something, and what it took round by round.
struct Case
{
    std::string_view name;
    int operations; ///< In one batch.
    std::function<void()> batch;
    double allocations = 0; ///< For one operation.
    std::vector<double> samples = {}; ///< For one operation, by round. Units: nanoseconds.

    void warmUp()
    {
        batch();
        allocations = allocationsDuring(batch) / operations;
    }
    void measure()
    {
        // What the case before has left in the lists of free memory is not this one's to clear up: after
        // 100,000 QFutures that takes longer than 50 ms, all in one call of free().
        malloc_trim(0);
        int batches = 0;
        const auto begin = Clock::now();
        while (Clock::now() - begin < sampleLength) {
            batch();
            ++batches;
        }
        samples.push_back(nanoseconds(Clock::now() - begin) / batches / operations);
    }
};

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

/// Cases that are measured side by side: each round runs all of them.
class Comparison
{
public:
    explicit Comparison(std::vector<Case> cases)
        : m_cases(std::move(cases))
    {
        std::ranges::for_each(m_cases, &Case::warmUp);
    }
    /// Forwards and backwards in turn, so that nobody always runs in the wake of the same other.
    void round()
    {
        if (m_cases.front().samples.size() % 2)
            std::for_each(m_cases.rbegin(), m_cases.rend(), std::mem_fn(&Case::measure));
        else
            std::ranges::for_each(m_cases, &Case::measure);
    }
    void print() const
    {
        std::printf("%-28s %10s %23s    %12s\n", "", "median", "min - max", "allocations");
        for (const Case &each : m_cases) {
            const auto [least, most] = std::ranges::minmax(each.samples);
            std::printf("%-28s %10.1f %11.1f - %9.1f ns %12.2f\n", each.name.data(), median(each.samples),
                least, most, each.allocations);
        }
    }
    const Case &of(std::string_view name) const { return *std::ranges::find(m_cases, name, &Case::name); }
    double ns(std::string_view name) const { return median(of(name).samples); }
    /// What the rounds say one by one, and of that the median: it forgives a machine that slows down.
    double ratio(std::string_view slow, std::string_view fast) const
    {
        std::vector<double> ratios;
        std::ranges::transform(
            of(slow).samples, of(fast).samples, std::back_inserter(ratios), std::divides<>());
        return median(std::move(ratios));
    }

private:
    std::vector<Case> m_cases;
};

/// Holds the program to the core it runs on, or to that and the next.
inline void pin(bool toTwoCores)
{
    const int core = sched_getcpu();
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    if (toTwoCores)
        CPU_SET(core ^ 1, &cores);
    sched_setaffinity(0, sizeof cores, &cores);
}

inline void figure(const char *name, double value, const char *unit = " times faster")
{
    std::printf("figure %s %.2f%s\n", name, value, unit);
}

} // namespace toccata::bench
