#include "mcp/streamablehttp.h"

#include "mcp/channelsink.h"
#include "mcp/mediatype.h"
#include "mcp/sessionsubscriber.h"
#include "mcp/statelessrequest.h"
#include "mcp/streamsink.h"

#include <algorithm>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

const QByteArray sessionHeader = QByteArrayLiteral("Mcp-Session-Id");
const QByteArray versionHeader = QByteArrayLiteral("MCP-Protocol-Version");

/// How long a client that lost its stream waits before it comes back.
constexpr int retryMs = 500;

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

http::Response tooManyStreams(const std::optional<jsonrpc::Id> &id = {})
{
    return refuse(429, code::sessionMissing, u"Too many open streams; close one first"_s, id);
}

std::optional<jsonrpc::Id> idOf(const jsonrpc::Message &message)
{
    const auto *request = std::get_if<jsonrpc::Request>(&message);
    return request ? std::optional(request->id) : std::nullopt;
}

QString versionOf(const http::Request &request)
{
    return QString::fromLatin1(request.headers.value(versionHeader).value_or(QByteArray()));
}

/// The body decides which era a request is of; one that does not say leaves it to the header.
bool isStateless(const http::Request &request, const QString &method, const QJsonObject &params)
{
    if (claimsRevision(params))
        return true;
    return method != "initialize"_L1 && namesStatelessEra(versionOf(request));
}

bool claimsRevision(const QJsonArray &items)
{
    return std::any_of(items.begin(), items.end(), [](const QJsonValue &item) {
        return mcp::claimsRevision(item["params"_L1].toObject());
    });
}

} // namespace

StreamableHttp::StreamableHttp(const McpServer &server, SessionStore &sessions, StreamRegistry &streams,
                               Subscriptions &subscriptions, const ScopeRefusal &refuseScope)
    : m_server(server),
      m_sessions(sessions),
      m_streams(streams),
      m_subscriptions(subscriptions),
      m_refuseScope(refuseScope),
      m_stateless(server, streams, refuseScope)
{
}

http::Reply StreamableHttp::handle(const http::Request &request, const core::Principal &principal)
{
    switch (request.method) {
    case http::Method::Post:
        return post(request, principal);
    case http::Method::Get:
        return get(request, principal);
    case http::Method::Delete:
        return endSession(request, principal);
    default:
        return methodNotAllowed("GET, POST, DELETE");
    }
}

http::Reply StreamableHttp::post(const http::Request &request, const core::Principal &principal)
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
    return postMessage(request, principal, std::get<jsonrpc::Message>(read));
}

http::Reply StreamableHttp::postMessage(const http::Request &request, const core::Principal &principal,
                                        const jsonrpc::Message &message)
{
    if (const auto *asked = std::get_if<jsonrpc::Request>(&message)) {
        if (isStateless(request, asked->method, asked->params))
            return m_stateless.handle(request, principal, *asked);
        if (asked->method == "initialize"_L1)
            return initialize(request, *asked, principal);
    }
    // Without sessions no notification has an effect: closing the stream is what cancels.
    if (const auto *told = std::get_if<jsonrpc::Notification>(&message);
        told && isStateless(request, told->method, told->params))
        return http::Response::empty(202);

    auto found = findSession(request, principal, idOf(message));
    if (auto *refusal = std::get_if<http::Response>(&found))
        return std::move(*refusal);
    const auto &session = std::get<std::shared_ptr<Session>>(found);
    return reply(principal, session,
                 Exchange{m_server, principal, session, request, m_refuseScope}.message(message));
}

http::Response StreamableHttp::initialize(const http::Request &request, const jsonrpc::Request &message,
                                          const core::Principal &principal)
{
    if (namesStatelessEra(versionOf(request))) {
        return refuse(400, code::headerMismatch,
                      u"MCP-Protocol-Version names a revision that has no initialize"_s, message.id);
    }
    auto answer = m_server.initialize(message.params);
    if (const auto *error = std::get_if<jsonrpc::Error>(&answer))
        return http::Response::json(200, jsonrpc::serialise(jsonrpc::Response::failure(message.id, *error)));
    const auto &introduction = std::get<Introduction>(answer);
    const auto session = m_sessions.start(principal, introduction.revision, introduction.client);
    auto response = http::Response::json(
        200, jsonrpc::serialise(jsonrpc::Response::result(message.id, introduction.result)));
    response.headers.set(sessionHeader, session->id);
    return response;
}

http::Reply StreamableHttp::batch(const http::Request &request, const core::Principal &principal,
                                  const QJsonArray &items)
{
    const auto refusal = [] {
        return refuse(400, jsonrpc::code::invalidRequest,
                      u"an array of messages is only taken in a session of revision 2025-03-26"_s);
    };
    if (claimsRevision(items))
        return refusal();
    const auto found = findSession(request, principal, std::nullopt);
    const auto *session = std::get_if<std::shared_ptr<Session>>(&found);
    if (!session || !hasBatches((*session)->revision))
        return refusal();
    return reply(principal, *session,
                 Exchange{m_server, principal, *session, request, m_refuseScope}.batch(items));
}

http::Reply StreamableHttp::reply(const core::Principal &principal, const std::shared_ptr<Session> &session,
                                  Exchanged exchanged)
{
    if (auto *response = std::get_if<http::Response>(&exchanged))
        return std::move(*response);
    if (const auto *answered = std::get_if<Answered>(&exchanged))
        return http::Response::json(200, answered->json);
    if (const auto *running = std::get_if<Running>(&exchanged))
        return streamCalls(principal, session, *running);
    return http::Response::empty(202);
}

http::Reply StreamableHttp::streamCalls(const core::Principal &principal,
                                        const std::shared_ptr<Session> &session, const Running &running)
{
    auto place = m_streams.reserve(principal, session->id, StreamRegistry::Purpose::Call);
    // Nothing of these calls was begun. In a batch others were done, and their answers must not be lost.
    if (!place && running.answers.isEmpty())
        return tooManyStreams(running.calls.first()->id());
    if (!place) {
        QByteArrayList answers = running.answers;
        for (const auto &call : running.calls)
            answers.append(tooManyStreams(call->id()).body);
        return http::Response::json(200, '[' + answers.join(',') + ']');
    }
    const auto opened = [&streams = m_streams, place, session,
                         running](const std::shared_ptr<http::EventStream> &stream) {
        const auto channel = std::make_shared<CallChannel>(session, running.calls.size());
        session->events.attach(channel->number(), stream);
        streams.attach(*place, stream);
        if (session->revision >= Revision::V2025_11_25)
            session->events.prime(channel->number(), retryMs);
        for (const QByteArray &answer : running.answers)
            channel->send(answer);
        for (const auto &call : running.calls) {
            session->running.add(call->id(), call);
            call->begin(std::make_unique<ChannelSink>(channel));
        }
    };
    return http::StreamResponse{eventStreamHeaders(), opened};
}

http::Reply StreamableHttp::get(const http::Request &request, const core::Principal &principal)
{
    if (!request.headers.contains(sessionHeader))
        return needsSession();
    if (!accepts(request.headers, "text/event-stream"))
        return refuse(406, jsonrpc::code::invalidRequest, u"Accept must take text/event-stream"_s);
    auto found = findSession(request, principal, std::nullopt);
    if (auto *refusal = std::get_if<http::Response>(&found))
        return std::move(*refusal);
    const auto &session = std::get<std::shared_ptr<Session>>(found);
    const auto lastEventId = request.headers.value("Last-Event-ID");
    const auto from = lastEventId ? session->events.find(*lastEventId) : std::nullopt;
    // Whoever knows its last event is the one who lost the stream, however open it may look from here.
    if (!from && m_streams.hasStream(session->id))
        return refuse(409, code::sessionMissing, u"This session has a stream open"_s);
    return openStream(principal, session, from);
}

http::Reply StreamableHttp::openStream(const core::Principal &principal,
                                       const std::shared_ptr<Session> &session,
                                       const std::optional<EventLog::Position> &from)
{
    const EventLog::Channel channel = from ? from->channel : EventLog::standalone;
    const bool isStandalone = channel == EventLog::standalone;
    auto place =
        m_streams.reserve(principal, session->id,
                          isStandalone ? StreamRegistry::Purpose::Standalone : StreamRegistry::Purpose::Call);
    if (!place)
        return tooManyStreams();
    const auto opened = [&streams = m_streams, &subscriptions = m_subscriptions, place, session, principal,
                         from, isStandalone](const std::shared_ptr<http::EventStream> &stream) {
        streams.attach(*place, stream);
        if (isStandalone) {
            const auto deliver = [weak = std::weak_ptr(session)](const QByteArray &json) {
                if (const auto live = weak.lock())
                    live->events.send(EventLog::standalone, json);
            };
            session->subscriber = std::make_shared<SessionSubscriber>(session, principal, deliver);
            subscriptions.add(session->subscriber);
        }
        if (from)
            session->events.resume(*from, stream);
        else
            session->events.attach(EventLog::standalone, stream);
        if (session->revision >= Revision::V2025_11_25 && !from)
            session->events.prime(EventLog::standalone, retryMs);
        if (session->wasAdopted && isStandalone)
            subscriptions.listMayHaveChanged(*session->subscriber);
    };
    return http::StreamResponse{eventStreamHeaders(), opened};
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
    session->running.cancelAll();
    m_streams.closeForSession(session->id);
    return http::Response::empty(204);
}

StreamableHttp::FoundSession StreamableHttp::findSession(const http::Request &request,
                                                         const core::Principal &principal,
                                                         const std::optional<jsonrpc::Id> &id)
{
    const QList<QByteArray> ids = request.headers.values(sessionHeader);
    if (ids.size() != 1)
        return refuse(400, code::sessionMissing,
                      u"Exactly one Mcp-Session-Id header is needed; begin with initialize"_s, id);
    auto session = m_sessions.find(ids.first(), principal);
    if (!session)
        return refuse(404, code::sessionNotFound, u"Session not found; begin a new one with initialize"_s,
                      id);
    // A known revision other than the session's is let pass: the session decides.
    if (request.headers.contains(versionHeader)) {
        const auto revision = revisionFromWire(versionOf(request));
        if (!revision || mcp::isStateless(*revision))
            return refuse(400, code::sessionMissing,
                          u"MCP-Protocol-Version is not a revision this session could be of"_s, id);
    }
    return session;
}

} // namespace traydo::mcp
