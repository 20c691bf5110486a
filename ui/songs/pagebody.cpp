// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/pagebody.h"

#include "core/music/durationtext.h"
#include "ui/notices/errortext.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>

namespace toccata {

namespace {

using namespace std::chrono_literals;

/// From when on it is worth telling for how long.
constexpr std::chrono::milliseconds longWait = 2s - 50ms;

QStringView iconOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Dropped:
    case Error::Kind::TimedOut:
        return u"link-off";
    case Error::Kind::Denied:
        return u"lock";
    default:
        return u"warning";
    }
}

} // namespace

PageBody::PageBody(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_state(new EmptyState)
{
    addWidget(m_content);
    addWidget(m_state);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &PageBody::showBusyNow);
    connect(&m_second, &QTimer::timeout, this, &PageBody::tellTime);
}

void PageBody::showBusyNow()
{
    m_state->setBusy(m_busyHeadline, m_busySentence);
    setCurrentWidget(m_state);
}

void PageBody::tellTime()
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_busySince);
    if (elapsed < longWait)
        return;
    m_state->setSentence(
        tr("%1 %2 so far.", "what is waited for, how long").arg(m_busySentence, durationText(elapsed)));
    if (m_onCancel)
        connect(m_state->addButton(tr("Cancel")), &QPushButton::clicked, this, std::exchange(m_onCancel, {}));
}

void PageBody::beNoLongerBusy()
{
    m_patience.stop();
    m_second.stop();
    m_onCancel = {};
}

void PageBody::showContent()
{
    beNoLongerBusy();
    setCurrentWidget(m_content);
}

void PageBody::showNothing()
{
    showMessage({}, {});
}

void PageBody::showBusy(const QString &headline, const QString &sentence)
{
    m_second.stop();
    m_onCancel = {};
    m_busyHeadline = headline;
    m_busySentence = sentence;
    if (!m_patience.isActive())
        m_patience.start();
}

void PageBody::showBusy(const QString &headline, const QString &sentence, std::function<void()> onCancel)
{
    showBusy(headline, sentence);
    m_onCancel = std::move(onCancel);
    m_busySince = std::chrono::steady_clock::now();
    m_second.start(1s);
}

void PageBody::showMessage(QStringView icon, const QString &headline, const QString &sentence)
{
    beNoLongerBusy();
    m_state->setMessage(icon, headline, sentence);
    setCurrentWidget(m_state);
}

void PageBody::showMessage(QStringView icon, const QString &headline, const QString &sentence,
    const QString &button, std::function<void()> onButton)
{
    showMessage(icon, headline, sentence);
    connect(m_state->addButton(button), &QPushButton::clicked, this, std::move(onButton));
}

void PageBody::showNothingCameBack(
    QStringView icon, const QString &headline, bool ofServices, std::function<void()> retry)
{
    showMessage(icon, headline,
        ofServices ? tr("The services behind the server may have nothing, or may not have answered in time.")
                   : tr("The server has nothing of that name."),
        tr("Retry"), std::move(retry));
}

void PageBody::showCancelled(
    QStringView icon, const QString &headline, const QString &button, std::function<void()> again)
{
    showMessage(icon, headline, tr("The server goes on with what it has begun, and nobody waits for it."),
        button, std::move(again));
}

void PageBody::showError(const Error &error, std::function<void()> retry)
{
    showMessage(iconOf(error.kind), tr("That did not work"), errorText(error), tr("Retry"), std::move(retry));
}

} // namespace toccata
