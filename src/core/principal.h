#pragma once

#include "core/actor.h"
#include "core/grant.h"

namespace traydo::core {

/// On whose behalf a call runs, and how far it may reach. Made by oauth::BearerGuard for a client and
/// by control for the person; passed as a parameter, never kept in a member.
struct Principal
{
    Actor actor;
    QString grantId; ///< empty for the person
    Scopes scopes;
    ListAccess lists;
    Instant expiresAt = Instant::max(); ///< when the access token ends; streams end then
    QString resource;                   ///< audience the token was checked against

    bool may(Scope scope) const { return scopes.testFlag(scope); }

    /// The person at this computer: everything, for ever.
    static Principal owner()
    {
        return {Actor::person(), {}, allScopes, {.all = true, .listIds = {}}, Instant::max(), {}};
    }
};

} // namespace traydo::core
