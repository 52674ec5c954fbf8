#pragma once

#include "oauth/documentnetwork.h"

#include <QList>
#include <QSslCertificate>

#include <optional>

namespace traydo::oauth {

/// One GET over TLS (1.2 at least) and HTTP/1.1, with nothing else a browser would bring: no redirects,
/// proxies, cookies, compression or HTTP/2. The door through which Traydo reaches out.
class TlsDocumentTransport final : public DocumentTransport
{
public:
    /// `trustAnchors`: who may vouch for a server; unset: whom the system trusts.
    explicit TlsDocumentTransport(const core::Limits &limits,
                                  std::optional<QList<QSslCertificate>> trustAnchors = {});

    std::unique_ptr<PendingOperation> get(const ClientIdUrl &url, const QList<QHostAddress> &addresses,
                                          const Callback &callback) override;

private:
    qint64 m_maxBodyBytes;
    core::milliseconds m_dialTimeout; ///< for one address; the whole time is the caller's to watch
    std::optional<QList<QSslCertificate>> m_trustAnchors;
};

/// The system's resolver.
class SystemHostResolver final : public HostResolver
{
public:
    std::unique_ptr<PendingOperation> resolve(const QString &host, const Callback &callback) override;
};

} // namespace traydo::oauth
