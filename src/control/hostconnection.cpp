#include "control/hostconnection.h"

#include "control/controlprotocol.h"
#include "core/logging.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::control {

namespace {

Q_LOGGING_CATEGORY(logControl, "traydo.control")

jsonrpc::Response answer(const jsonrpc::Id &id, const core::Result<QJsonValue> &result)
{
    return result ? jsonrpc::Response::result(id, *result)
                  : jsonrpc::Response::failure(id, toRpcError(result.error()));
}

} // namespace

HostConnection::HostConnection(QLocalSocket *socket, const QHash<QString, RequestHandler> &requests,
                               ControlService &service, AskWindow hasWindow, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_channel(socket, maxRequestBytes),
      m_requests(requests),
      m_service(service),
      m_hasWindow(std::move(hasWindow))
{
    m_socket->setParent(this);
    connect(&m_channel, &jsonrpc::LineChannel::received, this, &HostConnection::take);
    connect(&m_channel, &jsonrpc::LineChannel::overlong, this, [this] { close(u"sent an overlong line"_s); });
    connect(m_socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
}

void HostConnection::send(const jsonrpc::Message &message)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_channel.send(jsonrpc::serialise(message));
    if (m_socket->bytesToWrite() > maxAnswerBytes)
        close(u"does not read its answers"_s);
}

void HostConnection::take(const QByteArray &line)
{
    const auto read = jsonrpc::parseMessage(line);
    if (const auto *refusal = std::get_if<jsonrpc::Refusal>(&read))
        return send(jsonrpc::Response::failure(refusal->id, refusal->error));

    const auto &message = std::get<jsonrpc::Message>(read);
    if (const auto *request = std::get_if<jsonrpc::Request>(&message))
        return takeRequest(*request);
    const auto *notification = std::get_if<jsonrpc::Notification>(&message);
    if (m_greeted && notification && notification->method == method::raise)
        Q_EMIT raiseAsked(activationTokenIn(notification->params));
}

void HostConnection::takeRequest(const jsonrpc::Request &request)
{
    if (request.method == method::hello)
        return greet(request);
    if (!m_greeted) {
        send(answer(request.id, core::Error{core::ErrorCode::InvalidArgument, u"say hello first"_s}));
        return close(u"did not say hello"_s);
    }
    const auto handler = m_requests.value(request.method);
    if (!handler) {
        return send(
            jsonrpc::Response::failure(request.id, {jsonrpc::code::methodNotFound,
                                                    u"there is no such method"_s, QJsonValue::Undefined}));
    }
    // The answer may come when this connection is long gone.
    const QPointer<HostConnection> self(this);
    handler(m_service, request.params, [self, id = request.id](const core::Result<QJsonValue> &result) {
        if (self)
            self->send(answer(id, result));
    });
}

void HostConnection::greet(const jsonrpc::Request &request)
{
    const auto hello = helloFromJson(request.params);
    if (!hello) {
        send(answer(request.id, hello.error()));
        return close(u"said hello wrongly"_s);
    }
    if (hello->protocol != protocolVersion) {
        const auto text =
            u"this Traydo speaks version %1 of the control protocol, not %2"_s.arg(protocolVersion)
                .arg(hello->protocol);
        send(answer(request.id, core::Error{core::ErrorCode::Conflict, text}));
        return close(u"speaks another version"_s);
    }
    const Welcome welcome{.version = QStringLiteral(TRAYDO_VERSION), .window = m_hasWindow()};
    m_greeted = true;
    m_subscribed = hello->subscribe;
    send(jsonrpc::Response::result(request.id, toJson(welcome)));
    Q_EMIT greeted();
}

void HostConnection::close(const QString &why)
{
    qCWarning(logControl).noquote() << "closing a control connection: the client" << why;
    m_channel.disconnect(this);
    // What was said so far still goes out, unless nobody reads it.
    if (m_socket->bytesToWrite() > maxAnswerBytes)
        m_socket->abort();
    else
        m_socket->disconnectFromServer();
}

} // namespace traydo::control
