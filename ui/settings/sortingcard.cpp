// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sortingcard.h"

#include "core/library/articles.h"
#include "core/settings/settings.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace toccata {

SortingCard::SortingCard(Settings &settings, QWidget *parent)
    : Card(tr("Sorting"), parent)
    , m_settings(settings)
    , m_words(new QLineEdit)
{
    const QString usual = Articles::wordsOf(QLocale().language());
    const QString words = settings.value(Remembered::sortArticles);
    m_words->setText(words == u"auto" ? usual : words);
    m_words->setPlaceholderText(tr("None: every name as it is written"));
    auto *label = new QLabel(tr("Words that do not count before names:"));
    label->setWordWrap(true);
    label->setBuddy(m_words);
    auto *reset = new QPushButton(tr("Usual words"));
    reset->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_words, 1);
    row->addWidget(reset);
    column()->addWidget(label);
    column()->addLayout(row);
    setRemark(tr("“The Beatles” stand under B. What a file says of how its artist is sorted comes first."));
    connect(m_words, &QLineEdit::editingFinished, this, &SortingCard::remember);
    connect(reset, &QPushButton::clicked, this, [this, usual] {
        m_words->setText(usual);
        remember();
    });
}

void SortingCard::remember()
{
    const QString words = m_words->text().simplified();
    const bool isUsual = words == Articles::wordsOf(QLocale().language());
    m_settings.set(Remembered::sortArticles, isUsual ? QStringLiteral("auto") : words);
}

} // namespace toccata
