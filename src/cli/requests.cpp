#include "cli/requests.h"

#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::cli {

QJsonObject toJson(const core::ConsentRequest &request)
{
    return {{u"id"_s, request.id},
            {u"client_name"_s, request.clientName},
            {u"client_id"_s, request.clientId},
            {u"redirect_uri"_s, request.redirectUri},
            {u"scope"_s, core::toString(request.scopes)},
            {u"created_at"_s, core::toIsoString(request.createdAt)},
            {u"expires_at"_s, core::toIsoString(request.expiresAt)}};
}

core::Result<core::ConsentRequest> findRequest(Context &context, const QString &id)
{
    const auto requests = context.session.consents();
    if (!requests)
        return requests.error();
    QStringList known;
    for (const auto &request : *requests)
        known.append(request.id);
    const auto found = resolveId(id, known);
    if (!found)
        return found.error();
    return requests->at(known.indexOf(*found));
}

QString noSuchRequest(const QString &id)
{
    return QCoreApplication::translate(
               "traydo::cli::Requests",
               "No request %1 is waiting; it may have been decided or have run out. See: traydoctl requests")
        .arg(core::escaped(id));
}

} // namespace traydo::cli
