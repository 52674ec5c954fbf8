#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace traydo::oauth {

/// The names of one listener: its origins O are its issuers, O/mcp its audiences. 127.0.0.1, localhost and
/// [::1] are one listener, so a token asked for under one name is good under the others; a token of another
/// listener is not.
class Audience
{
public:
    /// At least one.
    explicit Audience(const QList<QByteArray> &origins);

    /// The audience O/mcp for a `resource` parameter (RFC 8707): O, O/mcp and O/mcp/sse name it, scheme and
    /// host without case, one trailing slash ignored. Nothing for a foreign one.
    std::optional<QString> canonical(const QString &resource) const;

    /// The first of its audiences, and the issuer that goes with it.
    const QString &resource() const { return m_resource; }
    QString issuer() const { return issuerOf(m_resource); }
    /// O of an audience O/mcp.
    static QString issuerOf(const QString &audience);
    /// Whether the listener is for this computer alone.
    bool isLoopback() const { return m_isLoopback; }

    bool hasIssuer(const QString &issuer) const { return m_issuers.contains(issuer); }
    bool hasAudience(const QString &audience) const { return m_audiences.contains(audience); }

private:
    QSet<QString> m_issuers;
    QSet<QString> m_audiences;
    QString m_resource;
    bool m_isLoopback = true;
};

/// O/mcp.
QString resourceOf(const QByteArray &origin);
/// Where the metadata of O/mcp lies (RFC 9728 §3.1).
QByteArray resourceMetadataUrl(const QByteArray &origin);

} // namespace traydo::oauth
