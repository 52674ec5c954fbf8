#include "oauth/clientidurl.h"

#include "oauth/redirecturi.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr quint16 httpsPort = 443;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

} // namespace

QByteArray ClientIdUrl::authority() const
{
    return port == httpsPort ? host : host + ':' + QByteArray::number(port);
}

bool isUrlShaped(QStringView clientId)
{
    return clientId.contains("://"_L1);
}

Result<ClientIdUrl> parseClientIdUrl(QByteArrayView clientId)
{
    // The same syntax as that of redirect URIs, and then some.
    const auto uri = parseRedirectUri(clientId);
    if (!uri)
        return refused(u"the client_id is not an acceptable URL"_s);
    if (uri->kind != RedirectKind::Https)
        return refused(u"a client_id that is a URL must begin with https://"_s);
    if (!isPublicHostName(uri->host))
        return refused(u"the host of a client_id must be a full domain name"_s);
    if (!uri->rest.startsWith('/') || uri->rest.size() < 2 || uri->rest.startsWith("/?"))
        return refused(u"a client_id that is a URL must have a path"_s);
    ClientIdUrl url;
    url.host = uri->host.toByteArray().toLower();
    if (!uri->port.isEmpty())
        url.port = quint16(uri->port.toByteArray().toUInt());
    url.target = uri->rest.toByteArray();
    return url;
}

} // namespace traydo::oauth
