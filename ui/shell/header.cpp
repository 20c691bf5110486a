// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/header.h"

#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QEvent>

namespace toccata {

namespace {

// The search.
constexpr int leastWidth = 120;
constexpr int mostWidth = 340;
constexpr int iconWidth = 40;

} // namespace

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_menu(new IconButton(u"menu", tr("Places"), this))
    , m_back(new IconButton(u"back", tr("Back"), this))
    , m_forward(new IconButton(u"forward", tr("Forward"), this))
    , m_title(new ElidedLabel(this))
    , m_search(new SearchField(this))
    , m_queue(new IconButton(u"queue", tr("Queue panel"), this))
{
    m_title->setRole(TextRole::Headline);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_search->setAccessibleName(tr("Search everything"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_queue->setCheckable(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::m, space::m, space::s);
    row->setSpacing(space::xs);
    row->addWidget(m_menu);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(space::s);
    row->addWidget(m_title);
    row->addSpacing(space::s);
    row->addWidget(m_search);
    row->addWidget(m_queue);
    connect(m_menu, &IconButton::clicked, this, &Header::menuRequested);
    connect(m_back, &IconButton::clicked, this, &Header::backRequested);
    connect(m_forward, &IconButton::clicked, this, &Header::forwardRequested);
    connect(m_queue, &IconButton::toggled, this, &Header::queueToggled);
    connect(m_search, &SearchField::textChanged, this, &Header::fitSearch);
    setHistory(false, false);
    setNarrow(false);
}

void Header::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Header::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void Header::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_menu->setVisible(narrow);
    // There is no room for what a narrow window can do by keyboard.
    m_forward->setVisible(!narrow);
    fitSearch();
}

void Header::fitSearch()
{
    const bool isUsed = m_search->hasFocus() || !m_search->text().isEmpty();
    const bool isIcon = m_narrow && !isUsed;
    m_title->setVisible(!m_narrow || !isUsed);
    m_search->setMinimumWidth(isIcon ? iconWidth : leastWidth);
    m_search->setMaximumWidth(isIcon ? iconWidth : m_narrow ? QWIDGETSIZE_MAX : mostWidth);
    m_search->setPlaceholderText(isIcon ? QString() : tr("Search everything"));
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setStretchFactor(m_title, 2);
    row->setStretchFactor(m_search, isIcon ? 0 : 3);
}

bool Header::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        fitSearch();
    return QWidget::eventFilter(watched, event);
}

void Header::setQueueButton(bool shown, bool checked)
{
    const QSignalBlocker blocker(m_queue);
    m_queue->setVisible(shown);
    m_queue->setChecked(checked);
}

} // namespace toccata
