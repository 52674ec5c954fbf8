#include "bridge/standin.h"

#include "bridge/failure.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// Of those that begin with `initialize`; the last is what we speak with whoever names another.
constexpr std::array sessionRevisions{"2024-11-05"_L1, "2025-03-26"_L1, "2025-06-18"_L1, "2025-11-25"_L1};
constexpr auto statelessRevision = "2026-07-28"_L1;

bool isStateless(const jsonrpc::Request &request)
{
    return request.params["_meta"_L1].toObject().contains("io.modelcontextprotocol/protocolVersion"_L1);
}

/// What Traydo will say as well once it runs. Its lists change then, of which it says nothing itself.
QJsonObject capabilities()
{
    const QJsonObject changes{{u"listChanged"_s, true}};
    return {{u"tools"_s, changes},
            {u"prompts"_s, changes},
            {u"resources"_s, QJsonObject{{u"subscribe"_s, true}, {u"listChanged"_s, true}}},
            {u"completions"_s, QJsonObject()},
            {u"logging"_s, QJsonObject()}};
}

QJsonObject implementation()
{
    return {
        {u"name"_s, u"traydo"_s}, {u"title"_s, u"Traydo"_s}, {u"version"_s, QStringLiteral(TRAYDO_VERSION)}};
}

QJsonObject introduction(const QJsonObject &params, const QString &sentence)
{
    const QString asked = params.value("protocolVersion"_L1).toString();
    const auto known = std::find(sessionRevisions.begin(), sessionRevisions.end(), asked);
    return {{u"protocolVersion"_s, known == sessionRevisions.end() ? sessionRevisions.back() : *known},
            {u"capabilities"_s, capabilities()},
            {u"serverInfo"_s, implementation()},
            {u"instructions"_s, sentence}};
}

QJsonObject discovery(const QString &sentence)
{
    return {{u"supportedVersions"_s, QJsonArray{statelessRevision}},
            {u"capabilities"_s, capabilities()},
            {u"instructions"_s, sentence}};
}

/// The one tool whose name every Traydo has and that takes nothing: calling it brings the sentence, or the
/// overview if Traydo runs by then.
QJsonObject tools(const QString &sentence)
{
    return {{u"tools"_s,
             QJsonArray{QJsonObject{
                 {u"name"_s, u"get_overview"_s},
                 {u"title"_s, u"Overview of the todos"_s},
                 {u"description"_s, sentence},
                 {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}},
                 {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, true}, {u"openWorldHint"_s, false}}}}}}};
}

/// Stateless results say what they are and how long they hold.
QJsonObject inEnvelope(QJsonObject result)
{
    result.insert("resultType"_L1, u"complete"_s);
    result.insert("ttlMs"_L1, 0);
    result.insert("cacheScope"_L1, u"private"_s);
    result.insert("_meta"_L1, QJsonObject{{u"io.modelcontextprotocol/serverInfo"_s, implementation()}});
    return result;
}

std::optional<QJsonObject> resultFor(const jsonrpc::Request &request, const QString &sentence)
{
    const auto is = [&](QLatin1StringView method) { return request.method == method; };
    if (is("initialize"_L1))
        return introduction(request.params, sentence);
    if (is("server/discover"_L1) && isStateless(request))
        return discovery(sentence);
    if (is("tools/list"_L1))
        return tools(sentence);
    if (is("prompts/list"_L1))
        return QJsonObject{{u"prompts"_s, QJsonArray()}};
    if (is("resources/list"_L1))
        return QJsonObject{{u"resources"_s, QJsonArray()}};
    if (is("resources/templates/list"_L1))
        return QJsonObject{{u"resourceTemplates"_s, QJsonArray()}};
    // These are said again to the Traydo that comes.
    if (is("ping"_L1) || is("logging/setLevel"_L1) || is("resources/subscribe"_L1) ||
        is("resources/unsubscribe"_L1))
        return QJsonObject();
    return {};
}

} // namespace

jsonrpc::Response answerInPlace(const jsonrpc::Request &request, const QString &sentence)
{
    const auto result = resultFor(request, sentence);
    if (!result)
        return failedRequest(request, sentence);
    return jsonrpc::Response::result(request.id, isStateless(request) ? inEnvelope(*result) : *result);
}

} // namespace traydo::bridge
