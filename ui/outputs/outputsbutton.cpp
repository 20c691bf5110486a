// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outputs/outputsbutton.h"

#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"

#include <QMenu>

namespace toccata {

OutputsButton::OutputsButton(ServerProxy server, Notices &notices, QWidget *parent)
    : IconButton(u"speaker", tr("Outputs"), parent)
    , m_server(std::move(server))
    , m_notices(notices)
{
    setObjectName(QStringLiteral("outputs"));
    connect(this, &IconButton::clicked, this, &OutputsButton::showMenu);
    m_server.states.server.observe(this, [this](const auto &) { enable(); });
    m_server.states.outputs.observe(this, [this](const auto &state) { setState(state); });
    setState(m_server.states.outputs.current());
}

void OutputsButton::setState(const std::shared_ptr<const OutputsState> &state)
{
    const bool wasSilent = m_state->noneEnabled();
    m_state = state;
    enable();
    const bool silent = state->noneEnabled() || state->muted.value_or(false);
    setBadge(silent ? QStringLiteral("!") : QString());
    setName(!silent                ? tr("Outputs")
            : state->noneEnabled() ? tr("No output is switched on: nothing will be heard")
                                   : tr("The server is muted"));
    if (state->noneEnabled() && !wasSilent)
        m_notices.say(
            tr("No output is switched on: nothing will be heard."), tr("Outputs"), [this] { showMenu(); });
}

// A server without the command has nothing to show.
void OutputsButton::enable()
{
    const ServerStates &states = m_server.states;
    const bool isThere = !states.server.current()->isConnected() || isOffered(states, Right::SeeOutputs);
    if (std::exchange(m_isThere, isThere) != isThere)
        setVisible(isThere);
    permit(*this, refusal(states, Right::SeeOutputs),
        m_state->known && (!m_state->outputs.empty() || m_state->muted));
}

void OutputsButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, bool checked, quint32 outputId) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, outputId](bool on) { set(outputId, on); });
        permit(*action, refusal(m_server.states, Right::SwitchOutputs));
    };
    if (m_state->muted)
        add(tr("Mute"), *m_state->muted, OutputsState::muteId);
    for (const Output &output : m_state->outputs)
        add(output.name.isEmpty() ? tr("Output %1").arg(output.id + 1) : output.name, output.enabled,
            output.id);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void OutputsButton::set(quint32 outputId, bool enabled)
{
    m_notices.watch(m_server.outputs.setEnabled(outputId, enabled));
}

} // namespace toccata
