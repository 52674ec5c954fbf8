#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace traydo::bridge {

/// How a client proves at the token endpoint who it is (RFC 7591 §2).
enum class ClientProof {
    None,  ///< a public client: PKCE is all there is
    Basic, ///< client_secret_basic
    Post,  ///< client_secret_post
};

/// Who we are for one authorization server. Never shown to another (mix-up, SEP-2352).
struct ClientIdentity
{
    QString clientId;
    QString secret; ///< empty for public clients
    ClientProof proof = ClientProof::None;
    quint16 redirectPort = 0; ///< the loopback port it was registered with; 0: any will do

    bool operator==(const ClientIdentity &) const = default;
};

/// All that one authorization left behind: what the token store keeps for a server.
struct Grant
{
    QString issuer;
    QString resource;
    ClientIdentity client;
    QString scope; ///< what was asked for, separated by blanks; the person may have granted less
    QByteArray accessToken;
    QByteArray refreshToken;   ///< empty: none was issued
    core::Instant expiresAt{}; ///< of the access token; the epoch: the server did not say

    bool operator==(const Grant &) const = default;
};

/// As one line of JSON, the form in which stores keep it.
QByteArray encodeGrant(const Grant &grant);

/// Reads that form; Corrupt otherwise.
core::Result<Grant> decodeGrant(const QByteArray &text);

} // namespace traydo::bridge
