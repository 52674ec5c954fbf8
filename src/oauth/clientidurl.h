#pragma once

#include "core/result.h"

#include <QByteArray>

namespace traydo::oauth {

/// A client_id that is the URL of a client ID metadata document
/// (draft-ietf-oauth-client-id-metadata-document §3), in the parts a request for it needs.
struct ClientIdUrl
{
    QByteArray host; ///< lower case, a full domain name
    quint16 port = 443;
    QByteArray target; ///< path and query, as given

    /// The Host field of a request (RFC 9112 §3.2).
    QByteArray authority() const;
};

/// True for a client_id that can only be meant as a URL: ids of ours have no `://`.
bool isUrlShaped(QStringView clientId);

/// Reads a client_id byte by byte; QUrl would mend what has to be refused. InvalidArgument unless it is https
/// with a full domain name (no address, no single label) and a path longer than `/`, without fragment, user
/// or dot segments; a port is fine. The text is ASCII.
core::Result<ClientIdUrl> parseClientIdUrl(QByteArrayView clientId);

} // namespace traydo::oauth
