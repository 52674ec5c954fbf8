#include "cli/connections.h"

#include "cli/context.h"
#include "connect/catalogue.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using connect::Standing;
using connect::Way;

namespace {

struct Connections
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Connections)
};

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Absent:
        return u"not_connected"_s;
    case Standing::Connected:
        return u"connected"_s;
    case Standing::OtherAddress:
        return u"other_address"_s;
    case Standing::Misplaced:
        return u"misplaced"_s;
    case Standing::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

QString wayWord(Way way)
{
    switch (way) {
    case Way::Command:
        return u"command"_s;
    case Way::Deeplink:
        return u"link"_s;
    case Way::Edit:
        return u"edit"_s;
    case Way::Text:
        break;
    }
    return u"text"_s;
}

} // namespace

QList<Connection> findConnections(const Context &context, const QUrl &url)
{
    const connect::Offer offer{
        url, connect::findBridge(QCoreApplication::applicationDirPath(), context.surroundings)};
    QList<Connection> connections;
    for (const auto &app : connect::catalogue(context.surroundings, offer))
        connections.append({app, connect::examine(app, context.surroundings)});
    return connections;
}

QString standingInWords(const connect::Findings &findings)
{
    switch (findings.standing) {
    case Standing::Absent:
        return Connections::tr("not connected");
    case Standing::Connected:
        return Connections::tr("connected");
    case Standing::OtherAddress:
        return Connections::tr("knows another address: %1").arg(core::escaped(findings.address));
    case Standing::Misplaced:
        return Connections::tr("told in the wrong place (%1)").arg(core::escaped(findings.address));
    case Standing::Unreadable:
        break;
    }
    return Connections::tr("settings cannot be read: %1").arg(core::escaped(findings.problem));
}

QJsonObject toJson(const Connection &connection)
{
    const auto &[app, findings] = connection;
    QJsonArray ways;
    for (const auto way : connect::waysTo(app, findings))
        ways.append(wayWord(way));
    return {{u"app"_s, app.id},
            {u"name"_s, app.name.isEmpty() ? QJsonValue() : QJsonValue(app.name)},
            {u"installed"_s, findings.installed},
            {u"state"_s, standingWord(findings.standing)},
            {u"address"_s, findings.address.isEmpty() ? QJsonValue() : QJsonValue(findings.address)},
            {u"problem"_s, findings.problem.isEmpty() ? QJsonValue() : QJsonValue(findings.problem)},
            {u"ways"_s, ways}};
}

void printConnections(const Context &context, const QList<Connection> &connections, const QUrl &url)
{
    if (context.json) {
        QJsonArray apps;
        for (const auto &connection : connections)
            apps.append(toJson(connection));
        return context.printJson({{u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"apps"_s, apps}});
    }
    Table table({Connections::tr("APP"), Connections::tr("NAME"), Connections::tr("STATE")});
    QStringList others;
    for (const auto &[app, findings] : connections) {
        if (findings.installed)
            table.addRow({app.id, app.name, standingInWords(findings)});
        else if (!app.name.isEmpty())
            others.append(app.id);
    }
    if (others.size() + 1 < connections.size())
        context.print(table);
    else
        context.print(Connections::tr("None of the apps that Traydo knows was found on this computer."));
    context.say(Connections::tr("Not found here: %1").arg(others.join(u", "_s)));
    context.say(
        Connections::tr("See what connecting would do with: traydoctl connect APP; for an app that is "
                        "not named here: traydoctl connect other"));
}

} // namespace traydo::cli
