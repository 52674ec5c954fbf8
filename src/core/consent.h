#pragma once

#include "core/grant.h"

#include <QList>
#include <QString>

namespace traydo::core {

/// A parked authorization request as the faces see it. The matching number is never part of it:
/// it lives on the browser page alone. `numberChoices` holds it among two others for the dialog.
struct ConsentRequest
{
    QString id;
    QString clientId;
    QString clientName;       ///< claimed by the client: plain text only
    QString redirectUri;      ///< where the answer goes, ASCII
    bool loopbackOnly = true; ///< every redirect is on this computer: the name is unproven
    QString peerAddress;      ///< where the browser sits; loopback in this issue
    Scopes scopes;            ///< asked for
    QList<int> numberChoices; ///< three two-digit numbers in random order
    Instant createdAt{};
    Instant expiresAt{};

    bool operator==(const ConsentRequest &) const = default;
};

/// Which face decides. The command line is subject to `cli_grants`.
enum class ConsentFace { Dialog, CommandLine };

/// The person's answer.
struct ConsentDecision
{
    bool allow = false;
    std::optional<int> number; ///< what the person picked or typed; compulsory to allow in the dialog
    Scopes scopes;             ///< at most what was asked
    ListAccess lists;
    milliseconds duration{}; ///< grant life from now, at most 90 days
    ConsentFace face = ConsentFace::Dialog;
};

/// What became of a decision.
enum class ConsentOutcome {
    Allowed,
    Denied,
    WrongNumber,       ///< still pending, try again
    WrongNumberDenied, ///< third wrong number: denied
};

} // namespace traydo::core
