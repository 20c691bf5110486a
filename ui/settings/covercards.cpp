// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/covercards.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace toccata {

CoverSourcesCard::CoverSourcesCard(Settings &settings, QWidget *parent)
    : SettingsCard(tr("Where covers come from"), settings, parent)
{
    QCheckBox *files = addSwitch(tr("The song files"), Remembered::coversEmbedded);
    QCheckBox *folders = addSwitch(tr("The folders of the songs"), Remembered::coversBesideSongs);
    addField(tr("Ask first:"), makeOrder(), {files, folders});
    QCheckBox *mopidy = addSwitch(tr("Mopidy's web side"), Remembered::coversFromMopidy);
    addField(tr("Port:"), makePort(), {mopidy});
    QCheckBox *local
        = addSwitch(tr("The music folder, if it is on this computer"), Remembered::coversFromMusicFolder);
    addField(tr("Folder:"), makeFolder(), {local});
    addSwitch(tr("The Cover Art Archive on the internet"), Remembered::coversOnline);
    setRemark(tr("The archive learns the MusicBrainz ids of albums that nobody else has a cover of."));
}

QWidget *CoverSourcesCard::makeOrder()
{
    auto *order = new QComboBox;
    order->addItem(tr("Song files"), true);
    order->addItem(tr("Folders"), false);
    order->setCurrentIndex(order->findData(settings().value(Remembered::coversEmbeddedFirst)));
    connect(order, &QComboBox::currentIndexChanged, this,
        [this, order] { settings().set(Remembered::coversEmbeddedFirst, order->currentData().toBool()); });
    return order;
}

QWidget *CoverSourcesCard::makePort()
{
    auto *port = new QSpinBox;
    port->setRange(1, 65535);
    port->setGroupSeparatorShown(false);
    port->setValue(settings().value(Remembered::mopidyPort));
    port->setKeyboardTracking(false); // each digit would be a port
    connect(port, &QSpinBox::valueChanged, this,
        [this](int value) { settings().set(Remembered::mopidyPort, value); });
    return port;
}

QWidget *CoverSourcesCard::makeFolder()
{
    auto *field = new QWidget;
    auto *path = new QLineEdit(settings().value(Remembered::localMusicFolder));
    path->setPlaceholderText(tr("As the server tells"));
    path->setClearButtonEnabled(true);
    path->setAccessibleName(tr("Folder of the server's music"));
    auto *browse = new IconButton(u"folder", tr("Choose the folder"));
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(path, 1);
    row->addWidget(browse);
    field->setFocusProxy(path);
    const auto remember
        = [this, path] { settings().set(Remembered::localMusicFolder, path->text().trimmed()); };
    connect(path, &QLineEdit::editingFinished, this, remember);
    connect(browse, &QToolButton::clicked, this, [this, path, remember] {
        auto *dialog = new QFileDialog(window(), tr("Choose the folder of the server's music"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, path, [path, remember](const QString &folder) {
            path->setText(folder);
            remember();
        });
        dialog->open();
    });
    return field;
}

KeptCoversCard::KeptCoversCard(SongActions &actions, Settings &settings, QWidget *parent)
    : SettingsCard(tr("Covers on this computer"), settings, parent)
    , m_actions(actions)
    , m_size(new ElidedLabel)
    , m_clear(new QPushButton(tr("Remove them")))
{
    m_clear->setAutoDefault(false);
    addSwitch(tr("Keep what was found"), Remembered::coversKept);
    auto *row = new QHBoxLayout;
    row->addWidget(m_size, 1);
    row->addWidget(m_clear);
    column()->addLayout(row);
    setRemark(
        tr("They are kept so that they are there at once when Toccata starts. Covers that you have chosen "
           "yourself are not among them: those stay."));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_clear->setEnabled(false);
        m_actions.notices().watch(
            m_actions.server().artwork.clearDisk(), [this] { ask(); }, [this] { ask(); });
    });
}

void KeptCoversCard::showEvent(QShowEvent *event)
{
    ask();
    Card::showEvent(event);
}

void KeptCoversCard::ask()
{
    m_answer.expect(
        m_actions.server().artwork.diskUse(),
        [this](qint64 bytes) {
            m_size->setText(
                bytes > 0 ? locale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat) : tr("None yet"));
            m_clear->setEnabled(bytes > 0);
        },
        [this](const Error &) { m_size->setText({}); });
}

} // namespace toccata
