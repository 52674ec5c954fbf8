#include "core/tomltext.h"

#include "core/logging.h"
#include "core/tomlparse.h"
#include "core/tomlsurgery.h"

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

std::string keyOf(const QString &name)
{
    return name.toStdString();
}

/// The table at a path, made where there is none; nothing where something else stands in its way.
toml::table *madeTable(toml::table &root, const QStringList &path)
{
    auto *table = &root;
    for (const QString &name : path) {
        table->insert(keyOf(name), toml::table());
        table = table->get_as<toml::table>(keyOf(name));
        if (!table)
            return nullptr;
    }
    return table;
}

void put(toml::table &table, const QString &key, const TomlValue &value)
{
    std::visit(
        [&]<typename T>(const T &plain) {
            if constexpr (std::is_same_v<T, QString>) {
                table.insert_or_assign(keyOf(key), plain.toStdString());
            } else if constexpr (std::is_same_v<T, QStringList>) {
                toml::array texts;
                for (const QString &each : plain)
                    texts.push_back(each.toStdString());
                table.insert_or_assign(keyOf(key), texts);
            } else if constexpr (std::is_same_v<T, qint64>) {
                table.insert_or_assign(keyOf(key), int64_t(plain));
            } else {
                table.insert_or_assign(keyOf(key), plain);
            }
        },
        value);
}

/// A table without content may stand in the text or not: it says the same.
toml::table withoutEmpty(toml::table root, QStringList path)
{
    for (; !path.isEmpty(); path.removeLast()) {
        auto *parent = madeTable(root, path.mid(0, path.size() - 1));
        if (!parent)
            break;
        const auto *table = parent->get_as<toml::table>(keyOf(path.constLast()));
        if (table && table->empty())
            parent->erase(keyOf(path.constLast()));
    }
    return root;
}

Error byHand(const QStringList &table)
{
    return {ErrorCode::Denied,
            u"[%1] is written in a way that cannot be changed without rewriting more of the file; "
            "please change it by hand"_s.arg(QString::fromUtf8(writtenKey(table)))};
}

/// The knife may slip; the parser says whether exactly what was wanted came of it.
Result<TomlEdit> proven(const TomlEdit &edit, const toml::table &wanted, const QStringList &table)
{
    const auto after = parseToml(edit.text);
    if (!after || withoutEmpty(*after, table) != withoutEmpty(wanted, table))
        return byHand(table);
    return edit;
}

const toml::node *nodeAt(const toml::table &root, const QStringList &path)
{
    const toml::node *node = &root;
    for (const QString &name : path) {
        const auto *table = node ? node->as_table() : nullptr;
        node = table ? table->get(keyOf(name)) : nullptr;
    }
    return node;
}

std::optional<TomlValue> valueOf(const toml::node &node)
{
    if (const auto *flag = node.as_boolean())
        return flag->get();
    if (const auto *number = node.as_integer())
        return qint64(number->get());
    if (const auto *text = node.as_string())
        return textOf(text->get());
    const auto *array = node.as_array();
    QStringList texts;
    for (size_t i = 0; array && i < array->size(); ++i) {
        const auto *text = array->get(i)->as_string();
        if (!text)
            return {};
        texts.append(textOf(text->get()));
    }
    return array ? std::optional<TomlValue>(texts) : std::nullopt;
}

} // namespace

Result<TomlEdit> setTomlValue(const QByteArray &text, const QStringList &table, const QString &key,
                              const TomlValue &value)
{
    const auto before = parseToml(text);
    if (!before)
        return before.error();
    auto wanted = *before;
    auto *target = madeTable(wanted, table);
    if (!target)
        return byHand(table);
    put(*target, key, value);
    if (wanted == *before)
        return TomlEdit{text, {}};
    TomlSurgery surgery(text, table);
    return surgery.setValue(key, value) ? proven(surgery.result(), wanted, table) : byHand(table);
}

Result<TomlEdit> setTomlTable(const QByteArray &text, const QStringList &table, const QList<TomlPair> &pairs)
{
    const auto before = parseToml(text);
    if (!before)
        return before.error();
    auto wanted = *before;
    auto *target = madeTable(wanted, table);
    if (!target)
        return byHand(table);
    target->clear();
    for (const TomlPair &pair : pairs)
        put(*target, pair.key, pair.value);
    if (wanted == *before)
        return TomlEdit{text, {}};
    TomlSurgery surgery(text, table);
    return surgery.setTable(pairs) ? proven(surgery.result(), wanted, table) : byHand(table);
}

Result<TomlEdit> removeTomlTable(const QByteArray &text, const QStringList &table)
{
    const auto before = parseToml(text);
    if (!before)
        return before.error();
    if (!nodeAt(*before, table))
        return TomlEdit{text, {}};
    auto wanted = *before;
    if (auto *target = madeTable(wanted, table))
        target->clear();
    else
        return byHand(table);
    TomlSurgery surgery(text, table);
    return surgery.removeTable() ? proven(surgery.result(), wanted, table) : byHand(table);
}

Result<std::optional<TomlValue>> tomlValue(const QByteArray &text, const QStringList &table,
                                           const QString &key)
{
    const auto root = parseToml(text);
    if (!root)
        return root.error();
    const auto *node = nodeAt(*root, table + QStringList{key});
    if (!node)
        return std::optional<TomlValue>();
    const auto value = valueOf(*node);
    return value ? Result<std::optional<TomlValue>>(value)
                 : Error{ErrorCode::Denied, u"%1 has a value of another kind"_s.arg(escaped(key))};
}

Result<bool> hasTomlTable(const QByteArray &text, const QStringList &table)
{
    const auto root = parseToml(text);
    return root ? Result<bool>(nodeAt(*root, table) != nullptr) : Result<bool>(root.error());
}

} // namespace traydo::core
