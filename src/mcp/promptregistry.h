#pragma once

#include "mcp/call.h"

#include <QJsonArray>
#include <QList>

#include <functional>

namespace traydo::mcp {

class McpServer;

/// Values that fit what was typed so far, best first; Unavailable when they cannot be read now.
using Completer =
    std::function<std::variant<QStringList, Unavailable>(const core::Principal &, const QString &typed)>;

struct PromptArgument
{
    QString name;
    QString title;
    QString description;
    bool required = false;
    Completer complete = {};
};

/// What a prompt gets; required arguments are there.
struct PromptCall
{
    const core::Principal &principal;
    Revision revision;
    QHash<QString, QString> arguments;
    ClientProfile client;
    Input input;
};

/// What a prompt gives back: `messages` as in the schema.
struct PromptOutput
{
    QString description;
    QJsonArray messages;

    /// One message of the user's with this text.
    static PromptOutput text(const QString &description, const QString &text);
};

using PromptResult = std::variant<PromptOutput, Unavailable, InputRequired, Deferred, jsonrpc::Error>;

/// A prompt as registered from outside.
struct Prompt
{
    QString name;
    QString title;
    QString description;
    QList<PromptArgument> arguments;
    core::Scopes scopes;
    std::function<PromptResult(const PromptCall &)> handler;
};

/// The prompts of a server, in the order they were added. Server thread only.
class PromptRegistry
{
public:
    void add(Prompt prompt);
    /// Adds `prompts/list`, `prompts/get` and their capability to the server. The registry outlives it.
    void serve(McpServer &server) const;
    /// The prompt of that name, or null.
    const Prompt *find(const QString &name) const;

private:
    Outcome get(const Call &call) const;

    QList<Prompt> m_prompts;
    QJsonArray m_listed;
};

} // namespace traydo::mcp
