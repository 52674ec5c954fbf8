#include "mcp/argumentschema.h"

#include "core/logging.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxFaults = 5;
constexpr int maxShownLength = 60;

class Check
{
public:
    void object(const QJsonObject &schema, const QJsonObject &value, const QString &path);
    QStringList faults;

private:
    void value(const QJsonObject &schema, const QJsonValue &value, const QString &path);
    void string(const QJsonObject &schema, const QString &text, const QString &path);
    void number(const QJsonObject &schema, double number, const QString &path);
    void array(const QJsonObject &schema, const QJsonArray &items, const QString &path);
    void fault(const QString &text);
};

QString quoted(QStringView text)
{
    return u'"' + core::escaped(text, maxShownLength) + u'"';
}

QString listed(const QStringList &names)
{
    return names.join(", "_L1);
}

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

bool hasType(const QJsonValue &value, QStringView type)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "integer"_L1)
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    if (type == "array"_L1)
        return value.isArray();
    return type == "object"_L1 && value.isObject();
}

QString withArticle(const QString &type)
{
    const bool vowel = type.startsWith(u'i') || type.startsWith(u'a') || type.startsWith(u'o');
    return (vowel ? u"an "_s : u"a "_s) + type;
}

/// Levenshtein distance of two short names.
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

/// The allowed name that was probably meant: a typo, another case, or a longer form of it.
QString closest(const QString &given, const QStringList &allowed)
{
    constexpr qsizetype longestName = 40; // bounds the work a hostile name can cause
    if (given.size() > longestName)
        return {};
    const QString lower = given.toLower();
    QString best;
    int bestDistance = 3;
    for (const QString &name : allowed) {
        const bool contained = name.size() >= 3 && (lower.startsWith(name) || lower.endsWith(name));
        const bool isLastWord = lower.endsWith(u'_' + name); // todo_id for id
        const int d = contained || isLastWord ? 1 : distance(lower, name);
        if (d < bestDistance) {
            bestDistance = d;
            best = name;
        }
    }
    return best;
}

void Check::fault(const QString &text)
{
    if (faults.size() < maxFaults)
        faults.append(text);
}

void Check::object(const QJsonObject &schema, const QJsonObject &value, const QString &path)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    for (const QJsonValue name : schema.value("required"_L1).toArray()) {
        if (!value.contains(name.toString()))
            fault(u"%1 is required."_s.arg(quoted(prefix + name.toString())));
    }
    const bool closed = schema.value("additionalProperties"_L1) == QJsonValue(false);
    for (auto it = value.begin(); it != value.end() && faults.size() < maxFaults; ++it) {
        const auto property = properties.find(it.key());
        if (property != properties.end()) {
            this->value(property->toObject(), it.value(), prefix + it.key());
        } else if (closed) {
            const QString meant = closest(it.key(), properties.keys());
            const QString known = properties.isEmpty() ? u"none"_s : listed(properties.keys());
            fault(u"%1 is not an argument%2 Arguments: %3."_s.arg(
                quoted(prefix + it.key()),
                meant.isEmpty() ? u"."_s : u"; did you mean %1?"_s.arg(quoted(meant)), known));
        }
    }
}

void Check::value(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    const QString type = schema.value("type"_L1).toString();
    if (!type.isEmpty() && !hasType(value, type)) {
        const QString hint = value.isNull() ? u" Leave it out if it does not apply."_s : QString();
        fault(u"%1 must be %2, not %3.%4"_s.arg(quoted(path), withArticle(type), shown(value), hint));
        return;
    }
    if (value.isString())
        string(schema, value.toString(), path);
    else if (value.isDouble())
        number(schema, value.toDouble(), path);
    else if (value.isArray())
        array(schema, value.toArray(), path);
    else if (value.isObject())
        object(schema, value.toObject(), path);
}

void Check::string(const QJsonObject &schema, const QString &text, const QString &path)
{
    if (const QJsonValue allowed = schema.value("enum"_L1); allowed.isArray()) {
        if (!allowed.toArray().contains(QJsonValue(text)))
            fault(u"%1 must be one of: %2; not %3."_s.arg(
                quoted(path), listed(allowed.toVariant().toStringList()), quoted(text)));
        return;
    }
    const qsizetype length = codePoints(text);
    if (length < schema.value("minLength"_L1).toInteger(0))
        fault(length == 0 ? u"%1 must not be empty."_s.arg(quoted(path))
                          : u"%1 needs at least %2 characters."_s.arg(quoted(path))
                                .arg(schema.value("minLength"_L1).toInteger()));
    const qint64 longest = schema.value("maxLength"_L1).toInteger(-1);
    if (longest >= 0 && length > longest)
        fault(u"%1 has %2 characters; at most %3 are allowed."_s.arg(quoted(path)).arg(length).arg(longest));
}

void Check::number(const QJsonObject &schema, double number, const QString &path)
{
    const QJsonValue low = schema.value("minimum"_L1);
    const QJsonValue high = schema.value("maximum"_L1);
    if ((low.isDouble() && number < low.toDouble()) || (high.isDouble() && number > high.toDouble())) {
        const QString range = low.isDouble() && high.isDouble()
                                  ? u"from %1 to %2"_s.arg(shown(low), shown(high))
                              : low.isDouble() ? u"at least %1"_s.arg(shown(low))
                                               : u"at most %1"_s.arg(shown(high));
        fault(u"%1 must be %2, not %3."_s.arg(quoted(path), range, shown(number)));
    }
}

void Check::array(const QJsonObject &schema, const QJsonArray &items, const QString &path)
{
    const qint64 most = schema.value("maxItems"_L1).toInteger(-1);
    if (most >= 0 && items.size() > most) {
        fault(u"%1 has %2 entries; at most %3 are allowed."_s.arg(quoted(path)).arg(items.size()).arg(most));
        return;
    }
    const QJsonObject item = schema.value("items"_L1).toObject();
    for (qsizetype i = 0; i < items.size() && faults.size() < maxFaults; ++i)
        value(item, items.at(i), u"%1[%2]"_s.arg(path).arg(i));
}

} // namespace

QStringList argumentFaults(const QJsonObject &schema, const QJsonObject &arguments)
{
    Check check;
    check.object(schema, arguments, {});
    return check.faults;
}

} // namespace traydo::mcp
