#include "mcp/linetransport.h"

#include "mcp/statelessrequest.h"
#include "mcp/streamsink.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBatch = 50;
constexpr auto listenMethod = "subscriptions/listen"_L1;

Call callOf(const KeptRequest &kept)
{
    return {kept.principal,  kept.session.get(),  kept.revision,
            kept.request.id, kept.request.params, kept.client};
}

jsonrpc::Error invalid(const QString &text)
{
    return {jsonrpc::code::invalidRequest, text};
}

} // namespace

/// Hears of changes for the session, under the rights of the moment.
class LineTransport::Hearer final : public Subscriber
{
public:
    Hearer(const std::shared_ptr<Session> &session, const LineCaller &caller, Write write)
        : m_session(session), m_caller(caller), m_write(std::move(write))
    {
    }

    const core::Principal &principal() const override
    {
        m_principal = m_caller.principal();
        return m_principal;
    }
    bool wants(ListKind) const override { return !m_session.expired(); }
    bool wants(const QString &uri) const override
    {
        const auto session = m_session.lock();
        return session && session->wants(uri);
    }
    void deliver(const jsonrpc::Notification &notification) override
    {
        m_write(jsonrpc::serialise(notification));
    }

private:
    std::weak_ptr<Session> m_session;
    const LineCaller &m_caller;
    Write m_write;
    mutable core::Principal m_principal;
};

LineTransport::LineTransport(const McpServer &server, StreamRegistry &streams, Subscriptions &subscriptions,
                             LineCaller &caller, Write write, QObject *parent)
    : QObject(parent),
      m_server(server),
      m_streams(streams),
      m_subscriptions(subscriptions),
      m_caller(caller),
      m_write(std::move(write))
{
}

LineTransport::~LineTransport()
{
    const auto running = std::exchange(m_running, {});
    for (const Running &each : running)
        each.call->cancel();
}

void LineTransport::receive(const QByteArray &line)
{
    const auto parsed = jsonrpc::parseJson(line);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&parsed))
        return send(jsonrpc::Response::failure(refusal->id, refusal->error));
    const auto &value = std::get<QJsonValue>(parsed);
    if (value.isArray())
        takeBatch(value.toArray());
    else
        take(value);
}

/// Answered one by one, which JSON-RPC 2.0 §6 leaves to the server: an array of answers would keep the quick
/// ones until the slowest is there.
void LineTransport::takeBatch(const QJsonArray &items)
{
    if (!m_session || !hasBatches(m_session->revision)) {
        return send(jsonrpc::Response::failure(
            std::nullopt, invalid(u"an array of messages is only taken in revision 2025-03-26"_s)));
    }
    if (items.isEmpty() || items.size() > maxBatch) {
        return send(jsonrpc::Response::failure(std::nullopt,
                                               invalid(u"a batch has 1 to %1 messages"_s.arg(maxBatch))));
    }
    for (const QJsonValue item : items)
        take(item);
}

void LineTransport::take(const QJsonValue &value)
{
    const auto read = jsonrpc::readMessage(value);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&read))
        return send(jsonrpc::Response::failure(refusal->id, refusal->error));
    const auto &message = std::get<jsonrpc::Message>(read);
    if (const auto *asked = std::get_if<jsonrpc::Request>(&message))
        ask(*asked);
    else if (const auto *told = std::get_if<jsonrpc::Notification>(&message))
        hear(*told);
    else if (m_session)
        m_session->asked.settle(std::get<jsonrpc::Response>(message), m_caller.principal());
}

void LineTransport::hear(const jsonrpc::Notification &notification)
{
    if (notification.method != "notifications/cancelled"_L1)
        return;
    const auto id = jsonrpc::readId(notification.params.value("requestId"_L1));
    const auto running = m_running.values();
    for (const Running &each : running) {
        if (id && each.call->id() == *id)
            each.call->cancel();
    }
}

void LineTransport::ask(const jsonrpc::Request &request)
{
    if (claimsRevision(request.params))
        return askStateless(request);
    if (request.method == "initialize"_L1)
        return initialize(request);
    if (!m_session && request.method != "ping"_L1)
        return fail(request.id, {code::sessionMissing, u"Begin with initialize"_s});
    const Revision revision = m_session ? m_session->revision : newestInitializeRevision;
    const ClientProfile client = m_session ? m_session->client : ClientProfile();
    run({m_caller.principal(), m_session, revision, request, client});
}

void LineTransport::askStateless(const jsonrpc::Request &request)
{
    auto read = readStateless(m_server, request);
    if (const auto *refusal = std::get_if<StatelessRefusal>(&read))
        return fail(request.id, refusal->error);
    run({m_caller.principal(), nullptr, newestRevision, request, std::get<ClientProfile>(read)});
}

void LineTransport::initialize(const jsonrpc::Request &request)
{
    auto answer = m_server.initialize(request.params);
    if (const auto *error = std::get_if<jsonrpc::Error>(&answer))
        return fail(request.id, *error);
    const auto &introduction = std::get<Introduction>(answer);
    m_session = std::make_shared<Session>();
    m_session->revision = introduction.revision;
    m_session->client = introduction.client;
    m_session->subscriber = std::make_shared<Hearer>(m_session, m_caller, m_write);
    m_subscriptions.add(m_session->subscriber);
    send(jsonrpc::Response::result(request.id, introduction.result));
}

void LineTransport::run(const KeptRequest &kept)
{
    if (const auto tooMany = m_caller.admit())
        return refuse(kept, *tooMany);
    Outcome outcome = m_server.handle(kept.request.method, callOf(kept));
    if (const auto *needed = std::get_if<ScopeNeeded>(&outcome))
        return refuse(kept, m_caller.explainMissing(needed->scopes));
    if (const auto *reason = std::get_if<Unavailable>(&outcome))
        return fail(kept.request.id, {jsonrpc::code::internalError, reason->text});
    if (const auto *error = std::get_if<jsonrpc::Error>(&outcome))
        return fail(kept.request.id, *error);
    if (auto *result = std::get_if<QJsonObject>(&outcome))
        return send(jsonrpc::Response::result(kept.request.id, std::move(*result)));
    begin(kept, std::move(outcome));
}

void LineTransport::begin(const KeptRequest &kept, Outcome outcome)
{
    const auto place = m_streams.reserve(kept.principal, {}, StreamRegistry::Purpose::Call);
    if (!place)
        return refuse(kept, u"Too many calls are open; wait for one of them to end."_s);
    const auto stream = std::make_shared<LineStream>(m_write);
    const auto call = std::make_shared<RunningCall>(m_server, kept, std::move(outcome));
    m_running.insert(stream.get(), {stream, call, kept});
    m_streams.attach(*place, stream);
    connect(stream.get(), &http::EventStream::closed, this,
            [this, key = stream.get()] { streamClosed(key); });
    call->begin(std::make_unique<StreamSink>(stream, StreamSink::Ending::ClosesStream));
}

void LineTransport::refuse(const KeptRequest &kept, const QString &text)
{
    if (kept.request.method != "tools/call"_L1)
        return fail(kept.request.id, {code::notAllowedNow, text});
    // What a tool says reaches the model, and through it the person; an error may reach neither.
    const Outcome outcome =
        m_server.settled(kept.request.method, callOf(kept), toolResult(ToolOutput::error(text)));
    send(jsonrpc::Response::result(kept.request.id, std::get<QJsonObject>(outcome)));
}

void LineTransport::streamClosed(const LineStream *stream)
{
    const auto found = m_running.find(stream);
    if (found == m_running.end())
        return;
    const Running ended = std::move(*found);
    m_running.erase(found);
    if (ended.call->isOver())
        return;
    // Closed from outside: the grant it ran under has ended, or reaches less far.
    ended.call->cancel();
    if (ended.kept.request.method == listenMethod) {
        KeptRequest again = ended.kept;
        again.principal = m_caller.principal();
        return run(again);
    }
    refuse(ended.kept,
           u"Traydo's owner changed or ended the access while this ran; part of it may have been done."_s);
}

QList<LineTransport::Running> LineTransport::listening() const
{
    QList<Running> listening = m_running.values();
    listening.removeIf(
        [](const Running &each) { return each.kept.request.method != listenMethod || each.call->isOver(); });
    return listening;
}

void LineTransport::rightsChanged()
{
    const auto before = listening();
    for (const Running &each : before) {
        each.call->cancel();
        KeptRequest again = each.kept;
        again.principal = m_caller.principal();
        run(again);
    }
    const auto now = listening();
    for (const Running &each : now)
        m_subscriptions.mayHaveMissed(each.call.get());
    if (!m_session)
        return;
    m_subscriptions.listMayHaveChanged(*m_session->subscriber);
    for (const QString &uri : std::as_const(m_session->resources))
        send(jsonrpc::Notification{u"notifications/resources/updated"_s, {{u"uri"_s, uri}}});
}

} // namespace traydo::mcp
