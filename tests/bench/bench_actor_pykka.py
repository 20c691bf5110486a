#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What bench_actor measures of actors, with those of Pykka, on one core.

bench_actor_pykka.py [ROUNDS]; the last lines are `figure NAME VALUE UNIT`. "Cached" is a sub-proxy as Pykka keeps
it from the first call on, "uncached" one that it has to make anew because its proxy was made to forget it.
"""

import os
import statistics
import sys
import time

import pykka

MESSAGES = 2000
ROUND_TRIPS = 500


class Playback:
    def __init__(self):
        self.sum = 0

    def play(self, song):
        self.sum += song
        return self.sum


class Core(pykka.ThreadingActor):
    def __init__(self):
        super().__init__()
        self.playback = pykka.traversable(Playback())

    def play(self, song):
        return self.playback.play(song)

    def on_receive(self, message):
        return self.playback.play(message)


def sample(operations, batch):
    """Microseconds for one operation."""
    begin = time.perf_counter()
    batch()
    return (time.perf_counter() - begin) / operations * 1e6


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    # The core it runs on: the 37th number behind the name in the kernel's account of the process.
    with open("/proc/self/stat", encoding="ascii") as account:
        os.sched_setaffinity(0, {int(account.read().rsplit(")", 1)[1].split()[36])})

    ref = Core.start()
    core = ref.proxy()

    def forget_sub_proxies():
        core._actor_proxies.clear()
        core._callable_proxies.clear()

    def tells(tell):
        for i in range(MESSAGES):
            tell(i)
        ref.ask(0)

    def asks(ask):
        for i in range(ROUND_TRIPS):
            ask(i)

    def pipelined_asks():
        for future in [ref.ask(i, block=False) for i in range(MESSAGES)]:
            future.get()

    def uncached_tell(song):
        forget_sub_proxies()
        core.playback.play.defer(song)

    def uncached_ask(song):
        forget_sub_proxies()
        return core.playback.play(song).get()

    cases = {
        "tell": (MESSAGES, lambda: tells(ref.tell)),
        "ask": (ROUND_TRIPS, lambda: asks(ref.ask)),
        "pipelined_ask": (MESSAGES, pipelined_asks),
        "first_level_tell": (MESSAGES, lambda: tells(lambda song: core.play.defer(song))),
        "cached_tell": (MESSAGES, lambda: tells(lambda song: core.playback.play.defer(song))),
        "uncached_tell": (MESSAGES, lambda: tells(uncached_tell)),
        "first_level_ask": (ROUND_TRIPS, lambda: asks(lambda song: core.play(song).get())),
        "cached_ask": (ROUND_TRIPS, lambda: asks(lambda song: core.playback.play(song).get())),
        "uncached_ask": (ROUND_TRIPS, lambda: asks(uncached_ask)),
    }
    samples = {name: [] for name in cases}
    for _, batch in cases.values():
        batch()
    for _ in range(rounds):
        for name, (operations, batch) in cases.items():
            samples[name].append(sample(operations, batch))
    ref.stop()

    median = {name: statistics.median(values) for name, values in samples.items()}
    print(f"figure pykka_tell_per_second {1e6 / median['tell']:.2f} messages/s")
    for name in list(cases)[1:]:
        print(f"figure pykka_{name}_us {median[name]:.2f} us")
    for kind in ("tell", "ask"):
        slower = [a / b for a, b in zip(samples[f"uncached_{kind}"], samples[f"cached_{kind}"])]
        print(f"figure pykka_cached_vs_uncached_{kind} {statistics.median(slower):.2f} times faster")


if __name__ == "__main__":
    main()
