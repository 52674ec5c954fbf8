#pragma once

#include "core/clock.h"
#include "core/scope.h"

#include <QSet>
#include <QString>

#include <optional>

namespace traydo::core {

/// Which lists a grant reaches: all, also future ones, or just the named ones.
struct ListAccess
{
    bool all = false;
    QSet<QString> listIds; ///< meaningful while !all

    bool contains(const QString &listId) const { return all || listIds.contains(listId); }
    bool operator==(const ListAccess &) const = default;
};

/// How far a grant reaches, and until when.
struct GrantReach
{
    Scopes scopes;
    ListAccess lists;
    Instant endsAt{};
};

/// What one approval gave one client.
struct Grant
{
    QString id;
    QString clientId;
    Scopes scopes;
    ListAccess lists;
    QString resource; ///< the audience (RFC 8707): O/mcp of the listener it was asked at
    QString issuer;   ///< the origin O used at /oauth/authorize
    Instant createdAt{};
    std::optional<Instant> activatedAt; ///< first code redemption; unset grants are swept
    Instant endsAt{};
    std::optional<Instant> revokedAt;
    std::optional<Instant> lastUsedAt;

    bool isLive(Instant now) const { return !revokedAt && now < endsAt; }
};

} // namespace traydo::core
