// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/notices.h"

#include "core/actor/errors.h"
#include "ui/notices/errortext.h"
#include "ui/widgets/noticebar.h"

namespace toccata {

Notices::Notices(NoticeBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{ }

void Notices::say(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_bar.showNotice(text, actionText, std::move(action));
    Q_EMIT said(text);
}

void Notices::say(const Error &error)
{
    say(errorText(error));
}

void Notices::connectionIsBack()
{
    if (m_bar.text() == errorText({Error::Kind::Offline}))
        m_bar.dismiss();
}

bool Notices::failed(const std::exception_ptr &failure)
{
    if (actor::isCancelled(failure)) // replaced by a newer command
        return false;
    say(mpd::toError(failure));
    return true;
}

} // namespace toccata
