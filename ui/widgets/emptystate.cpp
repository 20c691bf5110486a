// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/busyindicator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace toccata {
namespace {

constexpr int emblemSide = 96;
constexpr int emblemIcon = 44;
constexpr int textWidth = 420;

QLabel *centredText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(textWidth);
    return label;
}

} // namespace

/// The icon on two soft discs of the accent.
class EmptyState::Emblem final : public QWidget
{
public:
    explicit Emblem(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(emblemSide, emblemSide);
    }

    void setIconName(QStringView name)
    {
        m_name = name.toString();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_name.isEmpty()) {
            return;
        }
        QPainter painter(this);
        const Colors &colors = colorsOf(*this);
        paintRounded(painter, rect(), emblemSide, withAlpha(colors.accent, 0.08));
        paintRounded(painter, rect().adjusted(12, 12, -12, -12), emblemSide, withAlpha(colors.accent, 0.10));
        QRect iconRect(0, 0, emblemIcon, emblemIcon);
        iconRect.moveTopLeft({(emblemSide - emblemIcon) / 2, (emblemSide - emblemIcon) / 2});
        paintIcon(painter, iconRect, m_name, colors.accentInk);
    }

private:
    QString m_name;
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_emblem(new Emblem(this))
    , m_busy(new BusyIndicator(this))
    , m_headline(centredText(this))
    , m_sentence(centredText(this))
    , m_buttons(new QHBoxLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_busy->setExtent(40);
    m_busy->hide();
    m_buttons->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_emblem, 0, Qt::AlignHCenter);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addSpacing(space::l);
    for (QLabel *text : {m_headline, m_sentence}) {
        auto *row = new QHBoxLayout; // stretches, not an alignment: an aligned label does not wrap by height
                                     // for width
        row->addStretch();
        row->addWidget(text, 1000);
        row->addStretch();
        column->addLayout(row);
        column->addSpacing(text == m_headline ? space::s : space::l);
    }
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    updateLook();
}

void EmptyState::setMessage(QStringView icon, const QString &headline, const QString &sentence)
{
    m_emblem->setIconName(icon);
    m_emblem->show();
    m_busy->hide();
    setTexts(headline, sentence);
}

void EmptyState::setBusy(const QString &headline, const QString &sentence)
{
    m_emblem->hide();
    m_busy->show();
    setTexts(headline, sentence);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    // By count: a layout calls itself empty while its widgets are not shown yet.
    const bool first = m_buttons->count() == 0;
    button->setDefault(first); // drawn as the primary one
    if (first)
        setFocusProxy(button);
    m_buttons->addWidget(button);
    arrangeButtons();
    return button;
}

void EmptyState::setTexts(const QString &headline, const QString &sentence)
{
    clearButtons();
    m_headline->setText(headline);
    setSentence(sentence);
    setAccessibleName(headline);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

// One below the other where they do not fit side by side.
void EmptyState::arrangeButtons()
{
    int wanted = -m_buttons->spacing();
    for (int i = 0; i < m_buttons->count(); ++i)
        wanted += m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing();
    const bool fits = wanted <= width() - 2 * space::xl;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    arrangeButtons();
    QWidget::resizeEvent(event);
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Later: the button's own click may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::updateLook()
{
    m_headline->setFont(textFont(TextRole::Title));
    QPalette dim = m_headline->palette();
    dim.setColor(QPalette::WindowText, colorsOf(*this).textDim);
    m_sentence->setPalette(dim);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        updateLook();
    }
    QWidget::changeEvent(event);
}

} // namespace toccata
