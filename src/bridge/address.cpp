#include "bridge/address.h"

#include "core/logging.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr qsizetype longestAddress = 4096;

/// The characters of RFC 3986 without those that mean something to a shell, `&` excepted.
bool isPlain(QChar c)
{
    if (c.unicode() >= 0x80)
        return false;
    return c.isLetterOrNumber() || QStringView(u"-._~:/?[]@!&*+,=%").contains(c);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

core::Result<QUrl> readAddress(const QString &text, const QString &what, const QUrl &namedBy)
{
    const auto refused = [&](const QString &why) {
        return core::Error{core::ErrorCode::InvalidArgument,
                           u"The %1 “%2” is not used: %3."_s.arg(what, core::escaped(text), why)};
    };
    if (text.size() > longestAddress)
        return refused(u"it is too long"_s);
    if (!std::all_of(text.cbegin(), text.cend(), isPlain))
        return refused(u"it has characters that have no place there"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(u"it is not an address on the web"_s);
    if (!url.userInfo().isEmpty() || text.contains(u'@'))
        return refused(u"it names a user"_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return refused(u"only https is safe to other computers, and only the web is opened"_s);
    if (!namedBy.isEmpty() && isLoopback(url) && !isLoopback(namedBy))
        return refused(u"it leads to this computer, and a server elsewhere named it"_s);
    return url;
}

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

} // namespace traydo::bridge
