// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A target for libFuzzer. The first byte of an input chooses what reads it: one of the requests of the
// program, behind a conversation with its server, or a reader of something else. For requests the second byte
// tells in how large pieces the rest comes.
//     cmake --preset fuzz && cmake --build --preset fuzz && cd build/fuzz
//     tests/fuzz_readers --write-seeds seeds && mkdir -p corpus && tests/fuzz_readers corpus seeds

#include "core/mpd/conversation.h"
#include "tests/core/server/everyrequest.h"
#include "tests/support/transcripts.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace toccata {

namespace {

/// Of lines, chunks and whole replies: small, so that the ends of what is read are reached.
constexpr qsizetype mostBytes = 64 * 1024;

void require(bool fulfilled, const char *what)
{
    if (fulfilled)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void converse(const KindOfRequest &kind, quint8 step, QByteArrayView bytes)
{
    int answers = 0;
    int others = 0;
    mpd::Conversation conversation(
        {[](const QByteArray &) {}, [](mpd::IdleEvents) {}, [](QByteArrayView, const mpd::Ack &) {}}, 2, {},
        mostBytes);
    conversation.send(kind.make([&](const auto &) { ++answers; }));
    conversation.send(kind.make([&](const auto &) { ++others; }));
    conversation.restInIdle();
    std::optional<Error> error;
    const qsizetype size = step == 0 ? std::max<qsizetype>(1, bytes.size()) : step;
    for (qsizetype at = 0; at < bytes.size() && !error; at += size)
        error = conversation.feed(bytes.sliced(at, std::min(size, bytes.size() - at)));
    conversation.end(error.value_or(Error{Error::Kind::Dropped, {}, {}}));
    require(answers == 1 && others == 1, "a request is answered once");
}

void readInput(QByteArrayView input)
{
    if (input.size() < 2)
        return;
    const auto choice = size_t(quint8(input[0])) % (everyRequest().size() + everyReader().size());
    if (choice < everyRequest().size())
        converse(everyRequest()[choice], quint8(input[1]), input.sliced(2));
    else
        everyReader()[choice - everyRequest().size()].read(input.sliced(1).toByteArray());
}

void write(const QDir &folder, size_t choice, const QByteArray &bytes)
{
    static int number = 0;
    QFile file(folder.filePath(QString::number(number++)));
    require(file.open(QIODevice::WriteOnly), "a seed is written");
    file.write(char(choice) + bytes);
}

/// What real servers told, for each request whose command they were asked, and the examples of the readers.
void writeSeeds(const QString &path)
{
    require(QDir().mkpath(path), "the folder is there");
    const QDir folder(path);
    size_t choice = 0;
    for (const KindOfRequest &kind : everyRequest()) {
        const auto probe = kind.make([](const auto &) {});
        const QByteArray name = probe->commands().front().words().front();
        for (const test::ToldReply &reply : test::allTranscripts()) {
            if (reply.name() == name)
                write(folder, choice, '\0' + reply.bytes + "changed: player\nOK\n");
        }
        ++choice;
    }
    for (const KindOfReader &reader : everyReader())
        write(folder, choice++, reader.example);
}

} // namespace

} // namespace toccata

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    if (*count == 3 && QByteArrayView((*arguments)[1]) == "--write-seeds") {
        toccata::writeSeeds(QString::fromLocal8Bit((*arguments)[2]));
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    toccata::readInput(QByteArrayView(data, qsizetype(size)));
    return 0;
}
