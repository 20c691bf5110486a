// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/covertest.h"

#include <semaphore>

namespace toccata {

CoverSubject CoverTest::album(const QByteArray &songUri)
{
    CoverSubject subject;
    subject.key = "album of " + songUri;
    subject.songUri = songUri;
    return subject;
}

PictureRequest CoverTest::request(const CoverSubject &subject, int side)
{
    PictureRequest request;
    request.subject = subject;
    request.shape.side = side;
    return request;
}

QColor CoverTest::colourOf(const actor::Future<Picture> &future) const
{
    if (errorOf(future))
        return {};
    const QImage image = future.get().image;
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

testing::AssertionResult CoverTest::finds(const QColor &colour, const CoverSubject &subject, int side) const
{
    const auto future = find(subject, side);
    if (const auto result = succeeds(future); !result)
        return result;
    const QColor found = colourOf(future);
    if (!test::areAlike(found, colour))
        return testing::AssertionFailure() << "it is " << found.name().toStdString();
    return testing::AssertionSuccess();
}

std::optional<Error::Kind> CoverTest::failureOf(const CoverSubject &subject, int side) const
{
    const auto error = errorOf(find(subject, side));
    return error ? std::optional(error->kind) : std::nullopt;
}

void CoverTest::inOneGo(const std::function<void()> &something) const
{
    std::binary_semaphore done(0);
    const actor::Future<void> held = server->proxy.ref().ask([&done](Server &) { done.acquire(); });
    something();
    done.release();
    EXPECT_TRUE(succeeds(held));
}

void CoverTest::startAnew()
{
    server.reset();
    server = std::make_unique<RunningServer>(QString(), places());
}

} // namespace toccata
