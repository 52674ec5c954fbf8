#include "oauth/documenttransport.h"

#include "oauth/publicaddress.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Chunk sizes and their line ends may come on top of the body.
constexpr qint64 framingAllowance = 4 * 1024;

QByteArray requestFor(const ClientIdUrl &url)
{
    return "GET " + url.target + " HTTP/1.1\r\nHost: " + url.authority() +
           "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nUser-Agent: Traydo/" TRAYDO_VERSION
           "\r\nConnection: close\r\n\r\n";
}

/// One fetch: dials the addresses in turn, sends the request once the certificate is proven, and reads.
class TlsTransfer final : public QObject, public PendingOperation
{
public:
    TlsTransfer(const ClientIdUrl &url, const QList<QHostAddress> &addresses, const QSslConfiguration &tls,
                qint64 maxBodyBytes, core::milliseconds dialTimeout, DocumentTransport::Callback callback)
        : m_url(url),
          m_addresses(addresses),
          m_tls(tls),
          m_maxBodyBytes(maxBodyBytes),
          m_callback(std::move(callback))
    {
        m_dialTimer.setSingleShot(true);
        m_dialTimer.setInterval(dialTimeout);
        connect(&m_dialTimer, &QTimer::timeout, this,
                [this] { dialNext(u"no answer from %1"_s.arg(host())); });
        QTimer::singleShot(0, this, [this] { dialNext(u"%1 has no address"_s.arg(host())); });
    }
    ~TlsTransfer() override { dropSocket(); }

private:
    QString host() const { return QString::fromLatin1(m_url.host); }

    void dialNext(const QString &whyNot)
    {
        dropSocket();
        if (m_addresses.isEmpty())
            return finish(Error{ErrorCode::Unavailable, whyNot});
        m_socket = new QSslSocket;
        m_socket->setProxy(QNetworkProxy::NoProxy);
        m_socket->setSslConfiguration(m_tls);
        m_socket->setPeerVerifyName(host());
        m_socket->setReadBufferSize(maxReplyHeadBytes + m_maxBodyBytes + framingAllowance);
        connect(m_socket, &QSslSocket::connected, this, [this] {
            m_dialTimer.stop();
            m_socket->startClientEncryption();
        });
        // Not before: until here nobody has proven to be the host.
        connect(m_socket, &QSslSocket::encrypted, this, [this] { m_socket->write(requestFor(m_url)); });
        connect(m_socket, &QSslSocket::readyRead, this, [this] { read(false); });
        connect(m_socket, &QSslSocket::errorOccurred, this, &TlsTransfer::failed);
        m_dialTimer.start();
        // The base's way, which takes an address: no name is looked up again.
        m_socket->QAbstractSocket::connectToHost(m_addresses.takeFirst(), m_url.port);
    }

    void failed(QAbstractSocket::SocketError error)
    {
        const QString text = m_socket->errorString();
        switch (error) {
        case QAbstractSocket::RemoteHostClosedError:
            if (m_socket->isEncrypted())
                return read(true);
            return finish(Error{ErrorCode::InvalidArgument,
                                u"%1 closed the connection before it was encrypted"_s.arg(host())});
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return finish(Error{ErrorCode::InvalidArgument,
                                u"%1 could not prove that it is %1 (%2)"_s.arg(host(), text)});
        default:
            return dialNext(u"no connection to %1 (%2)"_s.arg(host(), text));
        }
    }

    void read(bool atEnd)
    {
        m_received += m_socket->readAll();
        if (m_received.size() > maxReplyHeadBytes + m_maxBodyBytes + framingAllowance) {
            return finish(Error{ErrorCode::InvalidArgument,
                                u"the document is larger than %1 bytes"_s.arg(m_maxBodyBytes)});
        }
        const auto reply = readDocumentReply(m_received, atEnd, m_maxBodyBytes);
        if (!reply)
            finish(reply.error());
        else if (*reply)
            finish(**reply);
    }

    void finish(const Result<DocumentReply> &result)
    {
        dropSocket();
        // The callback may destroy us.
        const auto callback = std::exchange(m_callback, {});
        if (callback)
            callback(result);
    }

    /// A socket must not be deleted in a slot of its own.
    void dropSocket()
    {
        m_dialTimer.stop();
        if (!m_socket)
            return;
        m_socket->disconnect(this);
        m_socket->abort();
        std::exchange(m_socket, nullptr)->deleteLater();
    }

    ClientIdUrl m_url;
    QList<QHostAddress> m_addresses;
    QSslConfiguration m_tls;
    qint64 m_maxBodyBytes;
    DocumentTransport::Callback m_callback;
    QTimer m_dialTimer;
    QSslSocket *m_socket = nullptr;
    QByteArray m_received;
};

class HostLookup final : public QObject, public PendingOperation
{
public:
    HostLookup(const QString &host, HostResolver::Callback callback) : m_callback(std::move(callback))
    {
        m_id = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { take(info); });
    }
    ~HostLookup() override { QHostInfo::abortHostLookup(m_id); }

private:
    void take(const QHostInfo &info)
    {
        const auto callback = std::exchange(m_callback, {}); // it may destroy us
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
            return callback(info.addresses());
        callback(Error{ErrorCode::Unavailable, u"the name %1 could not be looked up (%2)"_s.arg(
                                                   info.hostName(), info.errorString())});
    }

    HostResolver::Callback m_callback;
    int m_id = 0;
};

} // namespace

TlsDocumentTransport::TlsDocumentTransport(const core::Limits &limits,
                                           std::optional<QList<QSslCertificate>> trustAnchors)
    : m_maxBodyBytes(limits.documentBytes),
      m_dialTimeout(limits.documentTimeout / 3),
      m_trustAnchors(std::move(trustAnchors))
{
}

std::unique_ptr<PendingOperation> TlsDocumentTransport::get(const ClientIdUrl &url,
                                                            const QList<QHostAddress> &addresses,
                                                            const Callback &callback)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Named one by one: loaded on demand, older Qt took a root that is not among them (CVE-2023-34410).
    tls.setCaCertificates(m_trustAnchors ? *m_trustAnchors : QSslConfiguration::systemCaCertificates());
    return std::make_unique<TlsTransfer>(url, addresses, tls, m_maxBodyBytes, m_dialTimeout, callback);
}

std::unique_ptr<PendingOperation> SystemHostResolver::resolve(const QString &host, const Callback &callback)
{
    return std::make_unique<HostLookup>(host, callback);
}

DocumentNetwork systemDocumentNetwork(const core::Limits &limits)
{
    return {std::make_shared<SystemHostResolver>(), std::make_shared<TlsDocumentTransport>(limits),
            isPublicAddress};
}

} // namespace traydo::oauth
