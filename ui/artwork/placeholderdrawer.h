// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <vector>

namespace toccata {

/// The placeholder cover of a name as a picture. Units: side and radius in device-independent pixels.
struct Placeholder
{
    QString name;
    QString secondary; ///< tells equal names apart
    int side = 0;
    qreal radius = 0;
    qreal devicePixelRatio = 1;
    Colors colors;

    /// By which it is kept.
    QString key() const;
};

/// Draws \p placeholder. Thread: any for those whose name has initials; the others have an icon, which only
/// the GUI thread can paint.
QImage drawn(const Placeholder &placeholder);

/// Draws placeholders in a thread of its own, so that the window does not wait for them: a page of them takes
/// 50 ms. While a grid flies past it rests; what is in sight is drawn once it is slower. Thread: GUI.
class PlaceholderDrawer : public QObject
{
public:
    explicit PlaceholderDrawer(QObject *parent = nullptr);
    ~PlaceholderDrawer() override;

    /// Lets \p widget paint \p rect again as soon as \p placeholder is in the QPixmapCache. Of too many that
    /// wait the oldest are forgotten: what is in sight asks again when the others are there.
    void ask(const Placeholder &placeholder, QWidget *widget, const QRect &rect);

private:
    struct Place
    {
        QPointer<QWidget> widget;
        QRect rect;
    };
    struct Request
    {
        QString key;
        Placeholder placeholder;
        std::vector<Place> places;
        /// Null until it is drawn.
        QImage image = {};
    };

    void forgetOldest();
    /// Whether a page after another is asked for.
    bool isFlying();
    void begin();
    void arrived(const QString &key, const QImage &image);
    void showArrived();

    /// The newest last.
    std::deque<Request> m_waiting;
    std::vector<Request> m_begun;
    /// Which of what was asked for was forgotten.
    std::vector<QPointer<QWidget>> m_forgotten;
    QThreadPool m_threads;
    /// What arrived is shown together: each paints the window again.
    QTimer m_frame;
    /// Runs while one is flying.
    QTimer m_rest;
    QElapsedTimer m_sinceFrame;
    bool m_flying = false;
};

} // namespace toccata
