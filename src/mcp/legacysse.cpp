#include "mcp/legacysse.h"

#include "http/form.h"
#include "mcp/mediatype.h"
#include "mcp/randomid.h"
#include "mcp/sessionsubscriber.h"
#include "mcp/statelessrequest.h"
#include "mcp/streamsink.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

http::Response refuse(int status, int code, const QString &text)
{
    return errorResponse(status, {std::nullopt, {code, text}});
}

} // namespace

/// A stream and the conversation on it. Over when the stream is.
struct LegacySse::Connection
{
    std::weak_ptr<http::EventStream> stream;
    Session session;
    bool initialized = false;

    bool isOpen() const
    {
        const auto open = stream.lock();
        return open && open->isOpen();
    }
};

LegacySse::LegacySse(const McpServer &server, StreamRegistry &streams, Subscriptions &subscriptions,
                     QByteArray messagePath, ScopeRefusal refuseScope)
    : m_server(server),
      m_streams(streams),
      m_subscriptions(subscriptions),
      m_messagePath(std::move(messagePath)),
      m_refuseScope(std::move(refuseScope))
{
}

http::Reply LegacySse::open(const http::Request &request, const core::Principal &principal)
{
    if (!accepts(request.headers, "text/event-stream"))
        return refuse(406, jsonrpc::code::invalidRequest, u"Accept must take text/event-stream"_s);
    const QByteArray id = randomId();
    auto place = m_streams.reserve(principal, id, StreamRegistry::Purpose::Standalone);
    if (!place)
        return refuse(429, code::sessionMissing, u"Too many open streams; close one first"_s);

    const auto opened = [connections = m_connections, &streams = m_streams, &subscriptions = m_subscriptions,
                         place, id, principal, address = m_messagePath + "?sessionId=" + id](
                            const std::shared_ptr<http::EventStream> &stream) {
        if (!stream->isOpen())
            return;
        auto connection = std::make_shared<Connection>();
        connection->stream = stream;
        connection->session.id = id;
        connection->session.grantId = principal.grantId;
        connection->session.client.logLevel = defaultLogLevel;
        connections->insert(id, connection);
        const auto deliver = [weak = connection->stream](const QByteArray &json) {
            if (const auto open = weak.lock())
                open->send({"message", json, {}, -1});
        };
        const std::shared_ptr<Session> session(connection, &connection->session);
        connection->session.subscriber = std::make_shared<SessionSubscriber>(session, principal, deliver);
        subscriptions.add(connection->session.subscriber);
        QObject::connect(stream.get(), &http::EventStream::closed, stream.get(), [connections, id] {
            if (const auto closed = connections->take(id))
                closed->session.running.cancelAll();
        });
        streams.attach(*place, stream);
        stream->send({"endpoint", address, {}, -1});
    };
    return http::StreamResponse{eventStreamHeaders(), opened};
}

http::Response LegacySse::message(const http::Request &request, const core::Principal &principal)
{
    const auto query = http::Form::parse(request.query);
    const auto id = query ? query->value(u"sessionId"_s) : std::nullopt;
    if (!id)
        return refuse(400, code::sessionMissing, u"The sessionId of the endpoint event is needed"_s);
    // The address is no credential: with another grant's token it leads nowhere.
    const auto connection = m_connections->value(id->toUtf8());
    if (!connection || connection->session.grantId != principal.grantId || !connection->isOpen())
        return refuse(404, code::sessionNotFound, u"Session not found; open the stream again"_s);
    if (!hasJsonBody(request.headers))
        return refuse(415, jsonrpc::code::invalidRequest, u"Content-Type must be application/json"_s);
    return receive(request, principal, connection);
}

http::Response LegacySse::receive(const http::Request &request, const core::Principal &principal,
                                  const std::shared_ptr<Connection> &connection)
{
    const auto parsed = jsonrpc::parseJson(request.body);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&parsed))
        return errorResponse(400, *refusal);

    // A stream that reconnected by itself, after a restart of ours say, goes on without a new initialize. The
    // header then says what was settled on; clients of the first revision, which had no such header, send
    // none.
    if (!connection->initialized) {
        const auto version = request.headers.value("MCP-Protocol-Version");
        const auto revision = version ? revisionFromWire(QString::fromLatin1(*version)) : oldestRevision;
        if (!revision || isStateless(*revision)) {
            return refuse(400, code::sessionMissing,
                          u"MCP-Protocol-Version is not a revision this server speaks"_s);
        }
        connection->session.revision = *revision;
        connection->session.wasAdopted = true;
    }
    Exchanged exchanged = exchange(request, principal, connection, std::get<QJsonValue>(parsed));
    if (auto *refusal = std::get_if<http::Response>(&exchanged))
        return std::move(*refusal);
    if (std::holds_alternative<Accepted>(exchanged))
        return http::Response::empty(202);
    const auto stream = connection->stream.lock();
    if (!stream || !stream->isOpen())
        return refuse(404, code::sessionNotFound, u"The stream is closed; open it again"_s);
    if (const auto *answered = std::get_if<Answered>(&exchanged))
        stream->send({"message", answered->json, {}, -1});
    if (const auto *running = std::get_if<Running>(&exchanged))
        begin(*running, stream, *connection);
    return http::Response::empty(202);
}

void LegacySse::begin(const Running &running, const std::shared_ptr<http::EventStream> &stream,
                      Connection &connection)
{
    for (const QByteArray &answer : running.answers)
        stream->send({"message", answer, {}, -1});
    for (const auto &call : running.calls) {
        connection.session.running.add(call->id(), call);
        call->begin(std::make_unique<StreamSink>(stream, StreamSink::Ending::LeavesStream));
    }
}

Exchanged LegacySse::exchange(const http::Request &request, const core::Principal &principal,
                              const std::shared_ptr<Connection> &connection, const QJsonValue &value)
{
    const std::shared_ptr<Session> session(connection, &connection->session);
    const Exchange exchange{m_server, principal, session, request, m_refuseScope};
    if (value.isArray()) {
        if (hasBatches(connection->session.revision))
            return exchange.batch(value.toArray());
        return refuse(400, jsonrpc::code::invalidRequest,
                      u"an array of messages is only taken in revision 2025-03-26"_s);
    }
    const auto read = jsonrpc::readMessage(value);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&read))
        return errorResponse(400, *refusal);
    const auto &message = std::get<jsonrpc::Message>(read);
    const auto *asked = std::get_if<jsonrpc::Request>(&message);
    if (asked && claimsRevision(asked->params)) {
        return Answered{jsonrpc::serialise(jsonrpc::Response::failure(
            asked->id, {jsonrpc::code::invalidRequest,
                        u"Requests of this revision are taken at the Streamable HTTP address"_s}))};
    }
    if (!asked || asked->method != "initialize"_L1)
        return exchange.message(message);

    auto answer = m_server.initialize(asked->params);
    if (const auto *error = std::get_if<jsonrpc::Error>(&answer))
        return Answered{jsonrpc::serialise(jsonrpc::Response::failure(asked->id, *error))};
    const auto &introduction = std::get<Introduction>(answer);
    connection->session.revision = introduction.revision;
    connection->session.client = introduction.client;
    connection->session.wasAdopted = false;
    connection->initialized = true;
    return Answered{jsonrpc::serialise(jsonrpc::Response::result(asked->id, introduction.result))};
}

} // namespace traydo::mcp
