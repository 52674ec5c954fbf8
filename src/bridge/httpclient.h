#pragma once

#include "bridge/httpvalues.h"
#include "core/clock.h"
#include "core/result.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace traydo::bridge {

/// Why an exchange came to no whole answer.
struct HttpFailure
{
    /// Whether the server may have got the request.
    enum class Kind {
        Unreachable, ///< no connection: it has not
        Broken,      ///< the connection ended early: it may have
    };

    Kind kind = Kind::Unreachable;
    QString text; ///< the system's reason
};

/// A request on its way and its answer, as it comes. Destroying it ends the exchange and its connection.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    /// Takes `reply`, which has just been started.
    explicit HttpExchange(QNetworkReply *reply);
    ~HttpExchange() override;

    const HttpHead &head() const { return m_head; }

Q_SIGNALS:
    /// head() is there.
    void headed();
    /// A piece of the body, as soon as it is there.
    void received(const QByteArray &bytes);
    /// The end; nothing follows.
    void finished(const std::optional<traydo::bridge::HttpFailure> &failure);

private:
    void takeHead();
    void takeBody();
    void end();

    std::unique_ptr<QNetworkReply> m_reply;
    HttpHead m_head;
    bool m_headed = false;
};

/// The door to other servers: HTTP/1.1, TLS 1.2 at least, and nothing a browser would bring: no cookies,
/// redirects, cache, proxies or passwords of its own. Every request is sent once; whether to try
/// again is for those to say who know what it does. Main thread.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const core::Result<HttpAnswer> &)>;

    /// `trustAnchors`: who else may vouch for a server, besides those whom the system trusts.
    explicit HttpClient(const QList<QSslCertificate> &trustAnchors = {}, QObject *parent = nullptr);

    std::unique_ptr<HttpExchange> start(const HttpRequest &request);

    /// Fetches a small answer as a whole. Errors: Unavailable (cannot be reached, breaks off, takes too
    /// long), LimitExceeded. `done` is called once, unless `context` or this is destroyed before.
    void fetch(const HttpRequest &request, QObject *context, const Done &done);

private:
    QNetworkAccessManager &freeManager();

    /// Each keeps its connections to itself and has few of them per host, so that streams need more of them.
    struct Manager
    {
        std::unique_ptr<QNetworkAccessManager> access;
        int running = 0;
    };

    QSslConfiguration m_tls;
    std::vector<std::unique_ptr<Manager>> m_managers;
};

} // namespace traydo::bridge
