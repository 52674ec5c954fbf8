#include "core/configfile.h"

#include "core/configtable.h"
#include "core/logging.h"
#include "core/ownfile.h"
#include "core/tomlparse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

/// One file being laid over a Config. Its errors read `<path>, line <n>: …`.
class ConfigFile
{
public:
    ConfigFile(Config &config, QString path) : m_config(config), m_path(std::move(path)) {}

    Result<void> apply(const QByteArray &text);

private:
    Result<void> applyRoot(const toml::table &root);
    Result<void> applySection(QLatin1StringView section, const toml::table &table);
    Result<void> applyKey(QLatin1StringView section, const toml::key &key, const toml::node &node);
    Error wrong(const toml::source_region &where, const QString &what) const;

    Config &m_config;
    QString m_path;
};

RawValue rawValue(const toml::node &node)
{
    if (const auto *flag = node.as_boolean())
        return {flag->get()};
    if (const auto *number = node.as_integer())
        return {qint64(number->get())};
    if (const auto *text = node.as_string())
        return {textOf(text->get())};
    const auto *array = node.as_array();
    if (!array)
        return {};
    QStringList texts;
    for (const auto &each : *array) {
        const auto *text = each.as_string();
        if (!text)
            return {};
        texts.append(textOf(text->get()));
    }
    return {texts};
}

/// The tables of the file.
QList<QLatin1StringView> sections()
{
    QList<QLatin1StringView> found{limitsSection};
    for (const auto &setting : settings()) {
        if (!setting.section.isEmpty() && !found.contains(setting.section))
            found.append(setting.section);
    }
    return found;
}

/// What may stand in one table, for the error that says what there is.
QString keysOf(QLatin1StringView section)
{
    QStringList keys;
    for (const auto &setting : settings()) {
        if (setting.section == section)
            keys.append(setting.key);
    }
    if (section == limitsSection) {
        for (const auto &limit : limitSettings())
            keys.append(limit.key);
    }
    if (section.isEmpty()) {
        for (const auto each : sections())
            keys.append(u"[%1]"_s.arg(each));
    }
    return keys.join(u", "_s);
}

QString mustBe(const QString &name, const QString &allowed)
{
    return u"%1 must be %2"_s.arg(name, allowed);
}

Error ConfigFile::wrong(const toml::source_region &where, const QString &what) const
{
    return {ErrorCode::InvalidArgument, u"%1, line %2: %3"_s.arg(m_path).arg(where.begin.line).arg(what)};
}

Result<void> ConfigFile::applyKey(QLatin1StringView section, const toml::key &key, const toml::node &node)
{
    const auto name = textOf(key.str());
    const auto shown = section.isEmpty() ? escaped(name) : section + u'.' + escaped(name);
    for (const auto &setting : settings()) {
        if (setting.section != section || setting.key != name)
            continue;
        if (setting.apply(m_config, rawValue(node)))
            return {};
        return wrong(node.source(), mustBe(shown, setting.allowed));
    }
    for (const auto &limit : limitSettings()) {
        if (section != limitsSection || limit.key != name)
            continue;
        if (limit.apply(m_config.limits, rawValue(node)))
            return {};
        return wrong(node.source(), mustBe(shown, limit.allowed()));
    }
    return wrong(key.source(), u"there is no setting named %1; there are %2"_s.arg(shown, keysOf(section)));
}

Result<void> ConfigFile::applySection(QLatin1StringView section, const toml::table &table)
{
    for (const auto &[key, node] : table) {
        if (auto applied = applyKey(section, key, node); !applied)
            return applied;
    }
    return {};
}

Result<void> ConfigFile::applyRoot(const toml::table &root)
{
    const auto known = sections();
    for (const auto &[key, node] : root) {
        const auto section = std::find(known.begin(), known.end(), textOf(key.str()));
        if (section == known.end()) {
            if (auto applied = applyKey({}, key, node); !applied)
                return applied;
            continue;
        }
        const auto *table = node.as_table();
        if (!table)
            return wrong(node.source(), mustBe(*section, u"a table: [%1]"_s.arg(*section)));
        if (auto applied = applySection(*section, *table); !applied)
            return applied;
    }
    return {};
}

Result<void> ConfigFile::apply(const QByteArray &text)
{
    const auto root = parseToml(text);
    return root ? applyRoot(*root) : Error{root.error().code, u"%1, %2"_s.arg(m_path, root.error().text)};
}

} // namespace

Result<void> applyConfigText(Config &config, const QString &path, const QByteArray &text)
{
    return ConfigFile(config, path).apply(text);
}

Result<void> applyConfigFile(Config &config)
{
    const auto path = config.configDir + u"/traydo.toml"_s;
    const auto text = readOwnFile(path, FilePrivacy::NotWritableByOthers, maxConfigFileBytes);
    if (!text)
        return text.error();
    return *text ? applyConfigText(config, path, **text) : Result<void>();
}

} // namespace traydo::core
