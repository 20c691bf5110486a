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
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

namespace {

/// Where the text of a check box begins.
constexpr int indent = 28;

/// \p setting and \p settings outlive it.
QCheckBox *makeSwitch(Settings &settings, const Setting<bool> &setting, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(settings.value(setting));
    QObject::connect(
        box, &QCheckBox::toggled, box, [&settings, &setting](bool on) { settings.set(setting, on); });
    return box;
}

} // namespace

CoverSourcesCard::CoverSourcesCard(Settings &settings, QWidget *parent)
    : Card(tr("Where covers come from"), parent)
    , m_settings(settings)
{
    QCheckBox *files = addSwitch(tr("The song files"), Remembered::coversEmbedded);
    QCheckBox *folders = addSwitch(tr("The folders of the songs"), Remembered::coversBesideSongs);
    addField({files, folders}, tr("Ask first:"), makeOrder());
    QCheckBox *mopidy = addSwitch(tr("Mopidy's web side"), Remembered::coversFromMopidy);
    addField({mopidy}, tr("Port:"), makePort());
    QCheckBox *local
        = addSwitch(tr("The music folder, if it is on this computer"), Remembered::coversFromMusicFolder);
    addField({local}, tr("Folder:"), makeFolder());
    addSwitch(tr("The Cover Art Archive on the internet"), Remembered::coversOnline);
    setRemark(tr("The archive learns the MusicBrainz ids of albums that nobody else has a cover of."));
    alignFields();
}

QCheckBox *CoverSourcesCard::addSwitch(const QString &text, const Setting<bool> &setting)
{
    QCheckBox *box = makeSwitch(m_settings, setting, text);
    column()->addWidget(box);
    return box;
}

void CoverSourcesCard::addField(const QList<QCheckBox *> &owners, const QString &label, QWidget *field)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(text);
    row->addWidget(field, 1);
    column()->addLayout(row);
    m_labels.push_back(text);
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(this);
    const auto enable = [text, field, owners] {
        const bool on = std::ranges::all_of(owners, &QCheckBox::isChecked);
        text->setEnabled(on);
        field->setEnabled(on);
    };
    for (QCheckBox *owner : owners)
        connect(owner, &QCheckBox::toggled, field, enable);
    enable();
}

bool CoverSourcesCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return Card::eventFilter(watched, event);
    event->ignore(); // it goes on to the page
    return true;
}

void CoverSourcesCard::alignFields()
{
    int widest = 0;
    for (const QLabel *label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : m_labels)
        label->setMinimumWidth(widest);
}

QWidget *CoverSourcesCard::makeOrder()
{
    auto *order = new QComboBox;
    order->addItem(tr("the song files"), true);
    order->addItem(tr("the folders"), false);
    order->setCurrentIndex(order->findData(m_settings.value(Remembered::coversEmbeddedFirst)));
    connect(order, &QComboBox::currentIndexChanged, this,
        [this, order] { m_settings.set(Remembered::coversEmbeddedFirst, order->currentData().toBool()); });
    return order;
}

QWidget *CoverSourcesCard::makePort()
{
    auto *port = new QSpinBox;
    port->setRange(1, 65535);
    port->setGroupSeparatorShown(false);
    port->setValue(m_settings.value(Remembered::mopidyPort));
    port->setKeyboardTracking(false); // each digit would be a port
    connect(port, &QSpinBox::valueChanged, this,
        [this](int value) { m_settings.set(Remembered::mopidyPort, value); });
    return port;
}

QWidget *CoverSourcesCard::makeFolder()
{
    auto *field = new QWidget;
    auto *path = new QLineEdit(m_settings.value(Remembered::localMusicFolder));
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
        = [this, path] { m_settings.set(Remembered::localMusicFolder, path->text().trimmed()); };
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
    : Card(tr("Covers on this computer"), parent)
    , m_actions(actions)
    , m_size(new ElidedLabel)
    , m_clear(new QPushButton(tr("Remove them")))
{
    m_clear->setAutoDefault(false);
    column()->addWidget(makeSwitch(settings, Remembered::coversKept, tr("Keep what was found")));
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
