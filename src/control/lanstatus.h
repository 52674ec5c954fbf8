#pragma once

#include "core/clock.h"
#include "core/reason.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace traydo::control {

/// What the listener for other devices is doing.
struct LanStatus
{
    bool enabled = false;                      ///< `[lan] enabled`
    QList<QUrl> mcpUrls;                       ///< one per name; empty while it does not listen
    QString problem;                           ///< why it does not listen, in English for log and JSON
    core::Reason problemReason;                ///< the same, as far as it is one that faces can say
    QString fingerprint;                       ///< SHA-256 of the certificate authority, `AB:CD:…`
    core::Instant trustedUntil{};              ///< the authority's end
    QByteArray authority;                      ///< its certificate, PEM: what other devices have to trust
    std::optional<core::Instant> pairingUntil; ///< unknown programs may register until then

    bool operator==(const LanStatus &) const = default;
};

} // namespace traydo::control
