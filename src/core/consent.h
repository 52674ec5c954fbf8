#pragma once

#include "core/block.h"
#include "core/grant.h"

#include <QList>
#include <QString>

namespace traydo::core {

/// How much is known about who asks.
enum class ClientTrust {
    SelfRegistered, ///< dynamic registration: the name is a claim
    Published,      ///< a web site stands by the name, but the answer goes elsewhere: to this computer, or to
                    ///< another site
    VerifiedHost,   ///< a web site stands by the name, and the answer goes to that site
    StartedHere,    ///< the person began connecting an app of that name in Traydo within the last 10 minutes
};

/// Where the asker shows the matching number.
enum class ConsentChannel {
    Browser, ///< on the page at /oauth/authorize
    Bridge,  ///< in the program that started traydo-bridge: there is no browser
};

/// A parked authorization request as the faces see it. The matching number is never part of it:
/// it lives on the browser page alone. `numberChoices` holds it among two others for the dialog.
struct ConsentRequest
{
    QString id;
    QString clientId;
    QString clientName; ///< claimed by the client: plain text only
    ConsentChannel channel = ConsentChannel::Browser;
    QString redirectUri;      ///< where the answer goes, ASCII; empty for a bridge
    bool loopbackOnly = true; ///< every redirect is on this computer: the name is unproven
    ClientTrust trust = ClientTrust::SelfRegistered;
    QString publisher;   ///< host of the client's metadata document, ASCII; empty when it registered itself
    QString listener;    ///< program that listens where the answer goes, as a path; no proof; empty: unknown
    QString peerAddress; ///< where the browser sits; loopback in this issue
    Scopes scopes;       ///< asked for
    QList<int> numberChoices; ///< three two-digit numbers in random order; new ones after a wrong pick
    Instant createdAt{};
    Instant expiresAt{};
    bool extended = false; ///< the person took the five more minutes

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
    std::optional<BlockKind> block; ///< when denying: whom to keep from asking again
};

/// What became of a decision.
enum class ConsentOutcome {
    Allowed,
    Denied,
    WrongNumber,       ///< still pending, try again
    WrongNumberDenied, ///< third wrong number: denied
};

} // namespace traydo::core
