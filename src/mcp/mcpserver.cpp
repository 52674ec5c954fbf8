#include "mcp/mcpserver.h"

#include "core/logging.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto serverInfoKey = "io.modelcontextprotocol/serverInfo"_L1;

jsonrpc::Error cannotBeAsked(const QJsonObject &missing, Revision revision)
{
    const QString names = missing.keys().join(u", "_s);
    if (isStateless(revision)) {
        return {code::missingClientCapability, u"This needs a client that declares: %1"_s.arg(names),
                QJsonObject{{u"requiredCapabilities"_s, missing}}};
    }
    return {jsonrpc::code::invalidParams, u"This needs a client that declares: %1"_s.arg(names)};
}

QJsonObject toJson(const InputRequired &input, const QByteArray &sealedState)
{
    QJsonObject requests;
    for (auto it = input.requests.begin(); it != input.requests.end(); ++it)
        requests.insert(it.key(), QJsonObject{{u"method"_s, it->method}, {u"params"_s, it->params}});
    QJsonObject json{{u"resultType"_s, u"input_required"_s}};
    if (!requests.isEmpty())
        json.insert("inputRequests"_L1, requests);
    json.insert("requestState"_L1, QString::fromLatin1(sealedState));
    return json;
}

} // namespace

McpServer::McpServer(ServerInfo info, const ToolRegistry &tools, const core::Sealer &requestStates,
                     const core::Clock &clock)
    : m_info(std::move(info)),
      m_implementation{{u"name"_s, m_info.name}, {u"title"_s, m_info.title}, {u"version"_s, m_info.version}},
      m_requestState(requestStates, clock)
{
    add(u"ping"_s, {.revisions = sessionRevisions,
                    .run = [](const Call &) { return Outcome(QJsonObject()); },
                    .outsideGate = true});
    add(u"server/discover"_s, {.revisions = statelessRevisions,
                               .run = [this](const Call &) { return discover(); },
                               .caching = Caching{1min},
                               .outsideGate = true});
    add(u"tools/list"_s, {.revisions = {},
                          .run = [&tools](const Call &call) { return tools.list(call); },
                          .caching = Caching{},
                          .outsideGate = true});
    add(u"tools/call"_s,
        {.revisions = {},
         .run = [&tools](const Call &call) { return tools.call(call); },
         .scopesNeeded = [&tools](const QJsonObject &params) { return tools.scopesNeeded(params); },
         .mayAskForInput = true,
         .closedResult = [](const QString &why) { return toolResult(ToolOutput::error(why)); }});
    offer(u"tools"_s, {});
}

void McpServer::add(const QString &name, const Method &method)
{
    Q_ASSERT(!m_methods.contains(name));
    m_methods.insert(name, method);
}

void McpServer::offer(const QString &capability, const QJsonObject &settings, RevisionRange revisions)
{
    m_offers[capability].append({settings, revisions});
}

std::variant<Introduction, jsonrpc::Error> McpServer::initialize(const QJsonObject &params) const
{
    const QJsonValue asked = params.value("protocolVersion"_L1);
    if (!asked.isString())
        return jsonrpc::Error{jsonrpc::code::invalidParams, u"protocolVersion must be a string"_s};
    const Revision revision = negotiate(asked.toString());
    return Introduction{revision,
                        {params.value("capabilities"_L1).toObject(), defaultLogLevel},
                        {{u"protocolVersion"_s, wireName(revision)},
                         {u"capabilities"_s, capabilities(revision)},
                         {u"serverInfo"_s, greeting()},
                         {u"instructions"_s, m_info.instructions}}};
}

Outcome McpServer::handle(const QString &method, const Call &call) const
{
    const Method *entry = find(method, call.revision);
    if (!entry) {
        return jsonrpc::Error{jsonrpc::code::methodNotFound,
                              u"Method not found: %1"_s.arg(core::escaped(method, 64))};
    }
    return admit(method, *entry, call);
}

std::optional<QString> McpServer::closedFor(const Method &method) const
{
    return method.outsideGate ? std::nullopt : m_gate.closed();
}

Outcome McpServer::admit(const QString &name, const Method &method, const Call &call) const
{
    const auto why = closedFor(method);
    auto missing = missingScopes(name, call);
    // What comes back with answers is the same call once more.
    if (!method.outsideGate && call.input.answers.isEmpty()) {
        const auto needed = method.scopesNeeded ? method.scopesNeeded(call.params) : core::Scopes();
        m_gate.judged(call.principal, needed, why || missing);
    }
    if (why) {
        if (!method.closedResult)
            return jsonrpc::Error{code::closed, *why};
        return settled(name, call, method.closedResult(*why));
    }
    if (missing)
        return *missing;
    return execute(name, method, call);
}

Outcome McpServer::execute(const QString &name, const Method &method, const Call &call) const
{
    if (!isStateless(call.revision))
        return settled(name, call, method.run(call));

    auto input = readInput(name, method, call);
    if (auto *error = std::get_if<jsonrpc::Error>(&input))
        return std::move(*error);
    Call complete = call;
    complete.input = std::get<Input>(std::move(input));
    return settled(name, complete, method.run(complete));
}

Outcome McpServer::settled(const QString &method, const Call &call, Outcome outcome) const
{
    if (const auto *input = std::get_if<InputRequired>(&outcome)) {
        const QJsonObject missing = missingCapabilities(*input, call.client.capabilities, call.revision);
        if (!missing.isEmpty())
            return cannotBeAsked(missing, call.revision);
        if (isStateless(call.revision))
            return toJson(*input, m_requestState.seal(method, call, input->state));
        return outcome;
    }
    auto *result = std::get_if<QJsonObject>(&outcome);
    const Method *entry = find(method, call.revision);
    if (result && entry && isStateless(call.revision))
        return completed(*entry, std::move(*result));
    return outcome;
}

std::optional<ScopeNeeded> McpServer::missingScopes(const QString &method, const Call &call) const
{
    const Method *entry = find(method, call.revision);
    if (!entry || !entry->scopesNeeded || closedFor(*entry))
        return std::nullopt;
    const core::Scopes needed = entry->scopesNeeded(call.params);
    if ((needed & call.principal.scopes) == needed)
        return std::nullopt;
    // The challenge names what the client already has as well: it replaces its token with one for these
    // scopes.
    return ScopeNeeded{core::closed(needed | call.principal.scopes)};
}

Outcome McpServer::discover() const
{
    return QJsonObject{{u"supportedVersions"_s, QJsonArray{wireName(newestRevision)}},
                       {u"capabilities"_s, capabilities(newestRevision)},
                       {u"instructions"_s, m_info.instructions},
                       {u"_meta"_s, QJsonObject{{serverInfoKey, greeting()}}}};
}

QJsonObject McpServer::capabilities(Revision revision) const
{
    QJsonObject json;
    for (auto it = m_offers.begin(); it != m_offers.end(); ++it) {
        for (const Offer &offer : *it) {
            if (!offer.revisions.contains(revision))
                continue;
            QJsonObject settings = json.value(it.key()).toObject();
            for (auto setting = offer.settings.begin(); setting != offer.settings.end(); ++setting)
                settings.insert(setting.key(), setting.value());
            json.insert(it.key(), settings);
        }
    }
    return json;
}

QJsonObject McpServer::greeting() const
{
    QJsonObject json = m_implementation;
    if (!m_info.icons.isEmpty())
        json.insert("icons"_L1, m_info.icons);
    return json;
}

const Method *McpServer::find(const QString &name, Revision revision) const
{
    const auto method = m_methods.constFind(name);
    return method != m_methods.cend() && method->revisions.contains(revision) ? &*method : nullptr;
}

std::variant<Input, jsonrpc::Error> McpServer::readInput(const QString &name, const Method &method,
                                                         const Call &call) const
{
    Input input;
    if (!method.mayAskForInput)
        return input;
    const QJsonValue answers = call.params.value("inputResponses"_L1);
    if (!answers.isUndefined() && !answers.isObject())
        return jsonrpc::Error{jsonrpc::code::invalidParams, u"inputResponses must be an object"_s};
    input.answers = answers.toObject();
    const QJsonValue sealed = call.params.value("requestState"_L1);
    if (sealed.isUndefined())
        return input;
    const auto state = m_requestState.open(name, call, sealed.toString().toUtf8());
    if (!state) {
        return jsonrpc::Error{jsonrpc::code::invalidParams,
                              u"requestState is not the one that was given for this request, or too old. "
                              "Send the request again without it."_s};
    }
    input.state = *state;
    return input;
}

QJsonObject McpServer::completed(const Method &method, QJsonObject result) const
{
    if (!result.contains("resultType"_L1))
        result.insert("resultType"_L1, u"complete"_s);
    if (method.caching) {
        result.insert("ttlMs"_L1, qint64(method.caching->ttl.count()));
        result.insert("cacheScope"_L1, u"private"_s);
    }
    QJsonObject meta = result.value("_meta"_L1).toObject();
    if (!meta.contains(serverInfoKey))
        meta.insert(serverInfoKey, m_implementation);
    result.insert("_meta"_L1, meta);
    return result;
}

} // namespace traydo::mcp
