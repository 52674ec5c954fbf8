#include "http/originpolicy.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace traydo::http {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOneOf(char c, const char *set)
{
    return c != '\0' && std::strchr(set, c) != nullptr;
}

/// Whether `host` has the shape `uri-host [ ":" port ]` (RFC 9110 §7.2). Only the shape counts here: which
/// names are ours is a table, so nothing is resolved, normalised or unescaped.
bool isHostShaped(QByteArrayView host)
{
    qsizetype end = 0;
    if (host.startsWith('[')) {
        end = 1;
        while (end < host.size() && (isAlphanumeric(host[end]) || isOneOf(host[end], ":.")))
            ++end;
        if (end == 1 || end >= host.size() || host[end] != ']')
            return false;
        ++end;
    } else {
        while (end < host.size() && (isAlphanumeric(host[end]) || isOneOf(host[end], "-._~%!$&'()*+,;=")))
            ++end;
        if (end == 0)
            return false;
    }
    if (end == host.size())
        return true;
    if (host[end] != ':')
        return false;
    const auto port = host.sliced(end + 1);
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit);
}

} // namespace

OriginPolicy OriginPolicy::loopback(quint16 port, const QStringList &furtherOrigins)
{
    return of("http", {"127.0.0.1", "localhost", "[::1]"}, port, 80, furtherOrigins);
}

OriginPolicy OriginPolicy::secure(const QStringList &names, quint16 port, const QStringList &furtherOrigins)
{
    QList<QByteArray> hosts;
    for (const QString &name : names)
        hosts.append(name.contains(u':') ? '[' + name.toLatin1().toLower() + ']' : name.toLatin1().toLower());
    return of("https", hosts, port, 443, furtherOrigins);
}

OriginPolicy OriginPolicy::of(const QByteArray &scheme, const QList<QByteArray> &hosts, quint16 port,
                              quint16 defaultPort, const QStringList &furtherOrigins)
{
    OriginPolicy policy;
    const QByteArray suffix = ':' + QByteArray::number(port);
    for (const auto &host : hosts) {
        // A browser leaves the scheme's own port out of the Origin it sends (RFC 6454 §6.2).
        const QByteArray origin = scheme + "://" + host + (port == defaultPort ? QByteArray() : suffix);
        policy.m_originByHost.insert(host + suffix, origin);
        if (port == defaultPort)
            policy.m_originByHost.insert(host, origin);
        policy.m_origins.append(origin);
        policy.m_allowedOrigins.insert(origin);
    }
    for (const QString &origin : furtherOrigins)
        policy.m_allowedOrigins.insert(origin.trimmed().toUtf8());
    return policy;
}

OriginPolicy::Verdict OriginPolicy::check(const Headers &headers) const
{
    Verdict verdict;
    const auto refuse = [&](int status, const char *reason) {
        verdict = Verdict{};
        verdict.refusal = status;
        verdict.reason = reason;
        return verdict;
    };
    const auto hosts = headers.values("Host");
    if (hosts.size() != 1)
        return refuse(400, hosts.isEmpty() ? "Host is missing" : "Host is repeated");
    if (!isHostShaped(hosts.first()))
        return refuse(400, "Host is malformed");
    const auto origin = m_originByHost.constFind(hosts.first().toLower());
    if (origin == m_originByHost.constEnd())
        return refuse(403, "Host is not served here");
    verdict.origin = *origin;

    const auto origins = headers.values("Origin");
    if (origins.isEmpty())
        return verdict;
    if (origins.size() > 1 || !m_allowedOrigins.contains(origins.first()))
        return refuse(403, "Origin is not allowed");
    verdict.allowedOrigin = origins.first();
    return verdict;
}

QList<QByteArray> OriginPolicy::origins() const
{
    return m_origins;
}

} // namespace traydo::http
