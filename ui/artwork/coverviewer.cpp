// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/coverviewer.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/tokens.h"
#include "ui/style/type.h"
#include "ui/widgets/accessiblerole.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

// The same in both schemes, as where pictures are looked at: nothing beside them may shine.
const QColor ground(10, 10, 12, 246);
const QColor ink(0xf2, 0xf2, 0xf4);
const QColor dimInk(0xb4, 0xb4, 0xba);

} // namespace

void CoverViewer::open(Covers &covers, const Cover &cover, QWidget &window)
{
    (new CoverViewer(covers, cover, window))->ask();
}

CoverViewer::CoverViewer(Covers &covers, const Cover &cover, QWidget &window)
    : QWidget(&window)
    , m_covers(covers)
    , m_cover(cover)
    , m_former(window.focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Cover of %1").arg(cover.name));
    setGeometry(window.rect());
    window.installEventFilter(this);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

CoverViewer::~CoverViewer()
{
    if (m_answer.isValid())
        m_answer.cancel();
}

void CoverViewer::ask()
{
    const QRect room = roomForPicture();
    const int side = int(std::max(room.width(), room.height()) * devicePixelRatioF());
    if (m_cover.subject.isEmpty() || side <= m_asked)
        return; // what is larger is painted smaller
    if (m_answer.isValid())
        m_answer.cancel();
    m_asked = side;
    m_answer = m_covers.whole(m_cover.subject, side);
    m_answer.deliver(
        this,
        [this](const Picture &picture) {
            m_picture = QPixmap::fromImage(picture.image);
            m_picture.setDevicePixelRatio(devicePixelRatioF());
            update();
        },
        [](const std::exception_ptr &) {}); // what is known of it stays
}

QRect CoverViewer::roomForPicture() const
{
    const int lines = QFontMetrics(textFont(TextRole::Title)).height()
        + QFontMetrics(textFont(TextRole::Body)).height() + space::l;
    return rect().adjusted(space::xl, space::xl, -space::xl, -space::xl - lines);
}

void CoverViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    const QRect room = roomForPicture();
    QRect shown;
    if (m_picture.isNull()) {
        // As large as most will be, so that it does not jump when it comes.
        const int side = std::min(room.width(), room.height());
        shown = QRect(0, 0, side, side);
        shown.moveCenter(room.center());
        m_covers.paint(painter, {shown, radius::card, m_cover.subject, m_cover.name, m_cover.secondary},
            colorsOf(*this), this);
    } else {
        const QSize size
            = m_picture.deviceIndependentSize().toSize().scaled(room.size(), Qt::KeepAspectRatio);
        shown = QRect(QPoint(), size);
        shown.moveCenter(room.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(shown, m_picture);
    }
    QRect line(space::xl, shown.bottom() + space::l, width() - 2 * space::xl, 0);
    const auto write = [&](TextRole role, const QColor &color, const QString &text) {
        painter.setFont(textFont(role));
        painter.setPen(color);
        const QFontMetrics metrics = painter.fontMetrics();
        line.setHeight(metrics.height());
        painter.drawText(line, Qt::AlignHCenter, metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    write(TextRole::Title, ink, m_cover.name);
    write(TextRole::Body, dimInk, m_cover.secondary);
}

void CoverViewer::end()
{
    if (m_former)
        m_former->setFocus(Qt::OtherFocusReason);
    close();
}

void CoverViewer::keyPressEvent(QKeyEvent *event)
{
    // Those are only the beginning of a shortcut, or of a picture of the screen.
    static const QList<int> modifiers{
        Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta, Qt::Key_Print};
    if (!event->isAutoRepeat() && !modifiers.contains(event->key()))
        end();
}

// What is below would get the rest of a click that closes it already when it begins.
void CoverViewer::mousePressEvent(QMouseEvent *)
{
    m_pressed = true;
}

// Its first half has opened this.
void CoverViewer::mouseDoubleClickEvent(QMouseEvent *) { }

void CoverViewer::mouseReleaseEvent(QMouseEvent *)
{
    if (m_pressed)
        end();
}

void CoverViewer::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void CoverViewer::wheelEvent(QWheelEvent *event)
{
    event->accept();
}

// A shortcut has led elsewhere, as to the search.
void CoverViewer::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        close();
}

bool CoverViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(window()->rect());
        ask();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toccata
