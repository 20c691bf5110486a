// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pathbar.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace toccata {

namespace {

/// What stands between two parts.
class Separator final : public QWidget
{
public:
    Separator() { setFixedSize(16, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintChevron(
            painter, rect(), isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow, 7, colorsOf(*this).textDim);
    }
};

} // namespace

QList<PathPart> partsOfPath(const QByteArray &path)
{
    QList<PathPart> parts;
    const bool withSlash = path.endsWith('/');
    qsizetype begin = 0;
    while (begin < path.size()) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArray name = path.mid(begin, end - begin);
        if (!name.isEmpty())
            parts.push_back({path.left(withSlash ? end + 1 : end), QString::fromUtf8(name)});
        begin = end + 1;
    }
    return parts;
}

PathBar::PathBar(QWidget *parent)
    : QWidget(parent)
    , m_root(tr("All folders"))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    setAccessibleName(tr("Path"));
}

void PathBar::setPath(const QByteArray &path, const QString &file)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // later: its own click may be what brought us here
        }
        delete item;
    }
    QList<PathPart> parts = partsOfPath(path);
    parts.prepend({{}, m_root});
    if (!file.isEmpty())
        parts.push_back({{}, file});
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_row->addWidget(new Separator);
        addPart(parts[i], i == parts.size() - 1);
    }
    m_row->addStretch();
}

void PathBar::addPart(const PathPart &part, bool isLast)
{
    auto *label = new ElidedLabel(part.name);
    label->setTone(isLast ? ElidedLabel::Tone::Normal : ElidedLabel::Tone::Dim);
    label->setRole(TextRole::Strong);
    label->setLink(!isLast);
    connect(label, &ElidedLabel::activated, this, [this, path = part.path] { Q_EMIT chosen(path); });
    m_row->addWidget(label);
}

} // namespace toccata
