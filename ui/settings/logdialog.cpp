// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/logdialog.h"

#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace toccata {

namespace {

constexpr int longestLog = 1000; ///< Units: lines.

} // namespace

LogDialog::LogDialog(ThisComputer computer, QWidget *parent)
    : QDialog(parent)
    , m_computer(std::move(computer))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("log"));
    setWindowTitle(tr("What mpd said"));
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(tr("Nothing yet"));
    m_text->document()->setDocumentMargin(space::s);
    m_text->setMinimumSize(280, 160);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copy"));
    QPushButton *refreshButton = buttons->addButton(tr("Refresh"), QDialogButtonBox::ActionRole);
    refreshButton->setObjectName(QStringLiteral("refresh"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    const QSize usual(720, 420);
    resize(parent ? usual.boundedTo(parent->size()) : usual); // a narrow window is on a narrow display

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &LogDialog::copy);
    connect(refreshButton, &QPushButton::clicked, this, &LogDialog::refresh);
    refresh();
}

void LogDialog::refresh()
{
    m_answer.expect(
        m_computer.servers.ask(&Servers::privateMpdLog, longestLog),
        [this](const QString &text) {
            m_text->setPlainText(text);
            m_text->moveCursor(QTextCursor::End);
            m_text->moveCursor(QTextCursor::StartOfLine);
        },
        [this](const Error &) { m_text->clear(); });
}

void LogDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace toccata
