#pragma once

#include "support/fakesealer.h"
#include "support/todofixture.h"
#include "todomcp/todotools.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace traydo::test {

/// The todo tools over an empty database; `agent` is a client that was given every list.
struct TodoToolsFixture : TodoFixture
{
    TodoToolsFixture() { todomcp::registerTodoTools(tools, service, sealer); }

    /// The result of tools/call.
    QJsonObject call(const QString &tool, const QJsonObject &arguments, const core::Principal &who)
    {
        const auto outcome = outcomeOf(tool, arguments, who);
        const auto *result = std::get_if<QJsonObject>(&outcome);
        return result ? *result : QJsonObject();
    }
    /// Whatever tools/call comes to, for a client with these capabilities that answered so.
    mcp::Outcome outcomeOf(const QString &tool, const QJsonObject &arguments, const core::Principal &who,
                           const QJsonObject &capabilities = {}, const QJsonObject &answers = {},
                           const QByteArray &state = {})
    {
        return tools.call({who,
                           nullptr,
                           mcp::newestInitializeRevision,
                           {},
                           {{QStringLiteral("name"), tool}, {QStringLiteral("arguments"), arguments}},
                           {capabilities, {}},
                           {answers, state}});
    }
    QJsonObject call(const QString &tool, const QJsonObject &arguments)
    {
        return call(tool, arguments, agent);
    }
    /// Its structured content; empty for an error.
    QJsonObject ask(const QString &tool, const QJsonObject &arguments)
    {
        return call(tool, arguments)[QLatin1StringView("structuredContent")].toObject();
    }
    /// Its error text; empty for a success.
    QString fault(const QString &tool, const QJsonObject &arguments)
    {
        const QJsonObject result = call(tool, arguments);
        return result[QLatin1StringView("isError")].toBool()
                   ? result[QLatin1StringView("content")][0][QLatin1StringView("text")].toString()
                   : QString();
    }
    QStringList listed(const QJsonObject &arguments)
    {
        QStringList titles;
        for (const QJsonValue todo :
             ask(QStringLiteral("list_todos"), arguments)[QLatin1StringView("todos")].toArray())
            titles.append(todo[QLatin1StringView("title")].toString());
        return titles;
    }
    QString add(const QJsonObject &arguments)
    {
        return ask(QStringLiteral("create_todo"),
                   arguments)[QLatin1StringView("todo")][QLatin1StringView("id")]
            .toString();
    }

    FakeSealer sealer;
    mcp::ToolRegistry tools;
    core::Principal agent{core::Actor::client(QStringLiteral("c2"), QStringLiteral("Agent")),
                          QStringLiteral("g2"),
                          core::allScopes,
                          {true, {}},
                          core::Instant::max(),
                          {}};
};

/// JSON text as an object.
inline QJsonObject arguments(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace traydo::test
