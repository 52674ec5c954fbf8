#pragma once

#include "http/message.h"

#include <QHash>

namespace traydo::oauth {

/// The well-known documents: protected resource metadata (RFC 9728) and authorization server metadata (RFC
/// 8414). Each name of the listener has its own, since clients compare issuer and resource with the name they
/// used.
class Metadata
{
public:
    explicit Metadata(const QList<QByteArray> &origins);

    http::Response protectedResource(const http::Request &request) const;
    http::Response authorizationServer(const http::Request &request) const;

private:
    struct Documents
    {
        QByteArray protectedResource;
        QByteArray authorizationServer;
    };
    QHash<QByteArray, Documents> m_byOrigin;
};

} // namespace traydo::oauth
