#include "asking.h"

#include <QJsonArray>

namespace traydo::conformance {

using namespace Qt::StringLiterals;

mcp::InputRequest formFor(const QString &message, const QString &field, const QString &type)
{
    return mcp::InputRequest::form(message,
                                   {{u"type"_s, u"object"_s},
                                    {u"properties"_s, QJsonObject{{field, QJsonObject{{u"type"_s, type}}}}},
                                    {u"required"_s, QJsonArray{field}}});
}

mcp::InputRequest nameForm()
{
    return formFor(u"What is your name?"_s, u"name"_s);
}

mcp::InputRequest completion(const QString &prompt, int maxTokens)
{
    const QJsonObject content{{u"type"_s, u"text"_s}, {u"text"_s, prompt}};
    return {u"sampling/createMessage"_s,
            {{u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, content}}}},
             {u"maxTokens"_s, maxTokens}}};
}

mcp::InputRequest roots()
{
    return {u"roots/list"_s, {}};
}

QJsonValue fieldOf(const mcp::Input &input, const QString &key, const QString &field)
{
    const auto answer = input.answers[key];
    if (answer["action"_L1].toString() != "accept"_L1)
        return QJsonValue::Null;
    const auto value = answer["content"_L1][field];
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace traydo::conformance
