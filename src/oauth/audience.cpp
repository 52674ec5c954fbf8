#include "oauth/audience.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackOrigin(const QByteArray &origin)
{
    return origin.startsWith("http://127.0.0.1:") || origin.startsWith("http://localhost:") ||
           origin.startsWith("http://[::1]:");
}

} // namespace

Audience::Audience(const QList<QByteArray> &origins) : m_resource(resourceOf(origins.constFirst()))
{
    for (const auto &origin : origins) {
        m_isLoopback = m_isLoopback && isLoopbackOrigin(origin);
        m_issuers.insert(QString::fromLatin1(origin));
        m_audiences.insert(resourceOf(origin));
    }
}

std::optional<QString> Audience::canonical(const QString &resource) const
{
    const auto authority = resource.indexOf("://"_L1) + 3;
    auto pathStart = resource.indexOf(u'/', authority);
    if (pathStart < 0)
        pathStart = resource.size();
    const QString origin = resource.first(pathStart).toLower();
    QStringView path = QStringView(resource).sliced(pathStart);
    if (path.endsWith(u'/'))
        path.chop(1);
    if (!m_issuers.contains(origin) || (!path.isEmpty() && path != "/mcp"_L1 && path != "/mcp/sse"_L1))
        return {};
    return origin + "/mcp"_L1;
}

QString Audience::issuerOf(const QString &audience)
{
    return audience.chopped(QLatin1StringView("/mcp").size());
}

QString resourceOf(const QByteArray &origin)
{
    return QString::fromLatin1(origin) + "/mcp"_L1;
}

QByteArray resourceMetadataUrl(const QByteArray &origin)
{
    return origin + "/.well-known/oauth-protected-resource/mcp";
}

} // namespace traydo::oauth
