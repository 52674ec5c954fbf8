#include "core/configtable.h"

#include <QDir>
#include <QRegularExpression>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

constexpr qint64 anyCount = 1'000'000'000;
constexpr qint64 anyBytes = 1024LL * 1024 * 1024;
constexpr qint64 anyTime = 10LL * 365 * 24 * 3600 * 1000;

std::optional<qint64> wholeNumber(const RawValue &raw)
{
    if (const auto *number = std::get_if<qint64>(&raw.value))
        return *number;
    const auto *text = std::get_if<QString>(&raw.value);
    if (!text || !raw.isText)
        return {};
    bool ok = false;
    const auto number = text->toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// A path of the file has to be absolute, since nobody knows where the program will be started; one of the
/// command line or the environment counts from the working directory, as everywhere.
bool applyPath(QString &target, const RawValue &raw)
{
    const auto *path = std::get_if<QString>(&raw.value);
    if (!path || path->isEmpty() || path->contains(QChar::Null) ||
        (!raw.isText && !QDir::isAbsolutePath(*path)))
        return false;
    target = QDir::cleanPath(QDir().absoluteFilePath(*path));
    return true;
}

template <typename Kind>
struct Word
{
    QLatin1StringView word;
    Kind kind;
};

template <typename Kind, size_t count>
bool applyWord(Kind &target, const RawValue &raw, const Word<Kind> (&words)[count])
{
    const auto *text = std::get_if<QString>(&raw.value);
    for (const auto &word : words) {
        if (text && *text == word.word) {
            target = word.kind;
            return true;
        }
    }
    return false;
}

bool applyPortNumber(quint16 &target, const RawValue &raw)
{
    const auto number = wholeNumber(raw);
    if (!number || *number < 0 || *number > std::numeric_limits<quint16>::max())
        return false;
    target = quint16(*number);
    return true;
}

bool applyFlag(bool &target, const RawValue &raw)
{
    if (const auto *flag = std::get_if<bool>(&raw.value)) {
        target = *flag;
        return true;
    }
    constexpr Word<bool> words[] = {{"true"_L1, true}, {"false"_L1, false}};
    return raw.isText && applyWord(target, raw, words);
}

bool applyPort(Config &config, const RawValue &raw)
{
    return applyPortNumber(config.port, raw);
}

bool applyDataDir(Config &config, const RawValue &raw)
{
    return applyPath(config.dataDir, raw);
}

bool applyStateDir(Config &config, const RawValue &raw)
{
    return applyPath(config.stateDir, raw);
}

bool applyRuntimeDir(Config &config, const RawValue &raw)
{
    return applyPath(config.runtimeDir, raw);
}

bool applySecretStore(Config &config, const RawValue &raw)
{
    constexpr Word<SecretStoreKind> words[] = {{"keychain"_L1, SecretStoreKind::Keychain},
                                               {"file"_L1, SecretStoreKind::File},
                                               {"systemd"_L1, SecretStoreKind::Systemd}};
    return applyWord(config.secretStore, raw, words);
}

bool applyCliGrants(Config &config, const RawValue &raw)
{
    constexpr Word<CliGrants> words[] = {
        {"prompt"_L1, CliGrants::Prompt}, {"always"_L1, CliGrants::Always}, {"never"_L1, CliGrants::Never}};
    return applyWord(config.cliGrants, raw, words);
}

bool applyAllowedOrigins(Config &config, const RawValue &raw)
{
    const auto *origins = std::get_if<QStringList>(&raw.value);
    if (!origins)
        return false;
    // The form browsers send (RFC 6454 §6.2): lower case, no path, never "null" and no wildcard.
    static const QRegularExpression origin(
        uR"(\A[a-z][a-z0-9+.-]*://([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[1-9][0-9]{0,4})?\z)"_s);
    for (const auto &each : *origins) {
        if (!origin.match(each).hasMatch())
            return false;
    }
    config.allowedOrigins = *origins;
    return true;
}

bool applyLanEnabled(Config &config, const RawValue &raw)
{
    return applyFlag(config.lan.enabled, raw);
}

bool applyLanPort(Config &config, const RawValue &raw)
{
    return applyPortNumber(config.lan.port, raw);
}

/// The form of an IP address without brackets; whether it is one of ours shows when it is listened on.
bool isAddressShaped(const QString &text)
{
    static const QRegularExpression address(
        uR"(\A(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]*)\z)"_s);
    return address.match(text).hasMatch();
}

bool applyLanAddress(Config &config, const RawValue &raw)
{
    const auto *address = std::get_if<QString>(&raw.value);
    if (!address || (!address->isEmpty() && !isAddressShaped(*address)))
        return false;
    config.lan.address = *address;
    return true;
}

bool applyLanNames(Config &config, const RawValue &raw)
{
    const auto *names = std::get_if<QStringList>(&raw.value);
    if (!names)
        return false;
    // As browsers send it in Host: lower case ASCII, international names in their xn-- form.
    static const QRegularExpression hostName(
        uR"(\A(?=.{1,253}\z)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\z)"_s);
    for (const auto &name : *names) {
        if (!isAddressShaped(name) && !hostName.match(name).hasMatch())
            return false;
    }
    config.lan.names = *names;
    return true;
}

bool applyClientMetadataDocuments(Config &config, const RawValue &raw)
{
    return applyFlag(config.clientMetadataDocuments, raw);
}

constexpr Setting settingTable[] = {
    {{}, "port"_L1, "TRAYDO_PORT"_L1, "a whole number from 0 (any free port) to 65535"_L1, applyPort},
    {{}, "data_dir"_L1, "TRAYDO_DATA_DIR"_L1, "an absolute path"_L1, applyDataDir},
    {{}, "state_dir"_L1, "TRAYDO_STATE_DIR"_L1, "an absolute path"_L1, applyStateDir},
    {{}, "runtime_dir"_L1, "TRAYDO_RUNTIME_DIR"_L1, "an absolute path"_L1, applyRuntimeDir},
    {{},
     "secret_store"_L1,
     "TRAYDO_SECRET_STORE"_L1,
     "\"keychain\", \"file\" or \"systemd\""_L1,
     applySecretStore},
    {{}, "cli_grants"_L1, "TRAYDO_CLI_GRANTS"_L1, "\"prompt\", \"always\" or \"never\""_L1, applyCliGrants},
    {"http"_L1,
     "allowed_origins"_L1,
     {},
     "a list of origins such as [\"https://app.example.org\"]"_L1,
     applyAllowedOrigins},
    {"lan"_L1, "enabled"_L1, "TRAYDO_LAN_ENABLED"_L1, "true or false"_L1, applyLanEnabled},
    {"lan"_L1, "port"_L1, "TRAYDO_LAN_PORT"_L1, "a whole number from 0 (any free port) to 65535"_L1,
     applyLanPort},
    {"lan"_L1, "address"_L1, "TRAYDO_LAN_ADDRESS"_L1,
     "an IP address such as \"192.168.1.10\", or \"\" for all of this machine"_L1, applyLanAddress},
    {"lan"_L1,
     "names"_L1,
     {},
     "a list of host names and IP addresses in lower case, such as [\"desk.local\", \"192.168.1.10\"]"_L1,
     applyLanNames},
    {"oauth"_L1, "client_metadata_documents"_L1, "TRAYDO_OAUTH_CLIENT_METADATA_DOCUMENTS"_L1,
     "true or false"_L1, applyClientMetadataDocuments},
};

constexpr LimitSetting limitTable[] = {
    {"target_bytes"_L1, &Limits::targetBytes, 256, 1024 * 1024},
    {"head_bytes"_L1, &Limits::headBytes, 1024, 1024 * 1024},
    // QHttpServer drops every header of a request with more than 100 of them, Authorization included.
    {"head_fields"_L1, &Limits::headFields, 8, 100},
    {"oauth_body_bytes"_L1, &Limits::oauthBodyBytes, 1024, anyBytes},
    {"mcp_body_bytes"_L1, &Limits::mcpBodyBytes, 1024, anyBytes},
    {"unauthenticated_body_bytes"_L1, &Limits::unauthenticatedBodyBytes, 1024, anyBytes},
    {"bodies_in_flight_bytes"_L1, &Limits::bodiesInFlightBytes, 1024, anyBytes},
    {"handshake_timeout_ms"_L1, &Limits::handshakeTimeout, 1, anyTime},
    {"head_timeout_ms"_L1, &Limits::headTimeout, 1, anyTime},
    {"body_timeout_ms"_L1, &Limits::bodyTimeout, 1, anyTime},
    {"idle_timeout_ms"_L1, &Limits::idleTimeout, 1, anyTime},
    {"connections"_L1, &Limits::connections, 1, anyCount},
    {"connections_per_address"_L1, &Limits::connectionsPerAddress, 1, anyCount},
    {"streams_per_grant"_L1, &Limits::streamsPerGrant, 1, anyCount},
    {"stream_backlog_bytes"_L1, &Limits::streamBacklogBytes, 1024, anyBytes},
    {"keep_alive_ms"_L1, &Limits::keepAlive, 1, anyTime},
    {"registrations_per_minute"_L1, &Limits::registrationsPerMinute, 1, anyCount},
    {"authorizations_per_minute"_L1, &Limits::authorizationsPerMinute, 1, anyCount},
    {"token_requests_per_minute"_L1, &Limits::tokenRequestsPerMinute, 1, anyCount},
    {"calls_per_minute"_L1, &Limits::callsPerMinute, 1, anyCount},
    {"unused_clients"_L1, &Limits::unusedClients, 1, anyCount},
    {"unused_client_life_ms"_L1, &Limits::unusedClientLife, 1, anyTime},
    {"document_bytes"_L1, &Limits::documentBytes, 256, 1024 * 1024},
    {"document_timeout_ms"_L1, &Limits::documentTimeout, 1, anyTime},
    {"document_life_ms"_L1, &Limits::documentLife, 0, anyTime},
    {"document_fetches"_L1, &Limits::documentFetches, 1, anyCount},
    {"document_fetches_per_minute"_L1, &Limits::documentFetchesPerMinute, 1, anyCount},
    {"document_fetches_per_host"_L1, &Limits::documentFetchesPerHost, 1, anyCount},
    {"pending_per_client"_L1, &Limits::pendingPerClient, 1, anyCount},
    {"pending_total"_L1, &Limits::pendingTotal, 1, anyCount},
    {"pending_life_ms"_L1, &Limits::pendingLife, 1, anyTime},
    {"denial_cool_down_ms"_L1, &Limits::denialCoolDown, 0, anyTime},
    {"block_all_life_ms"_L1, &Limits::blockAllLife, 1, anyTime},
    {"wrong_numbers"_L1, &Limits::wrongNumbers, 1, anyCount},
    {"code_life_ms"_L1, &Limits::codeLife, 1, anyTime},
    {"code_failures"_L1, &Limits::codeFailures, 1, anyCount},
    {"access_token_life_ms"_L1, &Limits::accessTokenLife, 1, anyTime},
    {"refresh_idle_life_ms"_L1, &Limits::refreshIdleLife, 1, anyTime},
    {"refresh_absolute_life_ms"_L1, &Limits::refreshAbsoluteLife, 1, anyTime},
    {"refresh_leeway_ms"_L1, &Limits::refreshLeeway, 0, anyTime},
    {"client_secret_overlap_ms"_L1, &Limits::clientSecretOverlap, 0, anyTime},
    {"retired_keys"_L1, &Limits::retiredKeys, 1, 10'000},
    {"clock_skew_ms"_L1, &Limits::clockSkew, 0, anyTime},
    {"session_idle_life_ms"_L1, &Limits::sessionIdleLife, 1, anyTime},
    {"exchange_bytes"_L1, &Limits::exchangeBytes, 1024, anyBytes},
    {"exchange_todos"_L1, &Limits::exchangeTodos, 1, anyCount},
};

} // namespace

QString Setting::place() const
{
    return section.isEmpty() ? QString(key) : section + u'.' + key;
}

QString LimitSetting::variable() const
{
    return u"TRAYDO_LIMITS_"_s + QString(key).toUpper();
}

QString LimitSetting::allowed() const
{
    return u"a whole number from %1 to %2"_s.arg(lowest).arg(highest);
}

bool LimitSetting::apply(Limits &limits, const RawValue &raw) const
{
    const auto number = wholeNumber(raw);
    if (!number || *number < lowest || *number > highest)
        return false;
    std::visit(
        [&](auto target) {
            auto &value = limits.*target;
            value = std::remove_reference_t<decltype(value)>(*number);
        },
        member);
    return true;
}

std::span<const Setting> settings()
{
    return settingTable;
}

std::span<const LimitSetting> limitSettings()
{
    return limitTable;
}

} // namespace traydo::core
