#include "bridge/discovery.h"

#include "bridge/address.h"
#include "bridge/httpclient.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// The first of some documents that is there and can be read; nothing when none is there.
template <typename T>
struct Search
{
    HttpClient &http;
    QObject *context;
    QList<QUrl> places;
    std::function<core::Result<T>(const QByteArray &)> read;
    std::function<void(const core::Result<std::optional<T>> &)> done;
    std::optional<core::Error> fault = {}; ///< of a document that was there
};

template <typename T>
void goOn(const std::shared_ptr<Search<T>> &search)
{
    if (search->places.isEmpty())
        return search->done(search->fault ? core::Result<std::optional<T>>(*search->fault)
                                          : core::Result<std::optional<T>>(std::optional<T>()));
    const QUrl place = search->places.takeFirst();
    const HttpRequest request{
        "GET", place, {{"Accept", "application/json"}, {"MCP-Protocol-Version", "2025-11-25"}}, {}};
    search->http.fetch(request, search->context, [search](const core::Result<HttpAnswer> &answer) {
        if (!answer && answer.error().code == core::ErrorCode::Unavailable)
            return search->done(answer.error());
        if (!answer || answer->status != 200)
            return goOn(search);
        const auto document = search->read(answer->body);
        if (document)
            return search->done(std::optional<T>(*document));
        if (!search->fault)
            search->fault = document.error();
        goOn(search);
    });
}

/// The second half: the authorization server that `resource` names.
void findServer(HttpClient &http, const QUrl &url, const ResourceMetadata &resource, QObject *context,
                const DiscoveryDone &done)
{
    const bool named = !resource.issuer.isEmpty();
    const QString issuer = named ? resource.issuer : originOf(url).toString();
    const auto address = readAddress(issuer, u"authorization server"_s, url);
    if (!address)
        return done(address.error());
    goOn(std::make_shared<Search<ServerMetadata>>(Search<ServerMetadata>{
        http, context, serverMetadataUrls(*address),
        [issuer](const QByteArray &document) { return readServerMetadata(document, issuer); },
        [=](const core::Result<std::optional<ServerMetadata>> &found) {
            if (!found)
                return done(found.error());
            if (*found)
                return done(Discovered{resource, **found});
            if (named)
                return done(core::Error{core::ErrorCode::NotFound,
                                        u"The authorization server %1 publishes no metadata."_s.arg(issuer)});
            done(Discovered{resource, assumedServerMetadata(originOf(url))});
        }}));
}

} // namespace

void discover(HttpClient &http, const QUrl &url, const Challenge &challenge, QObject *context,
              const DiscoveryDone &done)
{
    auto places = resourceMetadataUrls(url);
    if (!challenge.resourceMetadata.isEmpty()) {
        const auto named =
            readAddress(challenge.resourceMetadata, u"address of the resource metadata"_s, url);
        if (!named)
            return done(named.error());
        places.removeAll(*named);
        places.prepend(*named);
    }
    goOn(std::make_shared<Search<ResourceMetadata>>(Search<ResourceMetadata>{
        http, context, places,
        [url](const QByteArray &document) { return readResourceMetadata(document, url); },
        [=, &http](const core::Result<std::optional<ResourceMetadata>> &found) {
            if (!found)
                return done(found.error());
            findServer(http, url, found->value_or(ResourceMetadata{}), context, done);
        }}));
}

} // namespace traydo::bridge
