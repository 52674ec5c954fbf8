#pragma once

#include <QByteArray>

namespace traydo::http {

/// Who a TLS listener is: PEM.
struct TlsIdentity
{
    QByteArray certificates; ///< the server's, then those that vouch for it
    QByteArray privateKey;   ///< of the first one; elliptic curve
};

} // namespace traydo::http
