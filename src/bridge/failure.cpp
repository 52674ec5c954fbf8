#include "bridge/failure.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr int serverError = -32000; // JSON-RPC 2.0 §5.1: implementation-defined

/// Revisions without sessions name themselves in each request and want to know what kind of result it is.
bool isStateless(const jsonrpc::Request &request)
{
    return request.params["_meta"_L1].toObject().contains("io.modelcontextprotocol/protocolVersion"_L1);
}

} // namespace

jsonrpc::Response failedRequest(const jsonrpc::Request &request, const QString &sentence)
{
    if (request.method != "tools/call"_L1)
        return jsonrpc::Response::failure(request.id, {serverError, sentence});
    QJsonObject result{
        {u"isError"_s, true},
        {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, sentence}}}}};
    if (isStateless(request))
        result.insert("resultType"_L1, u"complete"_s);
    return jsonrpc::Response::result(request.id, result);
}

} // namespace traydo::bridge
