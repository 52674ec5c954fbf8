#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

namespace traydo::jsonrpc {

/// A request id: echoed with the type and value it came with. Never held as a double, so that 2^53+1
/// survives.
using Id = std::variant<qint64, QString>;

/// The codes of JSON-RPC 2.0 §5.1.
namespace code {
inline constexpr int parseError = -32700;
inline constexpr int invalidRequest = -32600;
inline constexpr int methodNotFound = -32601;
inline constexpr int invalidParams = -32602;
inline constexpr int internalError = -32603;
} // namespace code

/// The error object of a response.
struct Error
{
    int code = code::internalError;
    QString message;
    QJsonValue data = QJsonValue::Undefined; ///< undefined: no such member

    bool operator==(const Error &) const = default;
};

/// A call that wants an answer.
struct Request
{
    Id id;
    QString method;
    QJsonObject params;

    bool operator==(const Request &) const = default;
};

/// A call that gets none.
struct Notification
{
    QString method;
    QJsonObject params;

    bool operator==(const Notification &) const = default;
};

/// An answer. Only an error may be without an id: then the request could not be read far enough to know it.
struct Response
{
    std::optional<Id> id;
    std::variant<QJsonValue, Error> outcome; ///< result or error

    static Response result(Id id, QJsonValue value) { return {std::move(id), std::move(value)}; }
    static Response failure(std::optional<Id> id, Error error) { return {std::move(id), std::move(error)}; }
    bool operator==(const Response &) const = default;
};

using Message = std::variant<Request, Notification, Response>;

/// Why something is not a message, with the id if it could be read: what to answer.
struct Refusal
{
    std::optional<Id> id;
    Error error;
};

/// The JSON value of a body: any kind, an array (a batch, to be judged by the caller) included. Refused with
/// -32700 when it is not JSON, with -32600 when it is JSON we do not take (repeated member, NUL, too deep).
std::variant<QJsonValue, Refusal> parseJson(QByteArrayView text);

/// Reads one message, strictly: `jsonrpc` exactly "2.0", `id` a string or an integer of 64 bits, `params` an
/// object, either `method` or one of `result` and `error`. Unknown members are ignored. Everything else is
/// -32600.
std::variant<Message, Refusal> readMessage(const QJsonValue &value);

/// parseJson and readMessage in one: for carriers that know no batches.
std::variant<Message, Refusal> parseMessage(QByteArrayView text);

/// A string, or an integer of 64 bits; nothing else is an id.
std::optional<Id> readId(const QJsonValue &value);

QJsonValue toJson(const Id &id);
QJsonObject toJson(const Request &request);
QJsonObject toJson(const Notification &notification);
QJsonObject toJson(const Response &response);

/// One line of compact UTF-8, without a line end.
QByteArray serialise(const Message &message);

} // namespace traydo::jsonrpc
