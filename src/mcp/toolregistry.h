#pragma once

#include "mcp/call.h"

#include <QHash>
#include <QJsonArray>
#include <QList>

#include <functional>

namespace traydo::mcp {

/// The four hints of a tool, none of them left to the protocol's pessimistic defaults.
struct ToolAnnotations
{
    bool readOnly = false;
    bool destructive = true;
    bool idempotent = false;
    bool openWorld = true;
};

/// What a tool handler gets: arguments that fit the tool's input schema.
struct ToolCall
{
    const core::Principal &principal;
    Revision revision;
    QString tool; ///< its name
    QJsonObject arguments;
    ClientProfile client = {};
    Input input = {}; ///< what came back for an InputRequired; empty the first time
};

/// What a tool gives back: content blocks, and the same as JSON where the tool has an output schema.
struct ToolOutput
{
    QJsonArray content;
    QJsonObject structured;
    bool isError = false;

    /// Structured content, and the same as compact text for clients that know only text.
    static ToolOutput json(const QJsonObject &structured);
    static ToolOutput text(const QString &text);
    /// A failure the model can do something about: the text says what.
    static ToolOutput error(const QString &text);
};

/// A JSON-RPC error is for what is wrong with the request itself; what a model can mend is
/// ToolOutput::error().
using ToolResult = std::variant<ToolOutput, Unavailable, InputRequired, Deferred, jsonrpc::Error>;

/// The result of tools/call for `output`: what a tool that was Deferred finishes its conversation with.
QJsonObject toolResult(const ToolOutput &output);

/// A tool as registered from outside. `name` matches [a-z0-9_]{1,64}; both schemas have an object at their
/// root.
struct Tool
{
    QString name;
    QString title;
    QString description;
    QJsonObject inputSchema;
    QJsonObject outputSchema; ///< empty: none
    ToolAnnotations annotations;
    core::Scopes scopes; ///< needed to call it
    std::function<ToolResult(const ToolCall &)> handler;
    QJsonObject requiredCapabilities = {}; ///< of the client, e.g. `{"sampling":{}}`
    QJsonArray icons = {};                 ///< `Icon` objects
};

/// The tools of a server, in the order they were added.
class ToolRegistry
{
public:
    void add(Tool tool);

    /// tools/list: valid for every revision, the same for every asker.
    Outcome list(const Call &call) const;
    /// tools/call: an unknown tool is -32602, arguments that do not fit are a result with isError, and so is
    /// what the client of a session cannot be asked. The rights were checked by the method table, with
    /// scopesNeeded().
    Outcome call(const Call &call) const;
    /// What calling the tool named in `params` takes; nothing for an unknown one.
    core::Scopes scopesNeeded(const QJsonObject &params) const;

private:
    const Tool *find(const QJsonObject &params) const;
    static Outcome outcomeOf(ToolResult result, const Call &call);

    QList<Tool> m_tools;
    QHash<QString, qsizetype> m_indexByName;
    QJsonArray m_listed;
};

} // namespace traydo::mcp
