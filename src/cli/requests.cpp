#include "cli/requests.h"

#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Requests)
};

QString trustForScripts(core::ClientTrust trust)
{
    switch (trust) {
    case core::ClientTrust::SelfRegistered:
        break;
    case core::ClientTrust::Published:
        return u"published"_s;
    case core::ClientTrust::VerifiedHost:
        return u"verified_host"_s;
    case core::ClientTrust::StartedHere:
        return u"started_here"_s;
    }
    return u"self_registered"_s;
}

} // namespace

QString trustInWords(const core::ConsentRequest &request)
{
    switch (request.trust) {
    case core::ClientTrust::SelfRegistered:
        break;
    case core::ClientTrust::Published:
        return Words::tr("published by %1").arg(core::escaped(request.publisher));
    case core::ClientTrust::VerifiedHost:
        return Words::tr("verified: %1").arg(core::escaped(request.publisher));
    case core::ClientTrust::StartedHere:
        return Words::tr("you started this");
    }
    return Words::tr("name not verified");
}

bool isFromBridge(const core::ConsentRequest &request)
{
    return request.channel == core::ConsentChannel::Bridge;
}

QString destinationInWords(const core::ConsentRequest &request)
{
    if (!isFromBridge(request))
        return core::escaped(request.redirectUri);
    return request.listener.isEmpty() ? Words::tr("the program on this computer")
                                      : Words::tr("%1 on this computer").arg(core::escaped(request.listener));
}

QJsonObject toJson(const core::ConsentRequest &request)
{
    return {{u"id"_s, request.id},
            {u"client_name"_s, request.clientName},
            {u"client_id"_s, request.clientId},
            {u"channel"_s, isFromBridge(request) ? u"bridge"_s : u"browser"_s},
            {u"trust"_s, trustForScripts(request.trust)},
            {u"publisher"_s, request.publisher},
            {u"redirect_uri"_s, request.redirectUri},
            {u"listener"_s, request.listener},
            {u"peer_address"_s, request.peerAddress},
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
