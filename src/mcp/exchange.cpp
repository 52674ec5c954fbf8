#include "mcp/exchange.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBatch = 50;

http::Response unavailable(const jsonrpc::Id &id, const Unavailable &reason)
{
    http::Response response = errorResponse(503, {id, {jsonrpc::code::internalError, reason.text}});
    response.headers.set("Retry-After", "1");
    return response;
}

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

Call Exchange::call(const jsonrpc::Request &asked) const
{
    return {principal, &session, session.revision, asked.id, asked.params};
}

Exchanged Exchange::message(const jsonrpc::Message &message) const
{
    // No notification has an effect of its own yet, and nothing was asked that a Response could answer.
    const auto *asked = std::get_if<jsonrpc::Request>(&message);
    if (!asked)
        return Accepted{};

    Outcome outcome = server.handle(asked->method, call(*asked));
    if (const auto *needed = std::get_if<ScopeNeeded>(&outcome))
        return refuseScope(request, needed->scopes);
    if (const auto *reason = std::get_if<Unavailable>(&outcome))
        return unavailable(asked->id, *reason);
    if (const auto *error = std::get_if<jsonrpc::Error>(&outcome))
        return Answered{jsonrpc::serialise(jsonrpc::Response::failure(asked->id, *error))};
    return Answered{jsonrpc::serialise(jsonrpc::Response::result(asked->id, std::get<QJsonObject>(outcome)))};
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

    QByteArrayList answers;
    for (const auto &item : std::as_const(messages)) {
        if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&item)) {
            answers.append(jsonrpc::serialise(jsonrpc::Response::failure(refusal->id, refusal->error)));
            continue;
        }
        const Exchanged exchanged = this->message(std::get<jsonrpc::Message>(item));
        if (const auto *answered = std::get_if<Answered>(&exchanged))
            answers.append(answered->json);
        else if (const auto *response = std::get_if<http::Response>(&exchanged))
            answers.append(response->body); // the error of this one; the others stand
    }
    if (answers.isEmpty())
        return Accepted{};
    return Answered{'[' + answers.join(',') + ']'};
}

} // namespace traydo::mcp
