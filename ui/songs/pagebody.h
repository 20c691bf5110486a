// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <functional>

namespace toccata {

class EmptyState;

/// The content of a page, or what stands in for it: nothing there, still asking, failed.
class PageBody : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageBody(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showNothing();
    /// What is shown now stays for 300 ms; only what takes longer is worth saying.
    void showBusy(const QString &headline, const QString &sentence = {});
    /// What takes more than 2 s tells for how long it has been going on, and can be cancelled.
    void showBusy(const QString &headline, const QString &sentence, std::function<void()> onCancel);
    void showMessage(QStringView icon, const QString &headline, const QString &sentence = {});
    /// With a button beside the message.
    void showMessage(QStringView icon, const QString &headline, const QString &sentence,
        const QString &button, std::function<void()> onButton);
    /// \param ofServices  Mopidy was asked: what it answers when a service has nothing, and when one failed,
    /// looks alike.
    void showNothingCameBack(
        QStringView icon, const QString &headline, bool ofServices, std::function<void()> retry);
    /// Nobody waits for what was asked for any more. What a server has begun cannot be called back.
    void showCancelled(
        QStringView icon, const QString &headline, const QString &button, std::function<void()> again);
    /// \p error in words, with a Retry button.
    void showError(const Error &error, std::function<void()> retry);

    bool isContentShown() const { return currentWidget() == m_content; }
    const EmptyState &state() const { return *m_state; }

private:
    QWidget *m_content;
    EmptyState *m_state;
    void showBusyNow();
    void tellTime();
    void beNoLongerBusy();

    QTimer m_patience;
    QString m_busyHeadline;
    QString m_busySentence;
    std::function<void()> m_onCancel;
    std::chrono::steady_clock::time_point m_busySince;
    QTimer m_second;
};

} // namespace toccata
