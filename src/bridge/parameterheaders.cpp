#include "bridge/parameterheaders.h"

#include "bridge/log.h"
#include "bridge/messageheaders.h"
#include "core/logging.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// A token of RFC 9110 §5.6.2, as header names are.
bool isToken(const QString &text)
{
    const auto fits = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"!#$%&'*+-.^_`|~").contains(c));
    };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), fits);
}

bool isPrimitive(const QJsonValue &type)
{
    return type == QJsonValue(u"string"_s) || type == QJsonValue(u"integer"_s) ||
           type == QJsonValue(u"boolean"_s);
}

QByteArray textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return headerValue(value.toString());
}

} // namespace

/// False when an annotation is not valid.
bool ParameterHeaders::collect(const QJsonObject &schema, const QStringList &path,
                               QList<Parameter> &parameters)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonObject inner = property.value().toObject();
        const QStringList place = path + QStringList{property.key()};
        if (const QJsonValue name = inner["x-mcp-header"_L1]; !name.isUndefined()) {
            const auto header = "Mcp-Param-" + name.toString().toLatin1();
            const bool taken = std::any_of(parameters.cbegin(), parameters.cend(), [&](const auto &other) {
                return other.header.compare(header, Qt::CaseInsensitive) == 0;
            });
            if (!isToken(name.toString()) || !isPrimitive(inner["type"_L1]) || taken)
                return false;
            parameters.append({place, header});
        }
        if (!collect(inner, place, parameters))
            return false;
    }
    return true;
}

QJsonObject ParameterHeaders::learn(QJsonObject result)
{
    QJsonArray kept;
    for (const auto &tool : result["tools"_L1].toArray()) {
        const QString name = tool["name"_L1].toString();
        QList<Parameter> parameters;
        if (!collect(tool["inputSchema"_L1].toObject(), {}, parameters)) {
            qCWarning(logBridge).noquote() << "The server's tool" << core::escaped(name, 64)
                                           << "is left out: its x-mcp-header is not valid";
            continue;
        }
        m_tools.insert(name, parameters);
        kept.append(tool);
    }
    result.insert("tools"_L1, kept);
    return result;
}

HttpHeaders ParameterHeaders::headersFor(const jsonrpc::Request &call) const
{
    HttpHeaders headers;
    if (call.method != "tools/call"_L1)
        return headers;
    for (const Parameter &parameter : m_tools.value(call.params["name"_L1].toString())) {
        QJsonValue value = call.params["arguments"_L1];
        for (const QString &member : parameter.path)
            value = value[member];
        if (!value.isUndefined() && !value.isNull())
            headers.append({parameter.header, textOf(value)});
    }
    return headers;
}

} // namespace traydo::bridge
