#pragma once

#include "core/client.h"
#include "core/scope.h"
#include "oauth/oautherror.h"

#include <QJsonObject>

#include <optional>

namespace traydo::oauth {

/// Client metadata (RFC 7591 §2) as far as we heed it; unknown members are ignored.
struct ClientMetadata
{
    QString name; ///< as given, or where the first redirect leads
    QStringList redirectUris;
    QStringList grantTypes;
    core::ClientAuthMethod authMethod = core::ClientAuthMethod::ClientSecretBasic;
    std::optional<core::Scopes> scopes;
    QString clientUri;
    QString softwareId;
    QString softwareVersion;
    QString applicationType;

    bool mayRefresh() const;
    /// What was understood, for the registration answer (RFC 7591 §3.2.1).
    QJsonObject toJson() const;
};

/// Reads and checks client metadata. Errors: InvalidRedirectUri, InvalidClientMetadata.
Outcome<ClientMetadata> parseClientMetadata(const QJsonObject &json);

} // namespace traydo::oauth
