#include "jsonrpc/message.h"

#include "core/json.h"

#include <limits>

namespace traydo::jsonrpc {

using namespace Qt::StringLiterals;

namespace {

/// An integer that is exactly one, or nothing: QJsonValue::toInteger gives its default for fractions and for
/// numbers beyond 64 bits, so two different defaults tell them apart.
std::optional<qint64> exactInteger(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    if (number == 0 && value.toInteger(1) != 0)
        return std::nullopt;
    return number;
}

Refusal invalid(std::optional<Id> id, const QString &message)
{
    return {std::move(id), {code::invalidRequest, message}};
}

std::variant<Message, Refusal> readCall(const QJsonObject &object, std::optional<Id> id)
{
    const QJsonValue method = object.value("method"_L1);
    if (!method.isString())
        return invalid(std::move(id), u"method must be a string"_s);
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject())
        return invalid(std::move(id), u"params must be an object"_s);
    if (id)
        return Message(Request{std::move(*id), method.toString(), params.toObject()});
    return Message(Notification{method.toString(), params.toObject()});
}

std::variant<Message, Refusal> readResponse(const QJsonObject &object, std::optional<Id> id)
{
    const QJsonValue result = object.value("result"_L1);
    if (!result.isUndefined()) {
        if (!id)
            return invalid(std::nullopt, u"a result needs an id"_s);
        return Message(Response{std::move(id), result});
    }
    const QJsonValue error = object.value("error"_L1);
    const QJsonValue message = error["message"_L1];
    const auto number = exactInteger(error["code"_L1]);
    if (!error.isObject() || !message.isString() || !error["code"_L1].isDouble() || !number ||
        *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return invalid(std::move(id), u"error must be an object with an integer code and a message"_s);
    return Message(
        Response{std::move(id), Error{static_cast<int>(*number), message.toString(), error["data"_L1]}});
}

} // namespace

std::optional<Id> readId(const QJsonValue &value)
{
    if (value.isString())
        return Id(value.toString());
    if (!value.isDouble())
        return std::nullopt;
    if (const auto number = exactInteger(value))
        return Id(*number);
    return std::nullopt;
}

std::variant<QJsonValue, Refusal> parseJson(QByteArrayView text)
{
    auto value = core::parseJson(text);
    if (value)
        return *std::move(value);
    const bool notJson = value.error().code == core::ErrorCode::Corrupt;
    return Refusal{std::nullopt, {notJson ? code::parseError : code::invalidRequest, value.error().text}};
}

std::variant<Message, Refusal> readMessage(const QJsonValue &value)
{
    if (!value.isObject())
        return invalid(std::nullopt, u"a message must be an object"_s);
    const QJsonObject object = value.toObject();

    std::optional<Id> id;
    if (const QJsonValue given = object.value("id"_L1); !given.isUndefined()) {
        id = readId(given);
        if (!id)
            return invalid(std::nullopt, u"id must be a string or an integer of 64 bits"_s);
    }
    // QJsonValue compares by type and value: "2.0" the string, nothing else.
    if (object.value("jsonrpc"_L1) != QJsonValue("2.0"_L1))
        return invalid(std::move(id), u"jsonrpc must be \"2.0\""_s);

    const int kinds = int(object.contains("method"_L1)) + int(object.contains("result"_L1)) +
                      int(object.contains("error"_L1));
    if (kinds != 1)
        return invalid(std::move(id), u"a message has exactly one of method, result and error"_s);
    return object.contains("method"_L1) ? readCall(object, std::move(id))
                                        : readResponse(object, std::move(id));
}

std::variant<Message, Refusal> parseMessage(QByteArrayView text)
{
    auto value = parseJson(text);
    if (auto *refusal = std::get_if<Refusal>(&value))
        return std::move(*refusal);
    return readMessage(std::get<QJsonValue>(value));
}

QJsonValue toJson(const Id &id)
{
    return std::visit([](const auto &value) { return QJsonValue(value); }, id);
}

QJsonObject toJson(const Request &request)
{
    QJsonObject object{
        {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, toJson(request.id)}, {u"method"_s, request.method}};
    if (!request.params.isEmpty())
        object.insert("params"_L1, request.params);
    return object;
}

QJsonObject toJson(const Notification &notification)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, notification.method}};
    if (!notification.params.isEmpty())
        object.insert("params"_L1, notification.params);
    return object;
}

QJsonObject toJson(const Response &response)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}};
    if (response.id)
        object.insert("id"_L1, toJson(*response.id));
    if (const auto *error = std::get_if<Error>(&response.outcome)) {
        QJsonObject json{{u"code"_s, error->code}, {u"message"_s, error->message}};
        if (!error->data.isUndefined())
            json.insert("data"_L1, error->data);
        object.insert("error"_L1, json);
    } else {
        object.insert("result"_L1, std::get<QJsonValue>(response.outcome));
    }
    return object;
}

QByteArray serialise(const Message &message)
{
    return core::toJson(std::visit([](const auto &m) { return toJson(m); }, message));
}

} // namespace traydo::jsonrpc
