#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace traydo::core {

/// Where the signing secret is kept.
enum class SecretStoreKind { Keychain, File, Systemd };

/// Whether traydoctl may approve requests and hand out rights.
enum class CliGrants {
    Prompt, ///< from a terminal, with the number (default)
    Always, ///< without either
    Never,
};

/// Every limit of the threat model (§3) under its name in `[limits]`.
struct Limits
{
    int targetBytes = 8 * 1024;
    int headBytes = 16 * 1024;
    int headFields = 64;
    qint64 oauthBodyBytes = 64 * 1024;
    qint64 mcpBodyBytes = 1024 * 1024;
    qint64 unauthenticatedBodyBytes = 64 * 1024;     ///< to MCP before the bearer token was checked
    qint64 bodiesInFlightBytes = 32LL * 1024 * 1024; ///< all bodies that a listener is receiving
    milliseconds handshakeTimeout{10'000};           ///< TLS
    milliseconds headTimeout{10'000};
    milliseconds bodyTimeout{30'000};
    milliseconds idleTimeout{60'000};
    int connections = 512;
    int connectionsPerAddress = 64; ///< LAN only; an IPv6 /64 counts as one address
    int streamsPerGrant = 32;
    qint64 streamBacklogBytes = 1024 * 1024; ///< a slower consumer is cut
    milliseconds keepAlive{15'000};          ///< comment on idle streams

    int registrationsPerMinute = 20; ///< this and the next two: per address
    int authorizationsPerMinute = 120;
    int tokenRequestsPerMinute = 300;
    int callsPerMinute = 600; ///< MCP requests, per grant
    int unusedClients = 200;  ///< clients that never got a grant, or whose last one is forgotten
    milliseconds unusedClientLife{24LL * 3600 * 1000};
    int documentBytes = 5 * 1024; ///< of a client ID metadata document
    milliseconds documentTimeout{5'000};
    milliseconds documentLife{24LL * 3600 * 1000}; ///< longest time a document counts as current
    int documentFetches = 4;                       ///< at the same time
    int documentFetchesPerMinute = 30;
    int documentFetchesPerHost = 6; ///< in a minute
    int pendingPerClient = 3;
    int pendingTotal = 10;
    milliseconds pendingLife{300'000};
    milliseconds denialCoolDown{30'000};
    milliseconds blockAllLife{3'600'000};
    int wrongNumbers = 3;
    milliseconds codeLife{60'000};
    int codeFailures = 5;
    milliseconds accessTokenLife{600'000};
    milliseconds refreshIdleLife{30LL * 24 * 3600 * 1000};
    milliseconds refreshAbsoluteLife{90LL * 24 * 3600 * 1000};
    milliseconds refreshLeeway{30'000};
    milliseconds clientSecretOverlap{24LL * 3600 * 1000}; ///< a replaced client secret stays good so long
    int retiredKeys = 128;                                ///< replaced signing secrets kept at the same time
    milliseconds clockSkew{60'000};
    milliseconds sessionIdleLife{24LL * 3600 * 1000};

    qint64 exchangeBytes = 32LL * 1024 * 1024; ///< a file of export or import, which is held in memory
    int exchangeTodos = 20'000; ///< in one; while they go out or come in nobody else is answered
};

/// The listener for other devices, `[lan]`.
struct LanConfig
{
    bool enabled = false;
    quint16 port = 7318; ///< 0 picks a free one
    QString address;     ///< IP address to listen on; empty: all of this machine
    /// Host names and IP addresses under which other devices reach it, lower case. Empty: the host name, the
    /// same with `.local`, and the addresses the machine has at start.
    QStringList names;
};

/// Everything that was decided before the program runs, read once into a value.
/// Precedence: flag > TRAYDO_* > traydo.toml > default.
struct Config
{
    quint16 port = 7317; ///< 0 picks a free one
    QString dataDir;     ///< absolute
    QString configDir;
    QString stateDir;
    QString runtimeDir;
    QString credentialsDir; ///< systemd's $CREDENTIALS_DIRECTORY; empty when it gave none
    SecretStoreKind secretStore = SecretStoreKind::Keychain;
    CliGrants cliGrants = CliGrants::Prompt;
    bool hasDisplay = false;    ///< an X11 or Wayland display is named in the environment
    QStringList allowedOrigins; ///< further browser origins, `[http] allowed_origins`
    LanConfig lan;
    bool clientMetadataDocuments = true; ///< clients may be named by the URL of their metadata document
    Limits limits;
    /// What a flag or a variable decided, so that the file has no say: as `port` or `lan.enabled`.
    QStringList fixed;

    QString databasePath() const;      ///< dataDir/traydo.sqlite
    QString controlSocketPath() const; ///< runtimeDir/control.sock
    QString bridgeSocketPath() const;  ///< runtimeDir/bridge.sock
};

/// What the command line said; an unset value leaves the next source its word.
struct ConfigFlags
{
    std::optional<quint16> port;
    std::optional<QString> dataDir;
    std::optional<QString> configDir;
    std::optional<QString> runtimeDir;
    std::optional<QString> secretStore; ///< "keychain", "file" or "systemd"
};

/// Reads flags, environment and `<config-dir>/traydo.toml`. Keys of the file: `port`, `data_dir`,
/// `state_dir`, `runtime_dir`, `secret_store`, `cli_grants`, `[http] allowed_origins`, `[lan]
/// enabled|port|address|names`, `[oauth] client_metadata_documents`, `[limits] <snake_case of Limits'
/// members>` (durations in milliseconds with the suffix `_ms`). An unknown key, a wrong type or a value out
/// of range is InvalidArgument, named with file and line. Environment: TRAYDO_PORT, TRAYDO_DATA_DIR,
/// TRAYDO_STATE_DIR, TRAYDO_CONFIG_DIR, TRAYDO_RUNTIME_DIR, TRAYDO_SECRET_STORE, TRAYDO_CLI_GRANTS,
/// TRAYDO_LAN_ENABLED, TRAYDO_LAN_PORT, TRAYDO_LAN_ADDRESS, TRAYDO_OAUTH_CLIENT_METADATA_DOCUMENTS,
/// TRAYDO_LIMITS_<UPPER_SNAKE> (e.g. TRAYDO_LIMITS_ACCESS_TOKEN_LIFE_MS). A file that is a symlink, belongs
/// to someone else, or may be written by everybody is Denied (CF2). No file is fine. Touches nothing on disk.
Result<Config> loadConfig(const ConfigFlags &flags, const QProcessEnvironment &environment);

} // namespace traydo::core
