#include "bridge/httpclient.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// So many exchanges run at once on one QNetworkAccessManager and host; more would wait.
constexpr int exchangesPerManager = 6;
constexpr qsizetype maxFetchedBytes = 256 * 1024;
constexpr core::milliseconds fetchTimeout{30'000};

/// A body that can be sent once. QNetworkAccessManager sends a request again by itself when a connection
/// ends before the answer; a todo would be made twice.
class OneTimeBody final : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray body) : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_body.size() - m_sent; }
    bool atEnd() const override { return m_sent == m_body.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const auto count = std::min(maxSize, qint64(m_body.size()) - m_sent);
        std::copy_n(m_body.constData() + m_sent, count, data);
        m_sent += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_sent = 0;
};

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &trustAnchors)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Named one by one: loaded on demand, older Qt took a root that is not among them (CVE-2023-34410).
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + trustAnchors);
    return tls;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setRawHeader("User-Agent", "traydo-bridge/" TRAYDO_VERSION);
    network.setRawHeader("Accept-Encoding", "identity"); // a compressed stream would come late
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    return network;
}

bool isUnreachable(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::TimeoutError || error == QNetworkReply::SslHandshakeFailedError ||
           error == QNetworkReply::NetworkSessionFailedError ||
           error == QNetworkReply::TemporaryNetworkFailureError ||
           error == QNetworkReply::UnknownNetworkError;
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply) : m_reply(reply)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::end);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply.release()->deleteLater(); // we may be called from within it
}

void HttpExchange::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headed || status < 200)
        return;
    m_headed = true;
    m_head.status = status;
    m_head.headers = m_reply->rawHeaderPairs();
    Q_EMIT headed();
}

void HttpExchange::takeBody()
{
    const QPointer<HttpExchange> alive(this);
    takeHead();
    if (!alive || !m_headed)
        return;
    if (const auto bytes = m_reply->readAll(); !bytes.isEmpty())
        Q_EMIT received(bytes);
}

void HttpExchange::end()
{
    const QPointer<HttpExchange> alive(this);
    takeBody();
    if (!alive)
        return;
    // Qt calls a status of 400 and more an error as well; to us it is an answer.
    if (m_headed && (m_reply->error() == QNetworkReply::NoError || m_head.status >= 400))
        return Q_EMIT finished(std::nullopt);
    const auto kind = !m_headed && isUnreachable(m_reply->error()) ? HttpFailure::Kind::Unreachable
                                                                   : HttpFailure::Kind::Broken;
    Q_EMIT finished(HttpFailure{kind, m_reply->errorString()});
}

HttpClient::HttpClient(const QList<QSslCertificate> &trustAnchors, QObject *parent)
    : QObject(parent), m_tls(tlsConfiguration(trustAnchors))
{
}

QNetworkAccessManager &HttpClient::freeManager()
{
    auto free = std::find_if(m_managers.begin(), m_managers.end(),
                             [](const auto &manager) { return manager->running < exchangesPerManager; });
    if (free == m_managers.end()) {
        m_managers.push_back(std::make_unique<Manager>());
        m_managers.back()->access = std::make_unique<QNetworkAccessManager>();
        free = std::prev(m_managers.end());
    }
    Manager *const manager = free->get();
    ++manager->running;
    return *manager->access;
}

std::unique_ptr<HttpExchange> HttpClient::start(const HttpRequest &request)
{
    auto network = networkRequest(request);
    if (request.url.scheme() == "https"_L1)
        network.setSslConfiguration(m_tls);
    QNetworkAccessManager &access = freeManager();
    QNetworkReply *reply = nullptr;
    if (request.method == "POST") {
        auto *const body = new OneTimeBody(request.body);
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        reply = access.post(network, body);
        body->setParent(reply);
    } else {
        reply = access.sendCustomRequest(network, request.method);
    }
    auto exchange = std::make_unique<HttpExchange>(reply);
    connect(exchange.get(), &QObject::destroyed, this, [this, &access] {
        for (const auto &manager : m_managers)
            manager->running -= manager->access.get() == &access ? 1 : 0;
    });
    return exchange;
}

void HttpClient::fetch(const HttpRequest &request, QObject *context, const Done &done)
{
    /// Lives as long as it takes.
    struct Fetch : QObject
    {
        using QObject::QObject;
        std::unique_ptr<HttpExchange> exchange;
        HttpAnswer answer;
    };
    auto *const fetch = new Fetch(context);
    fetch->exchange = start(request);
    const auto finish = [fetch, done](const core::Result<HttpAnswer> &result) {
        fetch->exchange->disconnect(fetch);
        fetch->deleteLater();
        done(result);
    };
    const QString host = request.url.host();
    const auto failed = [finish, host](core::ErrorCode code, const QString &why) {
        finish(core::Error{code, u"%1 cannot be used: %2."_s.arg(host, why)});
    };
    connect(fetch->exchange.get(), &HttpExchange::received, fetch, [=](const QByteArray &bytes) {
        fetch->answer.body += bytes;
        if (fetch->answer.body.size() > maxFetchedBytes)
            failed(core::ErrorCode::LimitExceeded, u"its answer is too long"_s);
    });
    connect(fetch->exchange.get(), &HttpExchange::finished, fetch,
            [=](const std::optional<HttpFailure> &failure) {
                if (failure)
                    return failed(core::ErrorCode::Unavailable, failure->text);
                static_cast<HttpHead &>(fetch->answer) = fetch->exchange->head();
                finish(fetch->answer);
            });
    QTimer::singleShot(fetchTimeout, fetch,
                       [=] { failed(core::ErrorCode::Unavailable, u"it does not answer"_s); });
}

} // namespace traydo::bridge
