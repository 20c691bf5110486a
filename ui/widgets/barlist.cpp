// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/barlist.h"

#include "ui/style/colors.h"
#include "ui/style/sliderpainting.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

namespace {

constexpr int barHeight = 6;

} // namespace

class BarList::Line final : public QWidget
{
public:
    Line()
        : m_name(new ElidedLabel)
        , m_value(new ElidedLabel)
        , m_detail(new ElidedLabel)
    {
        m_value->setTone(ElidedLabel::Tone::Dim);
        m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_value->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_detail->setRole(TextRole::Caption);
        m_detail->setTone(ElidedLabel::Tone::Dim);
        auto *first = new QHBoxLayout;
        first->setSpacing(space::s);
        first->addWidget(m_name, 1);
        first->addWidget(m_value);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, barHeight + 2);
        column->setSpacing(0);
        column->addLayout(first);
        column->addWidget(m_detail);
    }

    ElidedLabel &name() { return *m_name; }

    void setRow(const Row &row)
    {
        m_name->setText(row.name);
        m_name->setLink(row.isLink);
        m_value->setText(row.value);
        m_detail->setText(row.detail);
        m_detail->setVisible(!row.detail.isEmpty());
        m_fraction = std::clamp(row.fraction, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = colorsOf(*this);
        const QRectF bar(2, height() - barHeight, width() - 4, barHeight);
        paintTrack(painter, bar, m_fraction, isRightToLeft(), colors.accent, colors.track);
    }

private:
    ElidedLabel *m_name;
    ElidedLabel *m_value;
    ElidedLabel *m_detail;
    double m_fraction = 0;
};

BarList::BarList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
}

void BarList::setRows(const std::vector<Row> &rows)
{
    while (m_lines.size() > rows.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < rows.size()) {
        auto *line = new Line;
        const int index = int(m_lines.size());
        connect(&line->name(), &ElidedLabel::activated, this, [this, index] { Q_EMIT activated(index); });
        m_column->addWidget(line);
        m_lines.push_back(line);
    }
    QStringList texts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_lines[i]->setRow(rows[i]);
        const Row &row = rows[i];
        texts << (row.detail.isEmpty() ? tr("%1: %2").arg(row.name, row.value)
                                       : tr("%1, %2: %3").arg(row.name, row.detail, row.value));
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
}

} // namespace toccata
