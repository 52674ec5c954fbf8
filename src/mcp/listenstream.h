#pragma once

#include "mcp/subscription.h"

namespace traydo::mcp {

/// What a `subscriptions/listen` stream carries.
struct ListenFilter
{
    ListKinds lists;
    QStringList resources; ///< as asked for, without those that are none of ours

    /// The subset of `notifications` that can be granted; -32602 for a wrong form.
    static std::variant<ListenFilter, jsonrpc::Error>
    read(const QJsonValue &notifications, ListKinds changing, const ResourceRegistry &resources);
    QJsonObject toJson() const;
};

/// An open `subscriptions/listen` (2026-07-28): every message on it carries the id of the request.
class ListenStream final : public Subscriber
{
public:
    /// The conversation outlives the stream.
    ListenStream(Conversation &conversation, jsonrpc::Id id, core::Principal principal, ListenFilter granted);

    /// The first message: what was granted.
    void acknowledge();
    /// The end in order: the result of the request.
    void finish();

    const QStringList &resources() const { return m_granted.resources; }
    const core::Principal &principal() const override { return m_principal; }
    bool wants(ListKind kind) const override { return m_granted.lists.testFlag(kind); }
    bool wants(const QString &uri) const override { return m_uris.contains(uri); }
    void deliver(const jsonrpc::Notification &notification) override;

private:
    QJsonObject meta() const;

    Conversation &m_conversation;
    jsonrpc::Id m_id;
    core::Principal m_principal;
    ListenFilter m_granted;
    QSet<QString> m_uris;
};

} // namespace traydo::mcp
