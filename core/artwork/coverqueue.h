// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/promise.h"
#include "core/artwork/coverproviders.h"
#include "core/artwork/picture.h"
#include "core/base/error.h"
#include "core/music/coversubject.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace toccata {

/// What somebody wants.
struct PictureRequest
{
    CoverSubject subject;
    PictureShape shape;
    /// It is not in sight yet.
    bool ahead = false;
};

/// The search for one picture, for all who wait for it.
struct CoverSearch
{
    enum class Stage {
        Disk, ///< is to be looked for on disk
        Providers, ///< is not there: others are to be asked
        Online, ///< they have none: who is far away is to be asked
    };
    struct Waiting
    {
        PictureShape shape;
        actor::Promise<Picture> promise;
    };
    using Clock = std::chrono::steady_clock;

    CoverSubject subject;
    Stage stage = Stage::Disk;
    bool underWay = false;
    bool ahead = false;
    /// Its picture has become another meanwhile: it begins anew whatever it finds.
    bool isStale = false;
    /// For pictures that are larger than what is kept on disk.
    bool isLarge = false;
    Clock::time_point since;
    /// Which burst of requests it came with, and where in it.
    int burst = 0;
    int number = 0;
    std::vector<Waiting> waiting;
    /// Those whose pictures are being made.
    std::vector<Waiting> served;
    /// Who is still to be asked.
    std::vector<CoverProvider> providers;
    /// Why it cannot be said that there is none: somebody could not be asked.
    std::optional<Error> trouble;

    /// Whether somebody waits who has not given up.
    bool isWanted() const;
    std::vector<PictureShape> beginServing();
    /// Nothing was made for them after all.
    void serveLater();
};

/// The searches in the order in which they are to go on: those for what is in sight first, of these the burst
/// that came last, and within one as they came: a page fills from its top.
class CoverQueue
{
public:
    using SearchPtr = std::shared_ptr<CoverSearch>;
    using Clock = CoverSearch::Clock;

    void add(const PictureRequest &request, actor::Promise<Picture> promise, Clock::time_point now);
    /// Takes out who waits for nothing any more, except what is under way.
    void dropUnwanted();
    /// The next search to go on in that stage; null if there is none.
    /// \param notAfter  has waited since then at least.
    SearchPtr next(CoverSearch::Stage stage, Clock::time_point notAfter) const;
    /// When the first of those that wait in that stage came.
    std::optional<Clock::time_point> oldest(CoverSearch::Stage stage) const;
    int underWay(CoverSearch::Stage stage) const;
    /// What is under way for the subject with that key begins anew once it has its answer.
    void beginAnew(const QByteArray &key);
    void remove(const SearchPtr &search);
    /// Takes all out.
    std::vector<SearchPtr> takeAll();

private:
    QHash<QByteArray, SearchPtr> m_searches;
    int m_burst = 0;
    int m_number = 0;
    std::optional<Clock::time_point> m_last;
};

} // namespace toccata
