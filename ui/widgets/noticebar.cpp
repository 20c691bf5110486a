// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebar.h"

#include "ui/style/colors.h"
#include "ui/style/motion.h"
#include "ui/style/shapes.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimerEvent>
#include <algorithm>
#include <utility>

namespace toccata {
namespace {

constexpr int widest = 520;
constexpr int shadowDepth = 3;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new IconButton(u"close", tr("Close"), this))
    , m_slide(new QPropertyAnimation(this, "pos", this))
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    Q_ASSERT(parent);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setFlat(true);
    m_button->setAutoDefault(false);
    m_close->setExtent(28, 16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::s, space::s + shadowDepth);
    row->setSpacing(space::s);
    row->addSpacing(space::xs); // not a margin: margins do not mirror
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    hide();
    parent->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, nullptr);
        dismiss();
        if (action) {
            action();
        }
    });
    connect(m_slide, &QAbstractAnimation::finished, this, [this] {
        if (m_leaving) {
            hide();
        }
    });
}

void NoticeBar::showNotice(const QString &text, const QString &actionText, std::function<void()> action)
{
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    m_action = std::move(action);
    setAccessibleName(text);
    const QRect target = place();
    resize(target.size());
    if (isHidden()) {
        move(target.x(), parentWidget()->height());
    }
    show();
    raise();
    slideTo(target.topLeft(), false);
    restartTimer();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    m_timer.stop();
    m_action = nullptr;
    if (!isHidden()) {
        slideTo({x(), parentWidget()->height()}, true);
    }
}

QString NoticeBar::text() const
{
    return m_text->text();
}

QRect NoticeBar::place() const
{
    const QSize room = parentWidget()->size();
    // A label that may wrap hints at a narrow block; a notice is one line where there is room for it.
    const int line = m_text->fontMetrics().horizontalAdvance(m_text->text()) + space::xs;
    const int wanted = sizeHint().width() - m_text->sizeHint().width() + line;
    const int width = std::min({widest, wanted, room.width() - 2 * space::l});
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    return {(room.width() - width) / 2, room.height() - height - space::l, width, height};
}

void NoticeBar::slideTo(const QPoint &target, bool thenHide)
{
    m_leaving = thenHide;
    m_slide->stop();
    const auto time = animationTime(duration::normal);
    if (time.count() == 0 || !parentWidget()->isVisible()) {
        move(target);
        setVisible(!thenHide);
        return;
    }
    m_slide->setDuration(static_cast<int>(time.count()));
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    m_slide->setStartValue(pos());
    m_slide->setEndValue(target);
    m_slide->start();
}

void NoticeBar::restartTimer()
{
    m_timer.start(static_cast<int>(m_stay.count()), this);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    const QRectF card = QRectF(rect()).adjusted(0, 0, 0, -shadowDepth);
    paintRounded(painter, card.translated(0, shadowDepth), radius::card, withAlpha(colors.shadow, 0.12));
    paintRounded(painter, card.translated(0, 1), radius::card, withAlpha(colors.shadow, 0.12));
    paintRounded(painter, card, radius::card, colors.raised, colors.border);
}

void NoticeBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        return;
    }
    const QWidget *focused = QApplication::focusWidget();
    if (underMouse() || (focused && isAncestorOf(focused))) {
        return; // still being read or reached for: asked again after the same time
    }
    dismiss();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool NoticeBar::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && isVisible() && m_timer.isActive()) {
        restartTimer();
    }
    return QWidget::event(event);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden()) {
        m_slide->stop();
        m_leaving ? hide() : setGeometry(place());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toccata
