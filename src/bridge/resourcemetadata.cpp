#include "bridge/resourcemetadata.h"

#include "bridge/address.h"
#include "bridge/jsonvalues.h"
#include "core/json.h"
#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

core::Error invalid(const QString &why)
{
    return {core::ErrorCode::InvalidArgument, u"The server's resource metadata is not valid: "_s + why};
}

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

/// True when what `resource` names holds `server`: same origin, and its path is the server's or a folder of
/// it.
bool covers(const QUrl &resource, const QUrl &server)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    if (resource.scheme() != server.scheme() || resource.host() != server.host() ||
        port(resource) != port(server))
        return false;
    const QString folder = pathOf(resource);
    const QString path = pathOf(server);
    return path == folder || path.startsWith(folder + u'/');
}

} // namespace

QList<QUrl> resourceMetadataUrls(const QUrl &server)
{
    QUrl root = originOf(server);
    root.setPath(u"/.well-known/oauth-protected-resource"_s);
    if (pathOf(server).isEmpty())
        return {root};
    QUrl suffixed = root;
    suffixed.setPath(root.path() + server.path(QUrl::FullyEncoded), QUrl::TolerantMode);
    suffixed.setQuery(server.query(QUrl::FullyEncoded));
    return {suffixed, root};
}

core::Result<ResourceMetadata> readResourceMetadata(const QByteArray &document, const QUrl &server)
{
    const auto json = core::parseJsonObject(document);
    if (!json)
        return invalid(json.error().text);
    ResourceMetadata metadata;
    metadata.resource = json->value("resource"_L1).toString();
    const QUrl resource(metadata.resource, QUrl::StrictMode);
    if (!resource.isValid() || resource.hasFragment() || !covers(resource, server))
        return invalid(u"it speaks for “%1”, not for %2."_s.arg(core::escaped(metadata.resource),
                                                                server.toString(QUrl::RemoveQuery)));
    const auto issuers = stringsOf(json->value("authorization_servers"_L1));
    if (!issuers.isEmpty())
        metadata.issuer = issuers.first();
    metadata.scopes = stringsOf(json->value("scopes_supported"_L1));
    return metadata;
}

} // namespace traydo::bridge
