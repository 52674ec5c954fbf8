#pragma once

#include "bridge/delivery.h"
#include "bridge/opening.h"
#include "bridge/serverstream.h"
#include "bridge/upstream.h"

#include <deque>
#include <vector>

namespace traydo::bridge {

/// A server over Streamable HTTP, with a session (2025-03-26 to 2025-11-25) or without (2026-07-28), as the
/// messages themselves say. A session that the server has lost is opened again without the client's notice.
class StreamableHttpUpstream final : public Upstream
{
    Q_OBJECT
public:
    /// `http` and `oauth` outlive it.
    StreamableHttpUpstream(const QUrl &server, HttpClient &http, OAuthClient &oauth,
                           QObject *parent = nullptr);

    void start() override {}
    void send(const jsonrpc::Message &message) override;
    void stop() override;

Q_SIGNALS:
    /// The server does not take an initialize by POST: it may speak HTTP+SSE. Nothing else was sent.
    void notSpoken(const traydo::jsonrpc::Request &initialize);

private:
    /// Why messages wait before they are sent.
    enum class Phase {
        Open,      ///< they do not
        Opening,   ///< the client's initialize, or its `initialized`, is on its way
        Reopening, ///< a new session is being made
    };

    Delivery &deliver(const jsonrpc::Message &message);
    void takeSettled(Delivery *delivery, const QString &problem, int status);
    void takeSession(const Delivery *delivery, const HttpHead &head);
    void takeAnswer(const Delivery &delivery, jsonrpc::Message answer);
    void takeVersion(const jsonrpc::Message &message);
    bool cancels(const jsonrpc::Message &message);
    void listen();
    void reopen();
    void takeReopened(const QString &problem);
    void setUp(QList<jsonrpc::Message> rest);
    void goOn();

    HttpClient &m_http;
    OAuthClient &m_oauth;
    HttpSession m_session;
    Opening m_opening;
    Phase m_phase = Phase::Open;
    std::vector<std::unique_ptr<Delivery>> m_deliveries;
    std::unique_ptr<Delivery> m_reopening;
    std::deque<jsonrpc::Message> m_waiting;
    QList<QPointer<Delivery>> m_interrupted; ///< by the loss of the session
    std::unique_ptr<ServerStream> m_stream;
};

} // namespace traydo::bridge
