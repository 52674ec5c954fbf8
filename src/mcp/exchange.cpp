#include "mcp/exchange.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBatch = 50;

jsonrpc::Refusal badBatch(const QString &text)
{
    return {std::nullopt, {jsonrpc::code::invalidRequest, text}};
}

} // namespace

http::Response errorResponse(int status, const jsonrpc::Refusal &refusal)
{
    return http::Response::json(status,
                                jsonrpc::serialise(jsonrpc::Response::failure(refusal.id, refusal.error)));
}

http::Response unavailableResponse(const jsonrpc::Id &id, const Unavailable &reason)
{
    http::Response response = errorResponse(503, {id, {jsonrpc::code::internalError, reason.text}});
    response.headers.set("Retry-After", "1");
    return response;
}

Call Exchange::call(const jsonrpc::Request &asked) const
{
    return {principal, session.get(), session->revision, asked.id, asked.params, session->client};
}

Exchanged Exchange::message(const jsonrpc::Message &message) const
{
    if (const auto *asked = std::get_if<jsonrpc::Request>(&message))
        return ask(*asked);
    if (const auto *response = std::get_if<jsonrpc::Response>(&message))
        session->asked.settle(*response, principal);
    else
        hear(std::get<jsonrpc::Notification>(message));
    return Accepted{};
}

Exchanged Exchange::ask(const jsonrpc::Request &asked) const
{
    Outcome outcome = server.handle(asked.method, call(asked));
    if (const auto *needed = std::get_if<ScopeNeeded>(&outcome))
        return refuseScope(request, needed->scopes);
    if (const auto *reason = std::get_if<Unavailable>(&outcome))
        return unavailableResponse(asked.id, *reason);
    if (const auto *error = std::get_if<jsonrpc::Error>(&outcome))
        return Answered{jsonrpc::serialise(jsonrpc::Response::failure(asked.id, *error))};
    if (auto *result = std::get_if<QJsonObject>(&outcome))
        return Answered{jsonrpc::serialise(jsonrpc::Response::result(asked.id, std::move(*result)))};
    return Running{{std::make_shared<RunningCall>(
        server, KeptRequest{principal, session, session->revision, asked, session->client},
        std::move(outcome))}};
}

void Exchange::hear(const jsonrpc::Notification &notification) const
{
    if (notification.method != "notifications/cancelled"_L1)
        return;
    if (const auto id = jsonrpc::readId(notification.params.value("requestId"_L1)))
        session->running.cancel(*id);
}

Exchanged Exchange::batch(const QJsonArray &items) const
{
    if (items.isEmpty() || items.size() > maxBatch)
        return errorResponse(400, badBatch(u"a batch has 1 to %1 messages"_s.arg(maxBatch)));

    QList<std::variant<jsonrpc::Message, jsonrpc::Refusal>> messages;
    for (const QJsonValue item : items) {
        messages.append(jsonrpc::readMessage(item));
        const auto *message = std::get_if<jsonrpc::Message>(&messages.last());
        const auto *asked = message ? std::get_if<jsonrpc::Request>(message) : nullptr;
        if (!asked)
            continue;
        if (asked->method == "initialize"_L1)
            return errorResponse(400, badBatch(u"initialize cannot be part of a batch"_s));
        if (const auto missing = server.missingScopes(asked->method, call(*asked)))
            return refuseScope(request, missing->scopes);
    }

    Running running;
    for (const auto &item : std::as_const(messages)) {
        if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&item)) {
            running.answers.append(
                jsonrpc::serialise(jsonrpc::Response::failure(refusal->id, refusal->error)));
            continue;
        }
        Exchanged exchanged = this->message(std::get<jsonrpc::Message>(item));
        if (const auto *answered = std::get_if<Answered>(&exchanged))
            running.answers.append(answered->json);
        else if (const auto *response = std::get_if<http::Response>(&exchanged))
            running.answers.append(response->body); // the error of this one; the others stand
        else if (const auto *later = std::get_if<Running>(&exchanged))
            running.calls.append(later->calls);
    }
    if (!running.calls.isEmpty())
        return running;
    if (running.answers.isEmpty())
        return Accepted{};
    return Answered{'[' + running.answers.join(',') + ']'};
}

} // namespace traydo::mcp
