#pragma once

#include "mcp/call.h"
#include "mcp/gate.h"
#include "mcp/requeststate.h"
#include "mcp/toolregistry.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace traydo::mcp {

/// How the server introduces itself.
struct ServerInfo
{
    QString name;
    QString title;
    QString version;
    QString instructions;  ///< for the model; self-contained in its first 512 characters
    QJsonArray icons = {}; ///< `Icon` objects, e.g. with a data: URI
};

/// How long a client of a stateless revision may keep a result (`ttlMs`, `cacheScope`); every result that has
/// it is private to the token it was asked with.
struct Caching
{
    core::milliseconds ttl{};
};

/// A method of the table: where it exists, what it takes to call it, what it does.
struct Method
{
    RevisionRange revisions;
    std::function<Outcome(const Call &)> run;
    std::function<core::Scopes(const QJsonObject &params)> scopesNeeded = {}; ///< unset: no scope
    std::optional<Caching> caching = {};
    bool mayAskForInput = false; ///< takes `inputResponses` and `requestState`
    /// Says nothing of what the server holds, and changes nothing of it: goes on while the Gate is closed.
    bool outsideGate = false;
    /// A result that says why the Gate is closed; unset: a JSON-RPC error.
    std::function<QJsonObject(const QString &why)> closedResult = {};
};

/// The answer to `initialize`: what was settled on, what the client said, and the result.
struct Introduction
{
    Revision revision;
    ClientProfile client;
    QJsonObject result;
};

/// The protocol behind every transport: the table of methods and the greetings. Server thread only; what it
/// is given outlives it.
class McpServer
{
public:
    McpServer(ServerInfo info, const ToolRegistry &tools, const core::Sealer &requestStates,
              const core::Clock &clock);

    /// Adds a method to the table. What belongs together (resources, prompts) brings its methods along.
    void add(const QString &name, const Method &method);
    /// Adds to what the server says it can do. Settings of one capability add up.
    void offer(const QString &capability, const QJsonObject &settings, RevisionRange revisions = {});

    /// Puts a gate before all methods but those outside it. Without one everything is open.
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// `initialize` is not in the table: it makes the session that every other call has.
    std::variant<Introduction, jsonrpc::Error> initialize(const QJsonObject &params) const;

    /// Finds the method, asks the gate, checks the rights, reads what came back for an InputRequired, runs
    /// it, and gives the outcome the form of the call's revision: with settled().
    Outcome handle(const QString &method, const Call &call) const;
    /// An outcome in the form of the call's revision. Where there is no session, results get their envelope,
    /// and an InputRequired is a result too.
    Outcome settled(const QString &method, const Call &call, Outcome outcome) const;

    bool has(const QString &method, Revision revision) const { return find(method, revision); }
    /// What the call needs if the principal lacks any of it, else nothing. handle() asks the same; batches
    /// ask for all their messages before they run the first. Nothing while the gate is closed, which handle()
    /// says first.
    std::optional<ScopeNeeded> missingScopes(const QString &method, const Call &call) const;

private:
    struct Offer
    {
        QJsonObject settings;
        RevisionRange revisions;
    };

    Outcome discover() const;
    QJsonObject capabilities(Revision revision) const;
    QJsonObject greeting() const;
    const Method *find(const QString &name, Revision revision) const;
    std::optional<QString> closedFor(const Method &method) const;
    Outcome admit(const QString &name, const Method &method, const Call &call) const;
    Outcome execute(const QString &name, const Method &method, const Call &call) const;
    std::variant<Input, jsonrpc::Error> readInput(const QString &name, const Method &method,
                                                  const Call &call) const;
    QJsonObject completed(const Method &method, QJsonObject result) const;

    ServerInfo m_info;
    QJsonObject m_implementation; ///< name and version, as every stateless result carries them
    RequestState m_requestState;
    Gate m_gate;
    QHash<QString, Method> m_methods;
    QMap<QString, QList<Offer>> m_offers;
};

} // namespace traydo::mcp
