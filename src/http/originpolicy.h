#pragma once

#include "http/message.h"

#include <QHash>
#include <QSet>

namespace traydo::http {

/// Which Host and Origin values a listener answers to (threat-model §3): the control against DNS rebinding
/// and cross-site requests. Runs before routing, authentication and body on every route.
class OriginPolicy
{
public:
    /// For the loopback listener on `port`: `127.0.0.1:P`, `localhost:P`, `[::1]:P` (and the bare names when
    /// P is 80).
    static OriginPolicy loopback(quint16 port, const QStringList &furtherOrigins);

    /// For a TLS listener on `port` that is reached under these host names and IP addresses (IPv6 without
    /// brackets).
    static OriginPolicy secure(const QStringList &names, quint16 port, const QStringList &furtherOrigins);

    struct Verdict
    {
        int refusal = 0;          ///< 0: pass, else 400 or 403
        const char *reason = "";  ///< short, for the body of the refusal and the log
        QByteArray origin;        ///< O of the name that was used, from the fixed table
        QByteArray allowedOrigin; ///< the Origin header when present and allowed
    };
    /// `Host` is compared without case; missing, repeated or malformed is 400, another name 403; a present
    /// Origin that is not ours or configured is 403.
    Verdict check(const Headers &headers) const;

    /// Every O of this listener.
    QList<QByteArray> origins() const;

private:
    static OriginPolicy of(const QByteArray &scheme, const QList<QByteArray> &hosts, quint16 port,
                           quint16 defaultPort, const QStringList &furtherOrigins);

    QHash<QByteArray, QByteArray> m_originByHost;
    QList<QByteArray> m_origins;
    QSet<QByteArray> m_allowedOrigins;
};

} // namespace traydo::http
