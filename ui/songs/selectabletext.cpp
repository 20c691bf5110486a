// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/selectabletext.h"

#include "ui/songs/keysforwindow.h"
#include "ui/style/colors.h"
#include "ui/style/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <QtMath>

namespace toccata {

namespace {

constexpr int margin = 2; // as ElidedLabel has
constexpr int usualWidth = 240;

} // namespace

SelectableText::SelectableText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(margin);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    align();
}

// To the side where a line begins on the page, whatever script it is in, as the labels beside it are.
void SelectableText::align()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(
        (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void SelectableText::setValue(const QString &text, const QString &name)
{
    setAccessibleName(name);
    if (text == m_value)
        return;
    m_value = text;
    m_height.first = -1;
    const QString shown = text.trimmed();
    setPlainText(shown.size() > mostShown ? shown.left(mostShown) + u'…' : shown);
    updateGeometry();
}

// As the document will lay it out; asking the document would lay it out twice.
int SelectableText::heightForWidth(int width) const
{
    if (m_height.first == width)
        return m_height.second;
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(document()->defaultTextOption());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width - 2 * margin));
            height += line.height();
        }
        layout.endLayout();
    }
    m_height = {width, qCeil(height) + 2 * margin};
    return m_height.second;
}

QSize SelectableText::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize SelectableText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 2 * margin};
}

void SelectableText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!showsFocus(*this))
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), radius::small, colorsOf(*this).focus);
}

void SelectableText::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return;
    if (leaves || isForTheWindow(*event))
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void SelectableText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it shows all that it has; the page scrolls
}

// One selection at a time, where the keyboard is: the context menu takes the focus only for a while.
void SelectableText::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    QTextEdit::focusOutEvent(event);
}

void SelectableText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_height.first = -1;
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QTextEdit::changeEvent(event);
}

} // namespace toccata
