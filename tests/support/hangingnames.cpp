// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <netdb.h>
#include <thread>
#include <unistd.h>

/// Takes the place of the C library's in a program that LD_PRELOAD gives it to: says so, and is silent for a
/// minute, as when the name server is gone.
extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    constexpr char said[] = "looking up\n";
    if (write(STDOUT_FILENO, said, sizeof said - 1) < 0)
        return EAI_SYSTEM;
    std::this_thread::sleep_for(std::chrono::minutes(1));
    return EAI_AGAIN;
}
