#include "bridge/scopes.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

QString firstScope(const Challenge &challenge, const ResourceMetadata &resource, const ServerMetadata &server)
{
    const QString scope = challenge.scope.isEmpty() ? resource.scopes.join(u' ') : challenge.scope;
    return server.scopes.contains("offline_access"_L1) ? unitedScope(scope, u"offline_access"_s)
                                                       : unitedScope(scope, {});
}

QString unitedScope(const QString &known, const QString &further)
{
    QStringList all = known.split(u' ', Qt::SkipEmptyParts) + further.split(u' ', Qt::SkipEmptyParts);
    all.removeDuplicates();
    return all.join(u' ');
}

} // namespace traydo::bridge
