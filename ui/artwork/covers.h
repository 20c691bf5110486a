// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/coversubject.h"
#include "core/server/serverproxy.h"
#include "ui/artwork/covermemory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QRect>
#include <QSet>
#include <QTimer>

#include <map>
#include <vector>

class QAbstractItemView;
class QPainter;
class QStyleOptionViewItem;

namespace toccata {

struct Colors;
struct CoverOptions;
class Settings;

/// A cover and where it belongs. Units: device-independent pixels.
struct CoverPlace
{
    QRect rect; ///< square
    qreal radius = 0;
    CoverSubject subject;
    /// What the placeholder is drawn from; the second tells equal names apart.
    QString name;
    QString secondary;
};

/// The view that a delegate paints for: what Covers tells to paint again.
QAbstractItemView *viewOf(const QStyleOptionViewItem &option);

/// The covers that the window shows: those painted are asked for if they are not in memory, those that come
/// are faded in, and those that went out of sight before are given up. Thread: GUI.
class Covers : public QObject
{
    Q_OBJECT

public:
    Covers(ServerProxy server, Settings &settings, QObject *parent = nullptr);
    ~Covers() override;

    /// What is another for this server than the settings say: where its music lies on this computer, and
    /// where its web side listens. Empty: as they say.
    void setServerPlaces(const QString &musicFolder, std::optional<quint16> webPort);

    /// Paints the cover of \p place, or what stands for it until it is there or if there is none.
    /// \param widget  is told to paint again when there is something new; a view with \p index its row.
    void paint(QPainter &painter, const CoverPlace &place, const Colors &colors, QWidget *widget,
        const QModelIndex &index = {});
    /// Asks for the cover of a row that is just out of sight.
    void prepare(const CoverPlace &place, QAbstractItemView *view, const QModelIndex &index);

    /// One colour for all of it, if it is there.
    std::optional<QColor> tone(const CoverSubject &subject) const;
    /// The whole picture, no side longer than \p side pixels of the device.
    actor::Future<Picture> whole(const CoverSubject &subject, int side) const;

    /// Makes \p picture the cover. Errors: Invalid, if it is no picture.
    actor::Future<void> choose(const CoverSubject &subject, const ChosenPicture &picture);
    /// Looks for the cover anew, also if one was chosen.
    actor::Future<void> lookAgain(const CoverSubject &subject);

    /// What those painted take. Units: bytes.
    qint64 bytes() const { return m_memory.bytes(); }

Q_SIGNALS:
    /// There is another cover of what has that key.
    void changed(const QByteArray &key);

private:
    /// Who wants a cover: a widget, or a row of a view.
    struct Asker
    {
        QPointer<QWidget> widget;
        QPersistentModelIndex index;
        bool isRow = false;
    };
    struct Id
    {
        QByteArray key;
        int side = 0;
        int radius = 0;

        friend auto operator<=>(const Id &one, const Id &other)
        {
            if (const int order = one.key.compare(other.key); order != 0)
                return order <=> 0;
            return std::pair(one.side, one.radius) <=> std::pair(other.side, other.radius);
        }
        friend bool operator==(const Id &, const Id &) = default;
    };
    struct Request
    {
        actor::Future<Picture> answer;
        /// Tells it from one before it whose answer is still on its way.
        int number = 0;
        std::vector<Asker> askers;
        bool ahead = false;
    };
    struct Fade
    {
        QElapsedTimer since;
        std::vector<Asker> askers;
    };

    static Id idOf(const CoverPlace &place, qreal ratio);
    void ask(const Id &id, const CoverSubject &subject, const Asker &asker, bool ahead);
    void received(const Id &id, int number, const Picture &picture);
    void failed(const Id &id, int number, const CoverSubject &subject, const std::exception_ptr &failure);
    bool isMissing(const CoverSubject &subject) const;
    static bool isInSight(const Asker &asker, bool ahead);
    static void repaint(const std::vector<Asker> &askers);
    void remember(QWidget *widget);
    /// Everything that shows covers.
    void repaintAll();
    void giveUpWhatIsOutOfSight();
    void fade();
    qreal opacityOf(const Id &id) const;
    void forget(const CoverSubject &subject);
    void forgetAll();
    void follow(const mpd::ServerState &state);
    CoverOptions options() const;
    void applySettings();
    /// Those whose covers could not be got just now are asked for again.
    void retry();

    ServerProxy m_server;
    Settings &m_settings;
    QString m_musicFolder;
    std::optional<quint16> m_webPort;
    CoverMemory m_memory;
    std::map<Id, Request> m_requests;
    int m_asked = 0;
    std::map<Id, Fade> m_fades;
    /// When there was none. Units: seconds since 1970.
    QHash<QByteArray, qint64> m_missing;
    /// Whose covers could not be got, for another reason than that there is none.
    QSet<QByteArray> m_failed;
    /// Whom covers were painted for.
    std::vector<QPointer<QWidget>> m_shows;
    std::optional<mpd::Address> m_address;
    bool m_connected = false;
    QTimer m_sightCheck;
    QTimer m_fadeTimer;
    QTimer m_retryTimer;
};

} // namespace toccata
