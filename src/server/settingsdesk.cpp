#include "server/settingsdesk.h"

#include "http/portcheck.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

using core::Error;
using core::ErrorCode;
using core::ReasonCode;
using core::Result;

namespace {

/// One setting in its three forms: to faces, in traydo.toml, and in a Config.
struct Entry
{
    QLatin1StringView name;
    QLatin1StringView table; ///< empty: the top
    QLatin1StringView key;
    std::optional<core::TomlValue> (*wanted)(const control::ServerSettingsEdit &edit);
    core::TomlValue (*now)(const core::Config &config);
    void (*apply)(core::Config &config, const core::TomlValue &value);

    /// As core::Config::fixed has it.
    QString place() const { return table.isEmpty() ? QString(key) : table + u'.' + key; }
};

template <typename T>
std::optional<core::TomlValue> valueOf(const std::optional<T> &wanted)
{
    using Stored = std::conditional_t<std::is_same_v<T, bool>, bool, qint64>;
    return wanted ? std::optional<core::TomlValue>(Stored(*wanted)) : std::nullopt;
}

const Entry entries[] = {
    {"port"_L1,
     {},
     "port"_L1,
     [](const auto &edit) { return valueOf(edit.port); },
     [](const auto &config) { return core::TomlValue(qint64(config.port)); },
     [](auto &config, const auto &value) { config.port = quint16(std::get<qint64>(value)); }},
    {"lan_enabled"_L1, "lan"_L1, "enabled"_L1, [](const auto &edit) { return valueOf(edit.lanEnabled); },
     [](const auto &config) { return core::TomlValue(config.lan.enabled); },
     [](auto &config, const auto &value) { config.lan.enabled = std::get<bool>(value); }},
    {"lan_port"_L1, "lan"_L1, "port"_L1, [](const auto &edit) { return valueOf(edit.lanPort); },
     [](const auto &config) { return core::TomlValue(qint64(config.lan.port)); },
     [](auto &config, const auto &value) { config.lan.port = quint16(std::get<qint64>(value)); }},
    {"client_metadata_documents"_L1, "oauth"_L1, "client_metadata_documents"_L1,
     [](const auto &edit) { return valueOf(edit.clientMetadataDocuments); },
     [](const auto &config) { return core::TomlValue(config.clientMetadataDocuments); },
     [](auto &config, const auto &value) { config.clientMetadataDocuments = std::get<bool>(value); }},
};

Error isFixed(const Entry &entry)
{
    return {ErrorCode::Denied,
            u"%1 is decided by an option or a variable that Traydo was started with"_s.arg(entry.name),
            {.code = ReasonCode::SettingFixed, .name = entry.name}};
}

} // namespace

SettingsDesk::SettingsDesk(const core::Config &config, quint16 port, BeginAnew beginAnew)
    : m_config(config), m_port(port), m_beginAnew(std::move(beginAnew))
{
}

control::ServerSettings SettingsDesk::current() const
{
    control::ServerSettings settings{.port = m_port,
                                     .lanEnabled = m_config.lan.enabled,
                                     .lanPort = m_config.lan.port,
                                     .clientMetadataDocuments = m_config.clientMetadataDocuments,
                                     .fixed = {},
                                     .configFile = core::configFilePath(m_config.configDir),
                                     .dataDir = m_config.dataDir};
    for (const Entry &entry : entries) {
        if (m_config.fixed.contains(entry.place()))
            settings.fixed.append(entry.name);
    }
    return settings;
}

Result<control::ServerSettings> SettingsDesk::update(const control::ServerSettingsEdit &edit)
{
    auto next = m_config;
    next.port = m_port;
    QList<core::ConfigEdit> edits;
    for (const Entry &entry : entries) {
        const auto wanted = entry.wanted(edit);
        if (!wanted || *wanted == entry.now(next))
            continue;
        if (m_config.fixed.contains(entry.place()))
            return isFixed(entry);
        entry.apply(next, *wanted);
        edits.append({entry.table.isEmpty() ? QStringList() : QStringList{entry.table}, entry.key, *wanted});
    }
    if (edits.isEmpty())
        return current();
    if (auto good = checkPorts(next); !good)
        return good.error();
    const auto before = core::editConfigFile(m_config.configDir, edits);
    if (!before)
        return before.error();
    auto settings = current();
    settings.port = next.port;
    settings.lanEnabled = next.lan.enabled;
    settings.lanPort = next.lan.port;
    settings.clientMetadataDocuments = next.clientMetadataDocuments;
    m_beginAnew({next, *before});
    return settings;
}

/// Tried out now, while there is somebody to tell; those we hold ourselves are ours.
Result<void> SettingsDesk::checkPorts(const core::Config &next) const
{
    if (next.port == 0 || (next.lan.enabled && next.lan.port == 0))
        return Error{ErrorCode::InvalidArgument,
                     u"a port is a number from 1 to 65535"_s,
                     {.code = ReasonCode::PortOutOfRange}};
    if (next.lan.enabled && next.lan.port == next.port)
        return Error{ErrorCode::InvalidArgument,
                     u"other devices need a port of their own"_s,
                     {.code = ReasonCode::PortsAlike}};
    if (next.port != m_port) {
        for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            if (auto free = http::checkPort(QHostAddress(address), next.port); !free)
                return free;
        }
    }
    const bool holdsIt = m_config.lan.enabled && m_config.lan.port == next.lan.port;
    if (!next.lan.enabled || holdsIt)
        return {};
    const auto address =
        next.lan.address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(next.lan.address);
    return http::checkPort(address, next.lan.port);
}

} // namespace traydo::server
