// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outputs/outputs.h"

namespace toccata {

namespace {

class OutputsParser
{
public:
    explicit OutputsParser(bool isMopidy)
        : m_isMopidy(isMopidy)
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "outputid")
            m_state.outputs.emplace_back().id = value.toUInt();
        if (m_state.outputs.empty())
            return;
        Output &output = m_state.outputs.back();
        if (name == "outputname")
            output.name = QString::fromUtf8(value);
        else if (name == "plugin")
            output.plugin = QString::fromUtf8(value);
        else if (name == "outputenabled")
            output.enabled = value == "1";
    }

    OutputsState take()
    {
        m_state.known = true;
        if (m_isMopidy && !m_state.outputs.empty()) {
            m_state.muted = m_state.outputs.front().enabled;
            m_state.outputs.clear();
        }
        return std::move(m_state);
    }

private:
    bool m_isMopidy;
    OutputsState m_state;
};

} // namespace

mpd::Request<OutputsState> outputsRequest(bool isMopidy)
{
    return mpd::parsed(mpd::Command("outputs"), OutputsParser(isMopidy));
}

} // namespace toccata
