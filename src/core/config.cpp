#include "core/config.h"

#include "core/configfile.h"
#include "core/configtable.h"
#include "core/directories.h"
#include "core/logging.h"
#include "core/surroundings.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

Error mustBe(const QString &name, const QString &allowed)
{
    return {ErrorCode::InvalidArgument, u"%1 must be %2"_s.arg(name, allowed)};
}

/// Only paths have to be told apart from words: the table's own rules do the rest.
Result<void> applyPathFrom(QString &target, const QString &name, const QString &value)
{
    if (value.isEmpty() || value.contains(QChar::Null))
        return mustBe(name, u"a path"_s);
    target = QDir::cleanPath(QDir().absoluteFilePath(value));
    return {};
}

Config defaults(const QProcessEnvironment &environment)
{
    const auto directories = standardDirectories(environment);
    Config config;
    config.dataDir = directories.data;
    config.configDir = directories.config;
    config.stateDir = directories.state;
    config.runtimeDir = directories.runtime;
    config.credentialsDir = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    config.hasDisplay = hasDisplay(environment);
    return config;
}

/// The file lies where flag or environment say; the file itself cannot move it.
Result<void> findConfigDir(const ConfigFlags &flags, const QProcessEnvironment &environment, Config &config)
{
    if (flags.configDir)
        return applyPathFrom(config.configDir, u"--config-dir"_s, *flags.configDir);
    const auto name = u"TRAYDO_CONFIG_DIR"_s;
    if (const QString value = environment.value(name); !value.isEmpty())
        return applyPathFrom(config.configDir, name, value);
    return {};
}

Result<void> applyEnvironment(const QProcessEnvironment &environment, Config &config)
{
    for (const Setting &setting : settings()) {
        const QString name = setting.variable;
        const QString value = name.isEmpty() ? QString() : environment.value(name);
        if (value.isEmpty())
            continue;
        if (!setting.apply(config, {value, true}))
            return mustBe(name, setting.allowed);
        config.fixed.append(setting.place());
    }
    for (const LimitSetting &limit : limitSettings()) {
        const QString name = limit.variable();
        const QString value = environment.value(name);
        if (!value.isEmpty() && !limit.apply(config.limits, {value, true}))
            return mustBe(name, limit.allowed());
    }
    return {};
}

/// A limit misspelt in the environment would go unnoticed, and it is there to protect something.
Result<void> refuseUnknownLimits(const QProcessEnvironment &environment)
{
    const auto all = limitSettings();
    for (const QString &name : environment.keys()) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const auto &each) { return each.variable() == name; });
        if (!known && name.startsWith("TRAYDO_LIMITS_"_L1))
            return Error{ErrorCode::InvalidArgument, u"there is no limit for %1"_s.arg(escaped(name))};
    }
    return {};
}

Result<void> applyFlags(const ConfigFlags &flags, Config &config)
{
    if (flags.port) {
        config.port = *flags.port;
        config.fixed.append(u"port"_s);
    }
    if (flags.dataDir) {
        if (auto applied = applyPathFrom(config.dataDir, u"--data-dir"_s, *flags.dataDir); !applied)
            return applied;
    }
    if (flags.runtimeDir) {
        if (auto applied = applyPathFrom(config.runtimeDir, u"--runtime-dir"_s, *flags.runtimeDir); !applied)
            return applied;
    }
    if (!flags.secretStore)
        return {};
    for (const Setting &setting : settings()) {
        if (setting.key == "secret_store"_L1 && !setting.apply(config, {*flags.secretStore, true}))
            return mustBe(u"--secret-store"_s, setting.allowed);
    }
    return {};
}

Result<Config> gather(const ConfigFlags &flags, const QProcessEnvironment &environment)
{
    Config config = defaults(environment);
    if (auto found = findConfigDir(flags, environment, config); !found)
        return found.error();
    if (auto known = refuseUnknownLimits(environment); !known)
        return known.error();
    if (auto applied = applyConfigFile(config); !applied)
        return applied.error();
    if (auto applied = applyEnvironment(environment, config); !applied)
        return applied.error();
    if (auto applied = applyFlags(flags, config); !applied)
        return applied.error();
    return config;
}

} // namespace

QString Config::databasePath() const
{
    return dataDir + u"/traydo.sqlite"_s;
}

QString Config::controlSocketPath() const
{
    return runtimeDir + u"/control.sock"_s;
}

QString Config::bridgeSocketPath() const
{
    return runtimeDir + u"/bridge.sock"_s;
}

Result<Config> loadConfig(const ConfigFlags &flags, const QProcessEnvironment &environment)
{
    auto config = gather(flags, environment);
    if (config || config.error().reason.code != ReasonCode::None)
        return config;
    const auto &error = config.error();
    return Error{error.code, error.text, {.code = ReasonCode::SettingsUnusable, .name = error.text}};
}

} // namespace traydo::core
