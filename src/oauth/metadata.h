#pragma once

#include "http/message.h"

#include <QHash>

#include <functional>

namespace traydo::oauth {

/// The well-known documents: protected resource metadata (RFC 9728) and authorization server metadata (RFC
/// 8414). Each name of the listener has its own, since clients compare issuer and resource with the name they
/// used.
class Metadata
{
public:
    /// While `mayRegister` says no, the server's document names no way for unknown programs to register.
    /// `clientDocuments`: whether clients may be named by the URL of their metadata document.
    Metadata(const QList<QByteArray> &origins, bool clientDocuments, std::function<bool()> mayRegister);

    http::Response protectedResource(const http::Request &request) const;
    http::Response authorizationServer(const http::Request &request) const;

private:
    struct Documents
    {
        QByteArray protectedResource;
        QByteArray authorizationServer;
        QByteArray closedAuthorizationServer; ///< while nobody may register
    };
    QHash<QByteArray, Documents> m_byOrigin;
    std::function<bool()> m_mayRegister;
};

} // namespace traydo::oauth
