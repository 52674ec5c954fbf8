#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace traydo::http {

enum class Method { Get, Head, Post, Put, Delete, Patch, Options };

using Header = std::pair<QByteArray, QByteArray>;

/// Header fields in order; names compare without case (RFC 9110 §5.1).
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields) : m_fields(fields) {}

    void add(QByteArray name, QByteArray value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// Replaces every field of that name.
    void set(const QByteArray &name, const QByteArray &value);
    /// The first value, trimmed; nothing when absent.
    std::optional<QByteArray> value(QByteArrayView name) const;
    QList<QByteArray> values(QByteArrayView name) const;
    bool contains(QByteArrayView name) const { return value(name).has_value(); }
    const QList<Header> &fields() const { return m_fields; }

private:
    QList<Header> m_fields;
};

/// A request as a plain value. It passed the connection guard (framing, sizes) and OriginPolicy (Host,
/// Origin).
struct Request
{
    Method method = Method::Get;
    QByteArray path;  ///< percent-encoding left as sent, no query
    QByteArray query; ///< raw, without '?'
    Headers headers;
    QByteArray body;
    QHostAddress peer;
    QByteArray
        origin; ///< O, e.g. `http://127.0.0.1:7317`: one of the listener's fixed names, never made from Host
};

/// A complete answer.
struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;

    static Response json(int status, const QByteArray &body);
    static Response text(int status, const QByteArray &body); ///< text/plain; charset=utf-8
    static Response empty(int status);
};

class EventStream;

/// An answer that stays open: status 200, text/event-stream; `opened` runs once the head is on its way and
/// owns the stream from then on: dropping the last reference ends it. For HEAD it does not run, so a handler
/// makes its changes there.
struct StreamResponse
{
    Headers headers;
    std::function<void(std::shared_ptr<EventStream>)> opened;
};

using Reply = std::variant<Response, StreamResponse>;

} // namespace traydo::http
