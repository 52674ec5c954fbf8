#include "gui/clienttext.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/timetext.h"
#include "gui/wordlist.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

/// Host of the metadata document, in ASCII: QUrl would turn punycode into look-alike letters.
QString publisher(const control::ClientSummary &client)
{
    return QUrl(client.id, QUrl::StrictMode).host(QUrl::FullyEncoded);
}

/// The answers go to the publisher itself, so that nobody else can use the name.
bool answersPublisher(const control::ClientSummary &client)
{
    const auto host = publisher(client);
    return !host.isEmpty() && !client.redirectUris.isEmpty() &&
           std::all_of(client.redirectUris.cbegin(), client.redirectUris.cend(), [&](const QString &uri) {
               const QUrl url(uri, QUrl::StrictMode);
               return url.scheme() == u"https"_s && url.host(QUrl::FullyEncoded) == host;
           });
}

} // namespace

QString ClientText::name(const control::ClientSummary &client)
{
    const auto name = client.name.simplified();
    return name.isEmpty() ? tr("An app without a name") : isolated(shortened(name, maxShownName));
}

QString ClientText::trust(const control::ClientSummary &client)
{
    switch (client.origin) {
    case core::ClientOrigin::Registered:
        break;
    case core::ClientOrigin::MetadataDocument:
        return answersPublisher(client) ? tr("Verified: %1").arg(publisher(client))
                                        : tr("Published by %1").arg(publisher(client));
    case core::ClientOrigin::Machine:
        return tr("Program that you gave a secret");
    case core::ClientOrigin::PersonalToken:
        return tr("Program that you gave an access token");
    case core::ClientOrigin::Bridge:
        return tr("Program of this computer, name not verified");
    }
    return tr("Name not verified");
}

QString ClientText::trustSymbol(const control::ClientSummary &client)
{
    const bool known = client.origin == core::ClientOrigin::Machine ||
                       client.origin == core::ClientOrigin::PersonalToken || answersPublisher(client);
    return known ? u"verified"_s : u"warning"_s;
}

QString ClientText::scopes(core::Scopes scopes)
{
    return scopes.testFlag(core::Scope::TodosWrite) ? tr("May read and change") : tr("May read");
}

QString ClientText::reach(const core::ListAccess &access, const ListModel &lists)
{
    if (access.all)
        return tr("all lists");
    QStringList names;
    for (const auto &summary : lists.lists()) {
        if (access.listIds.contains(summary.list.id))
            names.append(isolated(summary.list.name));
    }
    return names.isEmpty() ? tr("no list") : joined(names);
}

QString ClientText::rights(const control::ClientSummary &client, const ListModel &lists,
                           const TimeText &times)
{
    if (!client.grantEndsAt)
        return tr("Registered, but may not see anything");
    return tr("%1 · %2 · until %3", "rights, lists, end")
        .arg(scopes(client.scopes), reach(client.lists, lists), times.until(*client.grantEndsAt));
}

QString ClientText::seen(const control::ClientSummary &client, const TimeText &times)
{
    const auto seen = client.lastSeenAt ? tr("Seen %1", "time").arg(times.ago(*client.lastSeenAt))
                                        : tr("Never seen at work");
    return client.openStreams == 0 ? seen
                                   : tr("%1 · %2", "seen, connections")
                                         .arg(seen, tr("%n open connection(s)", nullptr, client.openStreams));
}

} // namespace traydo::gui
