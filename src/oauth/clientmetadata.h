#pragma once

#include "core/client.h"
#include "core/scope.h"
#include "oauth/oautherror.h"

#include <QJsonObject>

#include <optional>

namespace traydo::oauth {

/// Client metadata (RFC 7591 §2) as far as we heed it. Members we do not know are ignored; ones we know but
/// cannot act upon (jwks, software_statement, names in further languages) are checked and left out.
struct ClientMetadata
{
    QString name; ///< as given, or where the first redirect leads
    QStringList redirectUris;
    QStringList grantTypes;
    core::ClientAuthMethod authMethod = core::ClientAuthMethod::ClientSecretBasic;
    std::optional<core::Scopes> scopes;
    QString clientUri;
    QString logoUri; ///< never fetched
    QString tosUri;
    QString policyUri;
    QStringList contacts;
    QString softwareId;
    QString softwareVersion;
    QString applicationType;

    bool mayRefresh() const;
    /// Writes what a client says of itself into `client`; its id, secret, origin and times stay.
    void describe(core::Client &client) const;
    /// What was understood, for the registration answer (RFC 7591 §3.2.1).
    QJsonObject toJson() const;
};

/// Where metadata comes from. A published document is for every server at once: what it offers beyond our
/// means is left aside, where a registration, which is for us alone, is refused.
enum class MetadataSource { Registration, Document };

/// Reads and checks client metadata. Errors: InvalidRedirectUri, InvalidClientMetadata.
Outcome<ClientMetadata> parseClientMetadata(const QJsonObject &json,
                                            MetadataSource source = MetadataSource::Registration);

} // namespace traydo::oauth
