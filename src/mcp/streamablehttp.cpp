#include "mcp/streamablehttp.h"

#include "mcp/mediatype.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

const QByteArray sessionHeader = QByteArrayLiteral("Mcp-Session-Id");
const QByteArray versionHeader = QByteArrayLiteral("MCP-Protocol-Version");

http::Response refuse(int status, int code, const QString &text, const std::optional<jsonrpc::Id> &id = {})
{
    return errorResponse(status, {id, {code, text}});
}

http::Response methodNotAllowed(const QByteArray &allowed)
{
    http::Response response = http::Response::empty(405);
    response.headers.set("Allow", allowed);
    return response;
}

/// GET and DELETE are operations on a session: without one only POST is left.
http::Response needsSession()
{
    return methodNotAllowed("POST");
}

std::optional<jsonrpc::Id> idOf(const jsonrpc::Message &message)
{
    const auto *request = std::get_if<jsonrpc::Request>(&message);
    return request ? std::optional(request->id) : std::nullopt;
}

http::Response toResponse(Exchanged exchanged)
{
    if (auto *response = std::get_if<http::Response>(&exchanged))
        return std::move(*response);
    if (const auto *answered = std::get_if<Answered>(&exchanged))
        return http::Response::json(200, answered->json);
    return http::Response::empty(202);
}

} // namespace

StreamableHttp::StreamableHttp(const McpServer &server, SessionStore &sessions, StreamRegistry &streams,
                               ScopeRefusal refuseScope)
    : m_server(server), m_sessions(sessions), m_streams(streams), m_refuseScope(std::move(refuseScope))
{
}

http::Reply StreamableHttp::handle(const http::Request &request, const core::Principal &principal)
{
    switch (request.method) {
    case http::Method::Post:
        return post(request, principal);
    case http::Method::Get:
        return openStream(request, principal);
    case http::Method::Delete:
        return endSession(request, principal);
    default:
        return methodNotAllowed("GET, POST, DELETE");
    }
}

http::Response StreamableHttp::post(const http::Request &request, const core::Principal &principal)
{
    if (!hasJsonBody(request.headers))
        return refuse(415, jsonrpc::code::invalidRequest, u"Content-Type must be application/json"_s);
    if (!accepts(request.headers, "application/json") || !accepts(request.headers, "text/event-stream")) {
        return refuse(406, jsonrpc::code::invalidRequest,
                      u"Accept must take application/json and text/event-stream"_s);
    }
    const auto parsed = jsonrpc::parseJson(request.body);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&parsed))
        return errorResponse(400, *refusal);
    const auto &value = std::get<QJsonValue>(parsed);
    if (value.isArray())
        return batch(request, principal, value.toArray());
    const auto read = jsonrpc::readMessage(value);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&read))
        return errorResponse(400, *refusal);

    const auto &message = std::get<jsonrpc::Message>(read);
    if (const auto *asked = std::get_if<jsonrpc::Request>(&message);
        asked && asked->method == "initialize"_L1)
        return initialize(*asked, principal);
    auto found = findSession(request, principal, idOf(message));
    if (auto *refusal = std::get_if<http::Response>(&found))
        return std::move(*refusal);
    Session &session = *std::get<std::shared_ptr<Session>>(found);
    return toResponse(Exchange{m_server, principal, session, request, m_refuseScope}.message(message));
}

http::Response StreamableHttp::initialize(const jsonrpc::Request &message, const core::Principal &principal)
{
    auto answer = m_server.initialize(message.params);
    if (const auto *error = std::get_if<jsonrpc::Error>(&answer))
        return http::Response::json(200, jsonrpc::serialise(jsonrpc::Response::failure(message.id, *error)));
    const auto &introduction = std::get<Introduction>(answer);
    const auto session = m_sessions.start(principal, introduction.revision);
    auto response = http::Response::json(
        200, jsonrpc::serialise(jsonrpc::Response::result(message.id, introduction.result)));
    response.headers.set(sessionHeader, session->id);
    return response;
}

http::Response StreamableHttp::batch(const http::Request &request, const core::Principal &principal,
                                     const QJsonArray &items)
{
    const auto found = findSession(request, principal, std::nullopt);
    const auto *session = std::get_if<std::shared_ptr<Session>>(&found);
    if (!session || !hasBatches((*session)->revision)) {
        return refuse(400, jsonrpc::code::invalidRequest,
                      u"an array of messages is only taken in a session of revision 2025-03-26"_s);
    }
    return toResponse(Exchange{m_server, principal, **session, request, m_refuseScope}.batch(items));
}

http::Reply StreamableHttp::openStream(const http::Request &request, const core::Principal &principal)
{
    if (!request.headers.contains(sessionHeader))
        return needsSession();
    if (!accepts(request.headers, "text/event-stream"))
        return refuse(406, jsonrpc::code::invalidRequest, u"Accept must take text/event-stream"_s);
    auto found = findSession(request, principal, std::nullopt);
    if (auto *refusal = std::get_if<http::Response>(&found))
        return std::move(*refusal);
    const QByteArray sessionId = std::get<std::shared_ptr<Session>>(found)->id;
    if (m_streams.hasStream(sessionId))
        return refuse(409, sessionMissing, u"This session has a stream open"_s);
    auto place = m_streams.reserve(principal, sessionId);
    if (!place)
        return refuse(429, sessionMissing, u"Too many open streams; close one first"_s);

    const auto opened = [&streams = m_streams, place](const std::shared_ptr<http::EventStream> &stream) {
        streams.attach(*place, stream);
    };
    return http::StreamResponse{{{"Cache-Control", "no-cache, no-transform"}, {"X-Accel-Buffering", "no"}},
                                opened};
}

http::Response StreamableHttp::endSession(const http::Request &request, const core::Principal &principal)
{
    if (!request.headers.contains(sessionHeader))
        return needsSession();
    auto found = findSession(request, principal, std::nullopt);
    if (auto *refusal = std::get_if<http::Response>(&found))
        return std::move(*refusal);
    const auto session = std::get<std::shared_ptr<Session>>(found);
    if (auto ended = m_sessions.end(*session); !ended) {
        auto response =
            refuse(503, jsonrpc::code::internalError, u"The session could not be ended now; try again"_s);
        response.headers.set("Retry-After", "1");
        return response;
    }
    m_streams.closeForSession(session->id);
    return http::Response::empty(204);
}

StreamableHttp::FoundSession StreamableHttp::findSession(const http::Request &request,
                                                         const core::Principal &principal,
                                                         const std::optional<jsonrpc::Id> &id)
{
    const QList<QByteArray> ids = request.headers.values(sessionHeader);
    if (ids.size() != 1)
        return refuse(400, sessionMissing,
                      u"Exactly one Mcp-Session-Id header is needed; begin with initialize"_s, id);
    auto session = m_sessions.find(ids.first(), principal);
    if (!session)
        return refuse(404, sessionNotFound, u"Session not found; begin a new one with initialize"_s, id);
    // A known revision other than the session's is let pass: the session decides.
    if (const auto version = request.headers.value(versionHeader);
        version && !revisionFromWire(QString::fromLatin1(*version)))
        return refuse(400, sessionMissing, u"MCP-Protocol-Version is not a revision this server speaks"_s,
                      id);
    return session;
}

} // namespace traydo::mcp
