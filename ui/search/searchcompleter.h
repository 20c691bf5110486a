// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/completion.h"
#include "ui/songs/latestanswer.h"

#include <QCompleter>
#include <QStringListModel>

#include <functional>

namespace toccata {

class SearchField;

/// Offers names of fields and their values under a search field while somebody types. Down goes into the
/// list, Enter and a click take what is chosen there, Tab takes the first, Escape closes it; without a choice
/// Enter is the field's. Thread: GUI.
class SearchCompleter : public QObject
{
    Q_OBJECT

public:
    /// What may be meant by what is typed before the cursor; see Search::complete().
    using Ask = std::function<actor::Future<Completions>(const QString &text, qsizetype cursor)>;

    /// \param field  outlives this, or is its parent.
    SearchCompleter(SearchField &field, Ask ask, QObject *parent = nullptr);

    QAbstractItemView *popup() const { return m_completer->popup(); }

Q_SIGNALS:
    /// A suggestion was taken: \p text is in the field now.
    void completed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void show(const Completions &completions);
    void hide();
    void take(const QString &suggestion);

    SearchField &m_field;
    Ask m_ask;
    QStringListModel m_suggestions;
    QCompleter *m_completer;
    LatestAnswer m_answer;
    /// What is offered, and the text that it was asked for.
    std::optional<CompletionPoint> m_point;
    QString m_offeredFor;
};

} // namespace toccata
