#pragma once

#include "core/ratelimit.h"
#include "oauth/clientmetadata.h"
#include "oauth/documentnetwork.h"
#include "oauth/grantdirectory.h"

#include <map>
#include <variant>

namespace traydo::oauth {

/// Why a client ID metadata document is of no use now.
struct DocumentFailure
{
    enum class Kind {
        NoNetwork, ///< its host cannot be looked up or reached, or does not answer in time
        NotPublic, ///< its host is in this network; nothing was sent there (AZ12)
        Unfit,     ///< what came is not a document for this client
        TooOften,  ///< too many documents were asked for; nothing was sent
        NotStored, ///< our storage failed
    };
    Kind kind = Kind::Unfit;
    QString text; ///< English, for the page and the log
};

/// The document `json` at `clientId` as client metadata. InvalidClientMetadata and InvalidRedirectUri as for
/// a registration, and where client_id is another, the name is missing, or the client wants to prove itself
/// in a way a published document does not allow (shared secrets) or we do not offer (private_key_jwt).
Outcome<ClientMetadata> parseClientDocument(const QJsonObject &json, const QString &clientId);

/// Clients that are named by the URL of what their publisher says of them (client ID metadata documents).
/// Fetches such documents, keeps them as clients, and fetches them again when they are stale. Only public
/// addresses are dialled, and those that were checked are the ones dialled. Nothing here waits: asked again,
/// it knows more. Server thread only.
class ClientMetadataDocuments : public QObject
{
    Q_OBJECT
public:
    ClientMetadataDocuments(GrantDirectory &directory, DocumentNetwork network, const core::Clock &clock,
                            const core::Limits &limits);
    ~ClientMetadataDocuments() override;

    /// The directory knows the client, as its document has it now.
    struct Current
    {
    };
    /// Ask again in a moment. Ends by itself after `document_timeout_ms`.
    struct UnderWay
    {
    };
    using State = std::variant<Current, UnderWay, DocumentFailure>;
    /// Where things stand with the client of that URL; begins to fetch its document when that is due. A
    /// failure is repeated for some seconds before it is tried again.
    State lookUp(const QString &clientId, const ClientIdUrl &url);

    /// True when the client is known and need not be asked for again.
    bool isFresh(const QString &clientId) const;

private:
    struct LookUp;

    std::optional<DocumentFailure> begin(const QString &clientId, const ClientIdUrl &url);
    void dial(LookUp &lookUp, const QList<QHostAddress> &addresses);
    void take(LookUp &lookUp, const DocumentReply &reply);
    core::Result<void> store(const QString &clientId, const ClientMetadata &metadata,
                             core::Instant freshUntil);
    void end(LookUp &lookUp, std::optional<DocumentFailure> failure = {});
    void forgetOld();

    GrantDirectory &m_directory;
    DocumentNetwork m_network;
    const core::Clock &m_clock;
    core::Limits m_limits;
    core::RateLimit m_perMinute;
    core::RateLimits m_perHost;
    std::map<QString, std::unique_ptr<LookUp>> m_lookUps; ///< by client id
};

} // namespace traydo::oauth
