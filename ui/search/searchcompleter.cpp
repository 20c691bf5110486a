// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchcompleter.h"

#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace toccata {

namespace {

constexpr int mostRows = 10;

/// One letter begins too many words: a list at every one of them would be in the way.
constexpr int lettersOfFields = 2;

bool isWorthAsking(const std::optional<CompletionPoint> &point)
{
    return point && (point->kind == CompletionPoint::Kind::Value || point->typed.size() >= lettersOfFields);
}

/// Whether the only suggestion is what is there already.
bool saysNothingNew(const CompletionPoint &point, const QStringList &suggestions)
{
    return suggestions.size() == 1 && suggestions.front() == point.typed;
}

} // namespace

// Not QLineEdit's own completer, which would take the whole text for what is completed.
SearchCompleter::SearchCompleter(SearchField &field, Ask ask, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_ask(std::move(ask))
    , m_completer(new QCompleter(&m_suggestions, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setWidget(&field);
    popup()->setObjectName(QStringLiteral("completions"));
    popup()->installEventFilter(this); // after the completer's own, so that it is asked before that
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchCompleter::take);
    connect(&field, &QLineEdit::textEdited, this, &SearchCompleter::offer);
    connect(&field, &QLineEdit::returnPressed, this, &SearchCompleter::hide);
}

void SearchCompleter::offer()
{
    const QString text = m_field.text();
    const qsizetype cursor = m_field.cursorPosition();
    if (!isWorthAsking(completionPoint(text, cursor))) {
        hide();
        return;
    }
    m_answer.expect(
        m_ask(text, cursor),
        [this, text, cursor](const Completions &completions) {
            if (m_field.text() == text && m_field.cursorPosition() == cursor && m_field.hasFocus())
                show(completions);
        },
        [this](const Error &) { hide(); }); // what finds the music says what is wrong
}

void SearchCompleter::show(const Completions &completions)
{
    if (!completions.point || completions.suggestions.isEmpty()
        || saysNothingNew(*completions.point, completions.suggestions)) {
        hide();
        return;
    }
    m_point = completions.point;
    m_offeredFor = m_field.text();
    m_suggestions.setStringList(completions.suggestions);
    m_completer->complete();
    popup()->setCurrentIndex({});
}

void SearchCompleter::hide()
{
    m_answer.forget();
    m_point.reset();
    popup()->hide();
}

void SearchCompleter::take(const QString &suggestion)
{
    if (!m_point || m_field.text() != m_offeredFor) { // somebody was faster than the answer
        hide();
        return;
    }
    const CompletedText taken = toccata::completed(m_field.text(), *m_point, suggestion);
    hide();
    m_field.setText(taken.text);
    m_field.setCursorPosition(int(taken.cursor));
    Q_EMIT completed(taken.text);
    offer(); // the values of a field, once its name is there
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != popup() || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    const int key = press.key();
    if (key == Qt::Key_D && press.modifiers().testFlag(Qt::ControlModifier)) {
        hide(); // else it would delete a character: while the list is open it is not the window's shortcut
        return true;
    }
    const QModelIndex chosen = popup()->currentIndex();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Tab || (isEnter && chosen.isValid())) {
        take(chosen.isValid() ? chosen.data().toString() : m_suggestions.stringList().value(0));
        return true;
    }
    if (key == Qt::Key_Escape || isEnter) {
        hide();
        return key == Qt::Key_Escape;
    }
    return false;
}

} // namespace toccata
