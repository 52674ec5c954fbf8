#include "mcp/subscription.h"

#include "mcp/listenstream.h"
#include "mcp/mcpserver.h"
#include "mcp/session.h"

#include <algorithm>
#include <array>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

/// More than a person looks at; what is beyond would only cost memory.
constexpr qsizetype maxResources = 1000;
constexpr qsizetype maxUriLength = 2000;

constexpr std::array notifications{
    std::pair{ListKind::Tools, "notifications/tools/list_changed"_L1},
    std::pair{ListKind::Prompts, "notifications/prompts/list_changed"_L1},
    std::pair{ListKind::Resources, "notifications/resources/list_changed"_L1},
};

jsonrpc::Error invalid(const QString &text)
{
    return {jsonrpc::code::invalidParams, text};
}

} // namespace

Subscriptions::Subscriptions(const ResourceRegistry &resources, ListKinds changing, QObject *parent)
    : QObject(parent), m_resources(resources), m_changing(changing)
{
}

void Subscriptions::serve(McpServer &server)
{
    server.add(u"resources/subscribe"_s, {.revisions = sessionRevisions,
                                          .run = [this](const Call &call) { return subscribe(call); },
                                          .outsideGate = true});
    server.add(u"resources/unsubscribe"_s, {.revisions = sessionRevisions,
                                            .run = [this](const Call &call) { return unsubscribe(call); },
                                            .outsideGate = true});
    server.add(u"subscriptions/listen"_s, {.revisions = statelessRevisions,
                                           .run = [this](const Call &call) { return listen(call); },
                                           .outsideGate = true});
    server.offer(u"resources"_s, {{u"subscribe"_s, true}});
    const QJsonObject changes{{u"listChanged"_s, true}};
    if (m_changing.testFlag(ListKind::Tools))
        server.offer(u"tools"_s, changes);
    if (m_changing.testFlag(ListKind::Prompts))
        server.offer(u"prompts"_s, changes);
    if (m_changing.testFlag(ListKind::Resources))
        server.offer(u"resources"_s, changes);
}

void Subscriptions::add(const std::shared_ptr<Subscriber> &subscriber)
{
    m_entries.push_back({subscriber, {}, {}, {}});
}

void Subscriptions::resourceUpdated(const QString &uri, const MayKnow &mayKnow)
{
    for (Entry &entry : m_entries) {
        const auto subscriber = entry.subscriber.lock();
        if (!subscriber || entry.known.contains(uri) || !subscriber->wants(uri) ||
            !mayKnow(subscriber->principal()))
            continue;
        entry.known.insert(uri);
        entry.uris.append(uri);
        schedule();
    }
}

void Subscriptions::listChanged(ListKind kind, const MayKnow &mayKnow)
{
    for (Entry &entry : m_entries) {
        const auto subscriber = entry.subscriber.lock();
        if (!subscriber || !subscriber->wants(kind) || !mayKnow(subscriber->principal()))
            continue;
        entry.lists.setFlag(kind);
        schedule();
    }
}

void Subscriptions::listMayHaveChanged(Subscriber &subscriber) const
{
    for (const auto &[kind, method] : notifications) {
        if (m_changing.testFlag(kind))
            subscriber.deliver({method, {}});
    }
}

void Subscriptions::hold(bool held)
{
    m_held = held;
    if (!held)
        schedule();
}

void Subscriptions::mayHaveMissed(Conversation *listening) const
{
    const auto stream = m_listening.value(listening);
    if (!stream)
        return;
    for (const auto &[kind, method] : notifications) {
        if (stream->wants(kind))
            stream->deliver({method, {}});
    }
    for (const QString &uri : stream->resources())
        stream->deliver({u"notifications/resources/updated"_s, {{u"uri"_s, uri}}});
}

void Subscriptions::closeAll()
{
    const auto listening = std::exchange(m_listening, {});
    for (const auto &stream : listening)
        stream->finish();
}

Outcome Subscriptions::subscribe(const Call &call) const
{
    const QString uri = call.params.value("uri"_L1).toString();
    if (uri.isEmpty() || uri.size() > maxUriLength)
        return invalid(u"uri must be the URI of a resource"_s);
    // Judged by its form alone: whether it exists for this client is for reading to say.
    if (!m_resources.covers(uri)) {
        return jsonrpc::Error{code::resourceNotFound, u"There is no such resource."_s,
                              QJsonObject{{u"uri"_s, uri}}};
    }
    if (call.session->resources.size() >= maxResources)
        return invalid(u"Too many subscriptions in this session; unsubscribe from some first"_s);
    call.session->resources.insert(uri);
    return QJsonObject();
}

Outcome Subscriptions::unsubscribe(const Call &call) const
{
    const QJsonValue uri = call.params.value("uri"_L1);
    if (!uri.isString())
        return invalid(u"uri must be the URI of a resource"_s);
    call.session->resources.remove(uri.toString());
    return QJsonObject();
}

Outcome Subscriptions::listen(const Call &call)
{
    auto filter = ListenFilter::read(call.params.value("notifications"_L1), m_changing, m_resources);
    if (auto *error = std::get_if<jsonrpc::Error>(&filter))
        return std::move(*error);
    return Deferred(
        [this, id = call.id, principal = call.principal,
         granted = std::get<ListenFilter>(filter)](const std::shared_ptr<Conversation> &conversation) {
            auto stream = std::make_shared<ListenStream>(*conversation, id, principal, granted);
            m_listening.insert(conversation.get(), stream);
            connect(conversation.get(), &Conversation::cancelled, this,
                    [this, key = conversation.get()] { m_listening.remove(key); });
            add(stream);
            stream->acknowledge();
        });
}

void Subscriptions::schedule()
{
    if (m_held || std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, &Subscriptions::flush, Qt::QueuedConnection);
}

void Subscriptions::flush()
{
    m_scheduled = false;
    if (m_held)
        return;
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(),
                                   [](const Entry &entry) { return entry.subscriber.expired(); }),
                    m_entries.end());
    // Delivering may close a stream, and that may change the table: it is walked over a copy.
    std::vector<Entry> due;
    for (Entry &entry : m_entries)
        due.push_back(std::exchange(entry, {entry.subscriber, {}, {}, {}}));
    for (const Entry &entry : due) {
        const auto subscriber = entry.subscriber.lock();
        if (!subscriber)
            continue;
        for (const auto &[kind, method] : notifications) {
            if (entry.lists.testFlag(kind))
                subscriber->deliver({method, {}});
        }
        for (const QString &uri : entry.uris)
            subscriber->deliver({u"notifications/resources/updated"_s, {{u"uri"_s, uri}}});
    }
}

} // namespace traydo::mcp
