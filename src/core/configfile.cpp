#include "core/configfile.h"

#include "core/configtable.h"
#include "core/ownfile.h"

#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Error invalid(const QString &path, const toml::source_region &where, const QString &what)
{
    return {ErrorCode::InvalidArgument, u"%1, line %2: %3"_s.arg(path).arg(where.begin.line).arg(what)};
}

QStringList textsOf(const toml::array &array, bool &onlyTexts)
{
    QStringList texts;
    for (const toml::node &node : array) {
        onlyTexts = onlyTexts && node.is_string();
        texts << textOf(node.value_or(std::string_view()));
    }
    return texts;
}

RawValue rawValue(const toml::node &node)
{
    if (node.is_string())
        return {textOf(node.value_or(std::string_view()))};
    if (const auto *number = node.as_integer())
        return {qint64(number->get())};
    bool onlyTexts = true;
    if (const toml::array *array = node.as_array()) {
        if (const QStringList texts = textsOf(*array, onlyTexts); onlyTexts)
            return {texts};
    }
    return {};
}

/// One key of the file. `section` is the table it stands in, empty at the top.
Result<void> applyKey(Config &config, const QString &section, const QString &key, const toml::node &node)
{
    const RawValue raw = rawValue(node);
    const QString path = config.configDir + u"/traydo.toml"_s;
    const auto wrong = [&](const QString &allowed) {
        return invalid(path, node.source(), u"%1 must be %2"_s.arg(key, allowed));
    };
    for (const Setting &setting : settings()) {
        if (setting.section == section && setting.key == key)
            return setting.apply(config, raw) ? Result<void>() : wrong(setting.allowed);
    }
    for (const LimitSetting &limit : limitSettings()) {
        if (section == limitsSection && limit.key == key)
            return limit.apply(config.limits, raw) ? Result<void>() : wrong(limit.allowed());
    }
    const QString name = section.isEmpty() ? key : section + u'.' + key;
    return invalid(path, node.source(), u"there is no setting named %1"_s.arg(name));
}

Result<void> applyTable(Config &config, const QString &section, const toml::table &table)
{
    for (const auto &[key, node] : table) {
        const toml::table *inner = section.isEmpty() ? node.as_table() : nullptr;
        auto applied = inner ? applyTable(config, textOf(key.str()), *inner)
                             : applyKey(config, section, textOf(key.str()), node);
        if (!applied)
            return applied;
    }
    return {};
}

} // namespace

Result<void> applyConfigFile(Config &config)
{
    const QString path = config.configDir + u"/traydo.toml"_s;
    const auto bytes = readOwnFile(path, FilePrivacy::NotWritableByOthers, maxFileBytes);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return {};
    try {
        return applyTable(config, {}, toml::parse(std::string_view((*bytes)->constData(), size_t((*bytes)->size()))));
    } catch (const toml::parse_error &error) {
        return invalid(path, error.source(), textOf(error.description()));
    }
}

} // namespace traydo::core
