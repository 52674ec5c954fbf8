#pragma once

#include "bridge/backoff.h"
#include "bridge/httpsession.h"
#include "bridge/serverexchange.h"

#include <QElapsedTimer>
#include <QTimer>

namespace traydo::bridge {

/// One message on its way to the server over Streamable HTTP, until its answer is complete: waits a moment
/// for a server that is starting, takes up a stream that broke, and says what went wrong where there is no
/// answer. Destroying it cancels it. Main thread.
class Delivery final : public QObject
{
    Q_OBJECT
public:
    /// `session` is the owner's and read at each attempt.
    Delivery(HttpClient &http, OAuthClient &oauth, const HttpSession &session, jsonrpc::Message message);

    void start();
    const jsonrpc::Message &message() const { return m_message; }
    /// The id where the message is a request.
    std::optional<jsonrpc::Id> requestId() const;
    /// Nobody waits for an answer any longer; the exchange goes on so that the server hears of it.
    void forgetAnswer() { m_answered = true; }

Q_SIGNALS:
    /// The head of an answer with success, before any message of it.
    void headed(const traydo::bridge::HttpHead &head);
    void received(const traydo::jsonrpc::Message &message);
    /// The server does not know the session: it wants a new one; start() tries again.
    void sessionLost();
    /// Over. For a request without an answer, `problem` is a sentence that says why; otherwise it is empty.
    void settled(const QString &problem, int status);

private:
    void run(const HttpRequest &request);
    void takeHead(const HttpHead &head);
    bool losesSession() const;
    void takeMessage(jsonrpc::Message message);
    void takeEnd(const ExchangeEnd &end);
    void takeUp();
    void tryAgain(core::milliseconds pause, void (Delivery::*next)());
    bool isSubscription() const;
    bool isRepeatable() const;
    void settle(const QString &problem, int status = 0);

    HttpClient &m_http;
    OAuthClient &m_oauth;
    const HttpSession &m_session;
    const jsonrpc::Message m_message;
    std::unique_ptr<ServerExchange> m_exchange;
    QTimer m_pause;
    Backoff m_backoff;
    QElapsedTimer m_since;       ///< the first attempt, or the last sign of life
    QByteArray m_lastEventId;    ///< of the stream that broke
    QByteArray m_sessionId;      ///< that went with the last attempt
    int m_status = 0;            ///< of its answer
    bool m_answered = false;     ///< or nobody waits
    bool m_acknowledged = false; ///< a subscription was, once
    bool m_sessionLost = false;  ///< once before
};

} // namespace traydo::bridge
