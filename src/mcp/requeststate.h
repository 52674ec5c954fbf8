#pragma once

#include "core/clock.h"
#include "core/sealer.h"
#include "mcp/call.h"

namespace traydo::mcp {

/// `requestState` of input-required results: what a handler wants to see again, sealed together with the
/// grant, the request it belongs to and its end, so that nobody can carry it into another call. It is no
/// credential.
class RequestState
{
public:
    RequestState(const core::Sealer &sealer, const core::Clock &clock) : m_sealer(sealer), m_clock(clock) {}

    QByteArray seal(const QString &method, const Call &call, const QByteArray &state) const;
    /// Nothing for a state that is not ours, of another grant, of another request, or too old.
    std::optional<QByteArray> open(const QString &method, const Call &call, const QByteArray &sealed) const;

private:
    const core::Sealer &m_sealer;
    const core::Clock &m_clock;
};

} // namespace traydo::mcp
