#include "mcp/listenstream.h"

#include <array>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxResources = 1000;

constexpr std::array switches{
    std::pair{ListKind::Tools, "toolsListChanged"_L1},
    std::pair{ListKind::Prompts, "promptsListChanged"_L1},
    std::pair{ListKind::Resources, "resourcesListChanged"_L1},
};

jsonrpc::Error invalid(const QString &text)
{
    return {jsonrpc::code::invalidParams, text};
}

} // namespace

std::variant<ListenFilter, jsonrpc::Error>
ListenFilter::read(const QJsonValue &notifications, ListKinds changing, const ResourceRegistry &resources)
{
    if (!notifications.isObject())
        return invalid(u"notifications must be an object that says what to hear of"_s);
    ListenFilter filter;
    for (const auto &[kind, name] : switches) {
        const QJsonValue wanted = notifications[name];
        if (!wanted.isUndefined() && !wanted.isBool())
            return invalid(u"notifications.%1 must be true or false"_s.arg(name));
        filter.lists.setFlag(kind, wanted.toBool() && changing.testFlag(kind));
    }
    const QJsonValue uris = notifications["resourceSubscriptions"_L1];
    if (!uris.isUndefined() && (!uris.isArray() || uris.toArray().size() > maxResources))
        return invalid(u"notifications.resourceSubscriptions must be an array of at most 1000 URIs"_s);
    for (const QJsonValue uri : uris.toArray()) {
        if (!uri.isString())
            return invalid(u"notifications.resourceSubscriptions must be an array of URIs"_s);
        if (resources.covers(uri.toString()) && !filter.resources.contains(uri.toString()))
            filter.resources.append(uri.toString());
    }
    return filter;
}

QJsonObject ListenFilter::toJson() const
{
    QJsonObject json;
    for (const auto &[kind, name] : switches) {
        if (lists.testFlag(kind))
            json.insert(name, true);
    }
    if (!resources.isEmpty())
        json.insert("resourceSubscriptions"_L1, QJsonArray::fromStringList(resources));
    return json;
}

ListenStream::ListenStream(Conversation &conversation, jsonrpc::Id id, core::Principal principal,
                           ListenFilter granted)
    : m_conversation(conversation),
      m_id(std::move(id)),
      m_principal(std::move(principal)),
      m_granted(std::move(granted)),
      m_uris(m_granted.resources.cbegin(), m_granted.resources.cend())
{
}

void ListenStream::acknowledge()
{
    deliver({u"notifications/subscriptions/acknowledged"_s, {{u"notifications"_s, m_granted.toJson()}}});
}

void ListenStream::finish()
{
    m_conversation.finish(QJsonObject{{u"_meta"_s, meta()}});
}

void ListenStream::deliver(const jsonrpc::Notification &notification)
{
    jsonrpc::Notification tagged = notification;
    tagged.params.insert("_meta"_L1, meta());
    m_conversation.notify(tagged);
}

QJsonObject ListenStream::meta() const
{
    return {{u"io.modelcontextprotocol/subscriptionId"_s, jsonrpc::toJson(m_id)}};
}

} // namespace traydo::mcp
