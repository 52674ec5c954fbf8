#include "connect/settingsformat.h"

#include "connect/jsonc.h"
#include "connect/jsoncedit.h"
#include "core/tomltext.h"

using namespace Qt::StringLiterals;

namespace traydo::connect {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Nothing of ours can be in a file without content.
bool isEmptyText(const QByteArray &text)
{
    return text.trimmed().isEmpty();
}

Result<QByteArray> withTomlKey(const QByteArray &text, const SettingsKey &key)
{
    const auto present = core::hasTomlTable(text, key.path);
    if (!present)
        return present.error();
    if (*present) {
        const auto edit =
            core::setTomlValue(text, key.path, key.addressField, core::TomlValue(key.address()));
        return edit ? Result<QByteArray>(edit->text) : edit.error();
    }
    QList<core::TomlPair> pairs;
    for (const auto &field : key.fields)
        pairs.append(
            {field.name, std::visit([](const auto &value) { return core::TomlValue(value); }, field.value)});
    const auto edit = core::setTomlTable(text, key.path, pairs);
    return edit ? Result<QByteArray>(edit->text) : edit.error();
}

Result<QByteArray> withoutTomlKey(const QByteArray &text, const SettingsKey &key)
{
    const auto present = core::hasTomlTable(text, key.path);
    if (!present)
        return present.error();
    if (!*present)
        return Error{ErrorCode::NotFound, u"there is nothing of Traydo in it"_s};
    const auto edit = core::removeTomlTable(text, key.path);
    return edit ? Result<QByteArray>(edit->text) : edit.error();
}

Result<std::optional<QString>> addressInToml(const QByteArray &text, const SettingsKey &key)
{
    const auto present = core::hasTomlTable(text, key.path);
    if (!present)
        return present.error();
    if (!*present)
        return std::optional<QString>();
    const auto value = core::tomlValue(text, key.path, key.addressField);
    if (!value)
        return value.error();
    const auto *address = *value ? std::get_if<QString>(&**value) : nullptr;
    return std::optional(address ? *address : QString());
}

Result<std::optional<QString>> addressInJsonc(const QByteArray &text, const SettingsKey &key)
{
    if (isEmptyText(text))
        return std::optional<QString>();
    const auto root = parseJsonc(text);
    if (!root)
        return root.error();
    const auto *node = &*root;
    for (const QString &name : key.path) {
        const auto *member = node->find(name);
        if (!member)
            return std::optional<QString>();
        node = &member->value;
    }
    const auto *address = node->find(key.addressField);
    return std::optional(address ? address->value.value().toString() : QString());
}

} // namespace

Result<QByteArray> withKey(SettingsFormat format, const QByteArray &text, const SettingsKey &key)
{
    return format == SettingsFormat::Toml ? withTomlKey(text, key) : withJsoncKey(text, key);
}

Result<QByteArray> withoutKey(SettingsFormat format, const QByteArray &text, const SettingsKey &key)
{
    return format == SettingsFormat::Toml ? withoutTomlKey(text, key) : withoutJsoncKey(text, key.path);
}

Result<std::optional<QString>> addressIn(SettingsFormat format, const QByteArray &text,
                                         const SettingsKey &key)
{
    return format == SettingsFormat::Toml ? addressInToml(text, key) : addressInJsonc(text, key);
}

QString misplacedGroup(SettingsFormat format, const QByteArray &text, const SettingsKey &key)
{
    for (const auto &group :
         {u"mcpServers"_s, u"servers"_s, u"mcp"_s, u"mcp_servers"_s, u"context_servers"_s}) {
        auto elsewhere = key;
        elsewhere.path = {group, key.path.last()};
        if (elsewhere.path == key.path)
            continue;
        const auto address = addressIn(format, text, elsewhere);
        if (address && *address)
            return group;
    }
    return {};
}

} // namespace traydo::connect
