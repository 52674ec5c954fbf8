#include "oauth/clientmetadatadocument.h"

#include "core/json.h"
#include "core/logging.h"

#include <QTimer>

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;
using core::Result;
using Kind = DocumentFailure::Kind;

namespace {

Q_LOGGING_CATEGORY(log, "traydo.oauth")

/// The page that began a look-up comes back for its result: until then also a document that must not be kept
/// counts as current.
constexpr core::milliseconds resultLife = 1min;
/// A failure is not tried again sooner.
constexpr core::milliseconds failureLife = 10s;

DocumentFailure failureOf(const Error &error)
{
    return {error.code == ErrorCode::Unavailable ? Kind::NoNetwork : Kind::Unfit, error.text};
}

/// A document has no secret, so a client may only say that it has none. Left out, that is what it means: the
/// default of RFC 7591, a shared secret, is not possible here.
std::optional<OAuthError> checkAuthMethod(const QJsonObject &json)
{
    for (const auto &member : {u"client_secret"_s, u"client_secret_expires_at"_s}) {
        if (json.contains(member))
            return OAuthError{ErrorWord::InvalidClientMetadata, u"a published client must have no secret"_s};
    }
    const auto method = json.value(u"token_endpoint_auth_method"_s);
    if (method.isUndefined() || method.isNull() || method == "none"_L1)
        return {};
    if (method == "private_key_jwt"_L1) {
        return OAuthError{
            ErrorWord::InvalidClientMetadata,
            u"the app proves itself with a key (private_key_jwt), which Traydo does not support"_s};
    }
    return OAuthError{ErrorWord::InvalidClientMetadata,
                      u"token_endpoint_auth_method of a published client must be none"_s};
}

} // namespace

Outcome<ClientMetadata> parseClientDocument(const QJsonObject &json, const QString &clientId)
{
    const auto id = json.value(u"client_id"_s);
    if (!id.isString() || id.toString() != clientId)
        return OAuthError{ErrorWord::InvalidClientMetadata, u"the document's client_id is another"_s};
    if (auto error = checkAuthMethod(json))
        return *error;
    if (json.value(u"client_name"_s).toString().trimmed().isEmpty())
        return OAuthError{ErrorWord::InvalidClientMetadata, u"client_name is missing"_s};
    QJsonObject published = json;
    published.insert(u"token_endpoint_auth_method"_s, u"none"_s);
    return parseClientMetadata(published, MetadataSource::Document);
}

struct ClientMetadataDocuments::LookUp
{
    QString clientId;
    ClientIdUrl url;
    std::unique_ptr<PendingOperation> operation; ///< unset: ended
    QTimer timeout;
    std::optional<DocumentFailure> failure;
    core::Instant endedAt{};
};

ClientMetadataDocuments::ClientMetadataDocuments(GrantDirectory &directory, DocumentNetwork network,
                                                 const core::Clock &clock, const core::Limits &limits)
    : m_directory(directory),
      m_network(std::move(network)),
      m_clock(clock),
      m_limits(limits),
      m_perMinute(limits.documentFetchesPerMinute),
      m_perHost(limits.documentFetchesPerHost)
{
}

ClientMetadataDocuments::~ClientMetadataDocuments() = default;

bool ClientMetadataDocuments::isFresh(const QString &clientId) const
{
    const core::Client *client = m_directory.findClient(clientId);
    return client && client->freshUntil && m_clock.now() < *client->freshUntil;
}

ClientMetadataDocuments::State ClientMetadataDocuments::lookUp(const QString &clientId,
                                                               const ClientIdUrl &url)
{
    if (isFresh(clientId))
        return Current{};
    forgetOld();
    const auto known = m_lookUps.find(clientId);
    if (known == m_lookUps.end()) {
        if (auto failure = begin(clientId, url))
            return *failure;
        return UnderWay{};
    }
    const LookUp &lookUp = *known->second;
    if (lookUp.operation)
        return UnderWay{};
    if (lookUp.failure)
        return *lookUp.failure;
    return Current{};
}

std::optional<DocumentFailure> ClientMetadataDocuments::begin(const QString &clientId, const ClientIdUrl &url)
{
    const core::Instant now = m_clock.now();
    const auto running = std::count_if(m_lookUps.cbegin(), m_lookUps.cend(),
                                       [](const auto &entry) { return entry.second->operation != nullptr; });
    const QString host = QString::fromLatin1(url.host);
    if (running >= m_limits.documentFetches || m_perMinute.take(now) || m_perHost.take(host, now))
        return DocumentFailure{Kind::TooOften, u"too many apps are being looked up"_s};

    auto made = std::make_unique<LookUp>();
    LookUp &lookUp = *made;
    lookUp.clientId = clientId;
    lookUp.url = url;
    lookUp.timeout.setSingleShot(true);
    lookUp.timeout.setInterval(m_limits.documentTimeout);
    connect(&lookUp.timeout, &QTimer::timeout, this, [this, &lookUp] {
        const auto seconds = std::chrono::ceil<core::seconds>(m_limits.documentTimeout).count();
        end(lookUp, DocumentFailure{Kind::NoNetwork, u"%1 did not answer within %2 seconds"_s
                                                         .arg(QLatin1StringView(lookUp.url.host))
                                                         .arg(seconds)});
    });
    lookUp.timeout.start();
    m_lookUps.emplace(clientId, std::move(made));
    lookUp.operation =
        m_network.resolver->resolve(host, [this, &lookUp](const Result<QList<QHostAddress>> &addresses) {
            if (addresses)
                dial(lookUp, *addresses);
            else
                end(lookUp, failureOf(addresses.error()));
        });
    return {};
}

/// One address that is not public is enough to refuse: a name that leads both in and out is a trap.
void ClientMetadataDocuments::dial(LookUp &lookUp, const QList<QHostAddress> &addresses)
{
    for (const auto &address : addresses) {
        if (!m_network.admits(address)) {
            return end(lookUp, DocumentFailure{Kind::NotPublic,
                                               u"%1 has the address %2, which is not in the internet"_s.arg(
                                                   QLatin1StringView(lookUp.url.host), address.toString())});
        }
    }
    lookUp.operation =
        m_network.transport->get(lookUp.url, addresses, [this, &lookUp](const Result<DocumentReply> &reply) {
            if (reply)
                take(lookUp, *reply);
            else
                end(lookUp, failureOf(reply.error()));
        });
}

void ClientMetadataDocuments::take(LookUp &lookUp, const DocumentReply &reply)
{
    const auto json = core::parseJsonObject(reply.body);
    if (!json)
        return end(lookUp, DocumentFailure{Kind::Unfit, json.error().text});
    const auto metadata = parseClientDocument(*json, lookUp.clientId);
    if (!metadata)
        return end(lookUp, DocumentFailure{Kind::Unfit, metadata.error().description});
    const auto fresh = freshUntil(reply.headers, m_clock.now(), m_limits.documentLife);
    if (const auto stored = store(lookUp.clientId, *metadata, fresh); !stored) {
        const bool full = stored.error().code == ErrorCode::LimitExceeded;
        return end(lookUp, DocumentFailure{full ? Kind::TooOften : Kind::NotStored, stored.error().text});
    }
    end(lookUp);
}

Result<void> ClientMetadataDocuments::store(const QString &clientId, const ClientMetadata &metadata,
                                            core::Instant freshUntil)
{
    core::Client client;
    client.id = clientId;
    client.origin = core::ClientOrigin::MetadataDocument;
    client.createdAt = m_clock.now();
    client.freshUntil = freshUntil;
    metadata.describe(client);
    return m_directory.findClient(clientId) ? m_directory.updateClient(client)
                                            : m_directory.addClient(client);
}

void ClientMetadataDocuments::end(LookUp &lookUp, std::optional<DocumentFailure> failure)
{
    lookUp.timeout.stop();
    lookUp.endedAt = m_clock.now();
    lookUp.failure = std::move(failure);
    if (lookUp.failure) {
        qCWarning(log).noquote() << "the document of the client" << core::escaped(lookUp.clientId)
                                 << "is of no use:" << core::escaped(lookUp.failure->text);
        if (lookUp.failure->kind == Kind::NoNetwork) {
            qCWarning(log).noquote() << "apps connect without the internet when traydo.toml says [oauth] "
                                        "client_metadata_documents = false: they register instead";
        }
    }
    lookUp.operation.reset();
}

void ClientMetadataDocuments::forgetOld()
{
    const core::Instant now = m_clock.now();
    std::erase_if(m_lookUps, [now](const auto &entry) {
        const LookUp &lookUp = *entry.second;
        return !lookUp.operation && now - lookUp.endedAt >= (lookUp.failure ? failureLife : resultLife);
    });
}

} // namespace traydo::oauth
