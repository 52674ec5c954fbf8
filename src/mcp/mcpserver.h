#pragma once

#include "mcp/call.h"
#include "mcp/toolregistry.h"

#include <QHash>

#include <functional>

namespace traydo::mcp {

/// How the server introduces itself.
struct ServerInfo
{
    QString name;
    QString title;
    QString version;
    QString instructions; ///< for the model; self-contained in its first 512 characters
};

/// A method of the table: where it exists, what it takes to call it, what it does.
struct Method
{
    RevisionRange revisions;
    std::function<Outcome(const Call &)> run;
    std::function<core::Scopes(const QJsonObject &params)> scopesNeeded = {}; ///< unset: no scope
};

/// The answer to `initialize`: what was settled on, and the result.
struct Introduction
{
    Revision revision;
    QJsonObject result;
};

/// The protocol behind every transport: the table of methods and the greeting. Server thread only; `tools`
/// outlives it.
class McpServer
{
public:
    McpServer(ServerInfo info, const ToolRegistry &tools);

    /// Adds a method to the table. What belongs together (resources, prompts) brings its methods along.
    void add(const QString &name, const Method &method);

    /// `initialize` is not in the table: it makes the session that every other call has.
    std::variant<Introduction, jsonrpc::Error> initialize(const QJsonObject &params) const;

    /// Finds the method, checks the rights, runs it.
    Outcome handle(const QString &method, const Call &call) const;

    /// What the call needs if the principal lacks any of it, else nothing. handle() asks the same; batches
    /// ask for all their messages before they run the first.
    std::optional<ScopeNeeded> missingScopes(const QString &method, const Call &call) const;

private:
    const Method *find(const QString &name, Revision revision) const;

    ServerInfo m_info;
    QHash<QString, Method> m_methods;
};

} // namespace traydo::mcp
