#include "oauth/redirectlistener.h"

#include "http/portholder.h"
#include "oauth/redirecturi.h"

namespace traydo::oauth {

namespace {

constexpr int defaultHttpPort = 80;

/// The addresses a loopback host stands for, as browsers try them.
QList<QHostAddress> addressesOf(QByteArrayView host)
{
    if (host == "127.0.0.1")
        return {QHostAddress(QHostAddress::LocalHost)};
    if (host == "[::1]")
        return {QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
}

} // namespace

QString findRedirectListener(const QString &redirectUri)
{
    const QByteArray bytes = redirectUri.toUtf8();
    const auto uri = parseRedirectUri(bytes);
    if (!uri || uri->kind != RedirectKind::Loopback)
        return {};
    const int port = uri->port.isEmpty() ? defaultHttpPort : uri->port.toByteArray().toInt();
    for (const auto &address : addressesOf(uri->host)) {
        if (const auto holder = http::findPortHolder(address, quint16(port)))
            return holder->path;
    }
    return {};
}

} // namespace traydo::oauth
