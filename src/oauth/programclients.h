#pragma once

#include "core/config.h"
#include "oauth/grantdirectory.h"
#include "storage/clientsecretrepository.h"

#include <QHash>

#include <memory>

namespace traydo::oauth {

/// What the person gives a program.
struct ProgramAccess
{
    QString name; ///< 1 to 128 characters, all of them printable
    core::Scopes scopes;
    core::ListAccess lists;
    core::milliseconds duration{}; ///< from now, at most 90 days
};

/// A secret that is shown once and then forgotten: only its SHA-256 is kept.
struct ProgramCredentials
{
    QString clientId;
    QByteArray secret; ///< client secret, or the whole personal access token
    core::Instant endsAt{};
    std::optional<core::Instant> previousUntil; ///< how long the replaced secret stays good
};

/// Clients that the person made for programs: machine clients (client_credentials, RFC 6749 §4.4) and
/// personal access tokens. Each has one grant, made along with it. Server thread only.
class ProgramClients
{
public:
    /// What every personal access token begins with, so that it is recognised where it should not be.
    static constexpr QByteArrayView tokenPrefix = "traydo_pat_";

    /// What is given outlives it. Errors: Unavailable, Corrupt.
    static core::Result<std::unique_ptr<ProgramClients>> load(storage::Database &database,
                                                              GrantDirectory &directory,
                                                              const core::Clock &clock,
                                                              const core::Limits &limits);

    /// Errors: InvalidArgument, Unavailable.
    core::Result<ProgramCredentials> addMachineClient(const ProgramAccess &access);
    core::Result<ProgramCredentials> addToken(const ProgramAccess &access);
    /// A new secret for a machine client; the one of now stays good for `client_secret_overlap_ms`. NotFound
    /// for anything but a machine client with a live grant.
    core::Result<ProgramCredentials> rotateSecret(const QString &clientId);

    /// Whether that is a secret of this machine client.
    bool isSecretOf(const core::Client &client, QByteArrayView secret) const;
    /// The client behind a personal access token; none for anything else.
    const core::Client *findByToken(QByteArrayView token) const;

    /// Forgets replaced secrets whose time is over, and those of clients that are gone. Called each minute.
    core::Result<void> sweep();

private:
    struct Secret
    {
        QString clientId;
        std::optional<core::Instant> goodUntil;
    };

    ProgramClients(storage::Database &database, GrantDirectory &directory, const core::Clock &clock,
                   const core::Limits &limits);
    core::Result<ProgramCredentials> add(core::ClientOrigin origin, const ProgramAccess &access,
                                         const QByteArray &secret);
    const Secret *findSecret(QByteArrayView secret) const;

    storage::Database &m_database;
    storage::ClientSecretRepository m_repository;
    GrantDirectory &m_directory;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    QHash<QByteArray, Secret> m_secrets; ///< by SHA-256
};

} // namespace traydo::oauth
