#include "mcp/runningcall.h"

#include "mcp/mcpserver.h"
#include "mcp/session.h"

#include <chrono>

namespace traydo::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long a person may look at a question in the client.
constexpr auto patience = 10min;
/// A handler that never has enough answers would ask for ever.
constexpr int maxRounds = 16;

/// The form as the session's revision knows it: `mode` came with 2025-11-25.
QJsonObject paramsFor(const InputRequest &request, Revision revision)
{
    QJsonObject params = request.params;
    if (revision < Revision::V2025_11_25)
        params.remove("mode"_L1);
    return params;
}

} // namespace

RunningCall::RunningCall(const McpServer &server, KeptRequest kept, Outcome first)
    : m_server(server), m_kept(std::move(kept)), m_first(std::move(first))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        respond(jsonrpc::Error{jsonrpc::code::internalError,
                               u"Nothing was done: the question was not answered in time."_s});
    });
}

void RunningCall::begin(std::unique_ptr<MessageSink> sink)
{
    m_sink = std::move(sink);
    proceed(std::exchange(m_first, {}));
}

void RunningCall::cancel()
{
    if (m_over)
        return;
    const auto self = shared_from_this(); // close() lets go of it
    close();
    Q_EMIT cancelled();
}

void RunningCall::progress(double done, std::optional<double> total, const QString &message)
{
    const QJsonValue token = m_kept.request.params["_meta"_L1]["progressToken"_L1];
    if (m_over || done <= m_done || !(token.isString() || token.isDouble()))
        return;
    m_done = done;
    QJsonObject params{{u"progressToken"_s, token}, {u"progress"_s, done}};
    if (total)
        params.insert("total"_L1, *total);
    if (!message.isEmpty() && m_kept.revision >= Revision::V2025_03_26)
        params.insert("message"_L1, message);
    notify({u"notifications/progress"_s, params});
}

void RunningCall::log(LogLevel level, const QString &logger, const QJsonValue &data)
{
    // In a session the level may have been set after the call began.
    const auto &client = m_kept.session ? m_kept.session->client : m_kept.client;
    if (m_over || !client.logLevel || level < *client.logLevel)
        return;
    notify({u"notifications/message"_s,
            {{u"level"_s, wireName(level)}, {u"logger"_s, logger}, {u"data"_s, data}}});
}

void RunningCall::notify(const jsonrpc::Notification &notification)
{
    if (!m_over)
        m_sink->send(notification);
}

void RunningCall::releaseConnection()
{
    if (!m_over && m_kept.session && m_kept.revision >= Revision::V2025_11_25)
        m_sink->release();
}

void RunningCall::finish(Outcome outcome)
{
    if (!m_over)
        proceed(m_server.settled(m_kept.request.method, call(), std::move(outcome)));
}

Call RunningCall::call() const
{
    return {m_kept.principal,      m_kept.session.get(), m_kept.revision, m_kept.request.id,
            m_kept.request.params, m_kept.client,        m_input};
}

void RunningCall::proceed(Outcome outcome)
{
    const auto self = std::static_pointer_cast<Conversation>(shared_from_this());
    if (auto *result = std::get_if<QJsonObject>(&outcome))
        return respond(*result);
    if (auto *error = std::get_if<jsonrpc::Error>(&outcome))
        return respond(*error);
    if (const auto *unavailable = std::get_if<Unavailable>(&outcome))
        return respond(jsonrpc::Error{jsonrpc::code::internalError, unavailable->text});
    if (std::holds_alternative<ScopeNeeded>(outcome))
        return respond(jsonrpc::Error{jsonrpc::code::internalError, u"The grant does not reach this far."_s});
    if (const auto *input = std::get_if<InputRequired>(&outcome))
        return ask(*input);
    std::get<Deferred>(outcome)(self);
}

void RunningCall::ask(const InputRequired &input)
{
    // Without a session the client asks: then settled() has made a result of it.
    Q_ASSERT(m_kept.session);
    if (++m_rounds > maxRounds)
        return respond(jsonrpc::Error{jsonrpc::code::internalError, u"Too many questions for one call."_s});
    m_input = {{}, input.state};
    for (auto it = input.requests.begin(); it != input.requests.end(); ++it) {
        const auto heard = [weak = weak_from_this(), key = it.key()](const auto &answer,
                                                                     const auto &principal) {
            if (const auto self = weak.lock())
                self->heard(key, answer, principal);
        };
        const jsonrpc::Id id = m_kept.session->asked.add(heard);
        m_questions.insert(it.key(), id);
        m_sink->send(jsonrpc::Request{id, it->method, paramsFor(*it, m_kept.revision)});
    }
    m_patience.start(patience);
    if (m_questions.isEmpty()) // only the state goes round
        proceed(m_server.handle(m_kept.request.method, call()));
}

void RunningCall::heard(const QString &key, const std::variant<QJsonValue, jsonrpc::Error> &answer,
                        const core::Principal &principal)
{
    if (m_over)
        return;
    m_questions.remove(key);
    if (const auto *error = std::get_if<jsonrpc::Error>(&answer)) {
        return respond(jsonrpc::Error{jsonrpc::code::internalError,
                                      u"The client could not answer: %1"_s.arg(error->message.left(200))});
    }
    m_input.answers.insert(key, std::get<QJsonValue>(answer).toObject());
    // The rights are those of now: the grant may reach less far than when the question was asked.
    m_kept.principal = principal;
    if (!m_questions.isEmpty())
        return;
    m_patience.stop();
    proceed(m_server.handle(m_kept.request.method, call()));
}

void RunningCall::dropQuestions()
{
    m_patience.stop();
    for (const jsonrpc::Id &id : std::as_const(m_questions))
        m_kept.session->asked.remove(id);
    m_questions.clear();
}

void RunningCall::respond(std::variant<QJsonValue, jsonrpc::Error> outcome)
{
    if (m_over)
        return;
    const auto self = shared_from_this(); // close() lets go of it
    m_sink->send(jsonrpc::Response{m_kept.request.id, std::move(outcome)});
    close();
}

void RunningCall::close()
{
    m_over = true;
    dropQuestions();
    if (m_sink)
        m_sink->end();
    if (m_kept.session)
        m_kept.session->running.remove(*this);
}

} // namespace traydo::mcp
