#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <simdjson.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

Result<QString> toQString(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        return refused(u"a string holds U+0000"_s);
    auto string = QString::fromUtf8(text.data(), qsizetype(text.size()));
    // Which takes a leading U+FEFF for a byte order mark and drops it: "\uFEFFid" would read as "id".
    if (text.starts_with("\xEF\xBB\xBF"))
        string.prepend(QChar::ByteOrderMark);
    return string;
}

Result<QJsonValue> convert(simdjson::dom::element element, int depthLeft);

Result<QJsonValue> convertArray(simdjson::dom::array array, int depthLeft)
{
    QJsonArray result;
    for (const auto element : array) {
        auto value = convert(element, depthLeft);
        if (!value)
            return value.error();
        result.append(*std::move(value));
    }
    return QJsonValue(result);
}

Result<QJsonValue> convertObject(simdjson::dom::object object, int depthLeft)
{
    // QJsonObject keeps its members sorted and shifts them on insertion. Sorting first makes every insertion
    // an append, so that a hostile object of 100,000 members is not quadratic; repeated names become
    // neighbours.
    std::vector<std::pair<QString, simdjson::dom::element>> members;
    members.reserve(object.size());
    for (const auto member : object) {
        auto name = toQString(member.key);
        if (!name)
            return name.error();
        members.emplace_back(*std::move(name), member.value);
    }
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto repeated = std::adjacent_find(members.cbegin(), members.cend(),
                                             [](const auto &a, const auto &b) { return a.first == b.first; });
    if (repeated != members.cend())
        return refused(u"an object has a member twice"_s);

    QJsonObject result;
    for (const auto &[name, element] : members) {
        auto value = convert(element, depthLeft);
        if (!value)
            return value.error();
        result.insert(name, *std::move(value));
    }
    return QJsonValue(result);
}

/// `depthLeft` is how many more arrays or objects may open.
Result<QJsonValue> convert(simdjson::dom::element element, int depthLeft)
{
    using simdjson::dom::element_type;
    switch (element.type()) {
    case element_type::ARRAY:
    case element_type::OBJECT:
        if (depthLeft <= 0)
            return refused(u"nested too deeply"_s);
        return element.type() == element_type::ARRAY
                   ? convertArray(element.get_array().value_unsafe(), depthLeft - 1)
                   : convertObject(element.get_object().value_unsafe(), depthLeft - 1);
    case element_type::STRING: {
        auto text = toQString(element.get_string().value_unsafe());
        return text ? Result<QJsonValue>(QJsonValue(*std::move(text))) : Result<QJsonValue>(text.error());
    }
    case element_type::INT64:
        return QJsonValue(qint64(element.get_int64().value_unsafe()));
    case element_type::DOUBLE:
        return QJsonValue(element.get_double().value_unsafe());
    case element_type::BOOL:
        return QJsonValue(element.get_bool().value_unsafe());
    case element_type::NULL_VALUE:
        return QJsonValue(QJsonValue::Null);
    default: // UINT64 beyond what a QJsonValue holds exactly, and whatever newer versions of simdjson add
        return refused(u"a number does not fit 64 bits"_s);
    }
}

} // namespace

Result<QJsonValue> parseJson(QByteArrayView text, const JsonLimits &limits)
{
    if (text.isEmpty()) // of which simdjson would copy nothing from nowhere
        return Error{ErrorCode::Corrupt, u"not JSON: the text is empty"_s};
    // RFC 8259 §8.1 leaves the byte order mark to the reader, and versions of simdjson differ.
    if (text.startsWith("\xEF\xBB\xBF"))
        return Error{ErrorCode::Corrupt, u"not JSON: the text starts with a byte order mark"_s};

    simdjson::dom::parser parser;
    // One level more than ours, so that the exact limit is drawn in convert() for every version.
    const auto allocated = parser.allocate(size_t(text.size()), size_t(limits.depth) + 2);
    if (allocated != simdjson::SUCCESS)
        return Error{ErrorCode::LimitExceeded, u"the JSON text is too large"_s};

    simdjson::dom::element root;
    const auto error = parser.parse(text.data(), size_t(text.size())).get(root);
    if (error == simdjson::DEPTH_ERROR)
        return refused(u"nested too deeply"_s);
    if (error != simdjson::SUCCESS)
        return Error{ErrorCode::Corrupt,
                     u"not JSON: %1"_s.arg(QString::fromLatin1(simdjson::error_message(error)))};
    return convert(root, limits.depth);
}

Result<QJsonObject> parseJsonObject(QByteArrayView text, const JsonLimits &limits)
{
    const auto value = parseJson(text, limits);
    if (!value)
        return value.error();
    if (!value->isObject())
        return refused(u"the JSON text is not an object"_s);
    return value->toObject();
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace traydo::core
