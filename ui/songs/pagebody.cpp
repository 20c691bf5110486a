// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/pagebody.h"

#include "ui/notices/errortext.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>

namespace toccata {

namespace {

using namespace std::chrono_literals;

QStringView iconOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
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
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->setBusy(m_busyHeadline, m_busySentence);
        setCurrentWidget(m_state);
    });
}

void PageBody::showContent()
{
    m_patience.stop();
    setCurrentWidget(m_content);
}

void PageBody::showNothing()
{
    showMessage({}, {});
}

void PageBody::showBusy(const QString &headline, const QString &sentence)
{
    m_busyHeadline = headline;
    m_busySentence = sentence;
    if (!m_patience.isActive())
        m_patience.start();
}

void PageBody::showMessage(QStringView icon, const QString &headline, const QString &sentence)
{
    m_patience.stop();
    m_state->setMessage(icon, headline, sentence);
    setCurrentWidget(m_state);
}

void PageBody::showMessage(QStringView icon, const QString &headline, const QString &sentence,
    const QString &button, std::function<void()> onButton)
{
    showMessage(icon, headline, sentence);
    connect(m_state->addButton(button), &QPushButton::clicked, this, std::move(onButton));
}

void PageBody::showError(const Error &error, std::function<void()> retry)
{
    showMessage(iconOf(error.kind), tr("That did not work"), errorText(error), tr("Retry"), std::move(retry));
}

} // namespace toccata
