// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/facttable.h"

#include "ui/songs/selectabletext.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace toccata {

namespace {

constexpr int roomForValues = 130; // pixels; with less the labels stand above
constexpr int widestLabel = 190;
constexpr int buttonSide = 28;
constexpr int buttonIcon = 16;
constexpr int betweenLines = space::xs;

} // namespace

FactTable::FactTable(Buttons buttons, QWidget *parent)
    : QWidget(parent)
    , m_buttons(buttons)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FactTable::~FactTable() = default;

void FactTable::setFacts(const std::vector<SongFact> &facts)
{
    if (facts == m_facts)
        return;
    for (const Line &line : m_lines) {
        // Later: a button's own click may be what brought us here.
        for (QWidget *each : QWidgetList{line.label, line.value} + line.buttons) {
            if (each) {
                each->hide();
                each->deleteLater();
            }
        }
    }
    m_lines.clear();
    m_facts = facts;
    for (std::size_t i = 0; i < facts.size(); ++i)
        m_lines.push_back(makeLine(facts[i], i == 0 || facts[i].label != facts[i - 1].label));
    updateGeometry();
    place(width(), true);
}

FactTable::Line FactTable::makeLine(const SongFact &fact, bool isFirstOfItsKind)
{
    Line line;
    if (isFirstOfItsKind) {
        line.label = new ElidedLabel(fact.label, this);
        line.label->setTone(ElidedLabel::Tone::Dim);
        line.label->show();
    }
    line.value = new SelectableText(this);
    line.value->setValue(fact.value, fact.label);
    line.value->show();
    if (m_buttons == Buttons::None)
        return line;
    addButton(line, u"copy", tr("Copy: %1").arg(fact.label),
        [this, text = fact.value] { Q_EMIT copyRequested(text); });
    if (!fact.search.isEmpty())
        addButton(line, u"search", tr("Search for this: %1").arg(fact.label),
            [this, text = fact.search] { Q_EMIT searchRequested(text); });
    return line;
}

void FactTable::addButton(Line &line, QStringView icon, const QString &name, std::function<void()> act)
{
    auto *button = new IconButton(icon, name, this);
    button->setExtent(buttonSide, buttonIcon);
    connect(button, &IconButton::clicked, this, std::move(act));
    button->show();
    line.buttons << button;
}

int FactTable::labelWidth() const
{
    int widest = 0;
    for (const Line &line : m_lines) {
        if (line.label)
            widest = std::max(widest, line.label->sizeHint().width());
    }
    return std::min(widest, widestLabel);
}

int FactTable::place(int width, bool moves) const
{
    const int buttons = m_buttons == Buttons::None ? 0 : 2 * buttonSide + space::xs;
    const int labels = labelWidth();
    const bool beside = width - labels - space::m - buttons >= roomForValues;
    const int left = beside ? labels + space::m : 0;
    const int valueWidth = std::max(1, width - left - buttons);
    const QRect all(0, 0, width, 1);
    const auto put = [&](QWidget *widget, const QRect &rect) {
        if (moves)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), all, rect));
    };
    int y = 0;
    for (const Line &line : m_lines) {
        const int labelHeight = line.label ? line.label->sizeHint().height() : 0;
        if (y > 0)
            y += betweenLines + (line.label && !beside ? space::s : 0);
        if (line.label && !beside) {
            put(line.label, {0, y, width, labelHeight});
            y += labelHeight;
        }
        const int valueHeight = line.value->heightForWidth(valueWidth);
        const int height = std::max(valueHeight, line.buttons.isEmpty() ? 0 : buttonSide);
        // The first lines of all of them stand on one line.
        const int firstLine = line.value->minimumSizeHint().height();
        const int lead = line.buttons.isEmpty() ? 0 : std::max(0, buttonSide - firstLine) / 2;
        if (line.label && beside)
            put(line.label, {0, y + lead + (firstLine - labelHeight) / 2, labels, labelHeight});
        put(line.value, {left, y + lead, valueWidth, valueHeight});
        int x = width - buttonSide;
        for (qsizetype i = line.buttons.size(); i-- > 0; x -= buttonSide)
            put(line.buttons[i], {line.buttons.size() == 1 ? x - buttonSide : x, y, buttonSide, buttonSide});
        y += std::max(height, lead + valueHeight);
    }
    return y;
}

int FactTable::heightForWidth(int width) const
{
    return place(width, false);
}

QSize FactTable::sizeHint() const
{
    constexpr int usualWidth = 480;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize FactTable::minimumSizeHint() const
{
    return {160, 0};
}

void FactTable::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

void FactTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place(width(), true);
    QWidget::changeEvent(event);
}

// A label or a value has another size: of the font, say.
bool FactTable::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        place(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace toccata
