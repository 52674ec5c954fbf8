#include "mcp/statelesshttp.h"

#include "mcp/statelessrequest.h"
#include "mcp/streamsink.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

StatelessHttp::StatelessHttp(const McpServer &server, StreamRegistry &streams, ScopeRefusal refuseScope)
    : m_server(server), m_streams(streams), m_refuseScope(std::move(refuseScope))
{
}

http::Reply StatelessHttp::handle(const http::Request &request, const core::Principal &principal,
                                  const jsonrpc::Request &message) const
{
    auto read = readStateless(m_server, request.headers, message);
    if (const auto *refusal = std::get_if<StatelessRefusal>(&read))
        return errorResponse(refusal->status, {message.id, refusal->error});
    const auto &client = std::get<ClientProfile>(read);

    Outcome outcome = m_server.handle(
        message.method, {principal, nullptr, newestRevision, message.id, message.params, client});
    if (const auto *needed = std::get_if<ScopeNeeded>(&outcome))
        return m_refuseScope(request, needed->scopes);
    if (const auto *reason = std::get_if<Unavailable>(&outcome))
        return unavailableResponse(message.id, *reason);
    if (const auto *error = std::get_if<jsonrpc::Error>(&outcome))
        return errorResponse(statelessStatus(error->code), {message.id, *error});
    if (auto *result = std::get_if<QJsonObject>(&outcome))
        return http::Response::json(
            200, jsonrpc::serialise(jsonrpc::Response::result(message.id, std::move(*result))));
    return stream(principal, std::make_shared<RunningCall>(
                                 m_server, KeptRequest{principal, nullptr, newestRevision, message, client},
                                 std::move(outcome)));
}

http::Reply StatelessHttp::stream(const core::Principal &principal,
                                  const std::shared_ptr<RunningCall> &call) const
{
    auto place = m_streams.reserve(principal, {}, StreamRegistry::Purpose::Call);
    if (!place) {
        return errorResponse(
            429, {call->id(), {code::sessionMissing, u"Too many open streams; close one first"_s}});
    }
    const auto opened = [&streams = m_streams, place,
                         call](const std::shared_ptr<http::EventStream> &stream) {
        if (!stream->isOpen())
            return;
        streams.attach(*place, stream);
        // The stream keeps the call alive, and its end is the end of the call.
        QObject::connect(stream.get(), &http::EventStream::closed, stream.get(), [call] { call->cancel(); });
        call->begin(std::make_unique<StreamSink>(stream, StreamSink::Ending::ClosesStream));
    };
    return http::StreamResponse{eventStreamHeaders(), opened};
}

} // namespace traydo::mcp
