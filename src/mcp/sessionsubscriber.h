#pragma once

#include "mcp/session.h"
#include "mcp/subscription.h"

namespace traydo::mcp {

/// Hears of changes for a session, whose own table says of which resources.
class SessionSubscriber final : public Subscriber
{
public:
    using Deliver = std::function<void(const QByteArray &json)>;

    /// `principal` as of the stream's opening.
    SessionSubscriber(const std::shared_ptr<Session> &session, core::Principal principal, Deliver deliver)
        : m_session(session), m_principal(std::move(principal)), m_deliver(std::move(deliver))
    {
    }

    const core::Principal &principal() const override { return m_principal; }
    bool wants(ListKind) const override { return !m_session.expired(); }
    bool wants(const QString &uri) const override
    {
        const auto session = m_session.lock();
        return session && session->wants(uri);
    }
    void deliver(const jsonrpc::Notification &notification) override
    {
        m_deliver(jsonrpc::serialise(notification));
    }

private:
    std::weak_ptr<Session> m_session;
    core::Principal m_principal;
    Deliver m_deliver;
};

} // namespace traydo::mcp
