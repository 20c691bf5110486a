// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/reportdialog.h"

#include "ui/style/tokens.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include <chrono>

namespace toccata {

ReportDialog::ReportDialog(std::function<QString()> report, QWidget *parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("report"));
    setWindowTitle(tr("What Toccata is doing"));
    auto *explanation = new QLabel(
        tr("One line for each part of the program. It helps to find out why something takes long."), this);
    explanation->setWordWrap(true);
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->document()->setDocumentMargin(space::s);
    m_text->setMinimumSize(280, 160);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(explanation);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    const QSize usual(720, 360);
    resize(parent ? usual.boundedTo(parent->size()) : usual); // a narrow window is on a narrow display

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(&m_timer, &QTimer::timeout, this, &ReportDialog::refresh);
    m_timer.start(std::chrono::seconds(1));
    refresh();
}

// Not under the hands of somebody who is selecting a part of it.
void ReportDialog::refresh()
{
    if (m_text->textCursor().hasSelection())
        return;
    const int across = m_text->horizontalScrollBar()->value();
    const int down = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_report().trimmed());
    m_text->horizontalScrollBar()->setValue(across);
    m_text->verticalScrollBar()->setValue(down);
}

void ReportDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace toccata
