#include "mcp/statelessrequest.h"

#include <QStringDecoder>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto versionKey = "io.modelcontextprotocol/protocolVersion"_L1;
constexpr auto capabilitiesKey = "io.modelcontextprotocol/clientCapabilities"_L1;
constexpr auto logLevelKey = "io.modelcontextprotocol/logLevel"_L1;

QJsonObject metaOf(const QJsonObject &params)
{
    return params.value("_meta"_L1).toObject();
}

StatelessRefusal invalidMeta(const QString &text)
{
    return {400, {jsonrpc::code::invalidParams, text}};
}

StatelessRefusal mismatch(const QString &text)
{
    return {400, {code::headerMismatch, text}};
}

/// What a header has to say about a member of the body.
std::optional<StatelessRefusal> compare(const http::Headers &headers, const QByteArray &name,
                                        const QString &expected)
{
    const QList<QByteArray> values = headers.values(name);
    const QString header = QString::fromLatin1(name);
    if (values.isEmpty())
        return mismatch(u"The header %1 is missing"_s.arg(header));
    if (values.size() > 1)
        return mismatch(u"The header %1 is repeated"_s.arg(header));
    const auto value = decodedHeader(values.first());
    if (!value)
        return mismatch(u"The header %1 is not well-formed"_s.arg(header));
    if (*value != expected)
        return mismatch(u"The header %1 says something else than the body"_s.arg(header));
    return std::nullopt;
}

/// The member that `Mcp-Name` repeats; empty where the method has none.
QLatin1StringView namedBy(const QString &method)
{
    if (method == "tools/call"_L1 || method == "prompts/get"_L1)
        return "name"_L1;
    if (method == "resources/read"_L1)
        return "uri"_L1;
    return {};
}

std::optional<StatelessRefusal> checkRouting(const http::Headers &headers, const jsonrpc::Request &request)
{
    if (!headers.contains("MCP-Protocol-Version"))
        return mismatch(u"The header MCP-Protocol-Version is missing"_s);
    if (auto refusal = compare(headers, "Mcp-Method", request.method))
        return refusal;
    const QLatin1StringView member = namedBy(request.method);
    if (member.isEmpty())
        return std::nullopt;
    const QJsonValue name = request.params.value(member);
    // Without a name in the body there is nothing to compare: the method says what is missing.
    if (!name.isString() && !headers.contains("Mcp-Name"))
        return std::nullopt;
    return compare(headers, "Mcp-Name", name.toString());
}

/// `headers`: null where the transport has none.
std::variant<ClientProfile, StatelessRefusal> read(const McpServer &server, const http::Headers *headers,
                                                   const jsonrpc::Request &request)
{
    const QJsonObject meta = metaOf(request.params);
    const QJsonValue version = meta.value(versionKey);
    const QJsonValue capabilities = meta.value(capabilitiesKey);
    if (!version.isString())
        return invalidMeta(u"params._meta needs %1, a string"_s.arg(versionKey));
    if (!capabilities.isObject())
        return invalidMeta(u"params._meta needs %1, an object"_s.arg(capabilitiesKey));
    if (headers && headers->contains("MCP-Protocol-Version")) {
        if (auto refusal = compare(*headers, "MCP-Protocol-Version", version.toString()))
            return *std::move(refusal);
    }
    if (version.toString() != wireName(newestRevision)) {
        return StatelessRefusal{
            400,
            {code::unsupportedVersion, u"This revision is not spoken here"_s,
             QJsonObject{{u"supported"_s, QJsonArray{wireName(newestRevision)}}, {u"requested"_s, version}}}};
    }
    if (headers) {
        if (auto refusal = checkRouting(*headers, request))
            return *std::move(refusal);
    }
    if (!server.has(request.method, newestRevision))
        return StatelessRefusal{404, {jsonrpc::code::methodNotFound, u"There is no such method"_s}};

    ClientProfile client{capabilities.toObject(), {}};
    if (const QJsonValue level = meta.value(logLevelKey); !level.isUndefined()) {
        client.logLevel = logLevelFromWire(level.toString());
        if (!client.logLevel)
            return StatelessRefusal{200, {jsonrpc::code::invalidParams, u"There is no such log level"_s}};
    }
    return client;
}

} // namespace

bool claimsRevision(const QJsonObject &params)
{
    return metaOf(params).contains(versionKey);
}

std::variant<ClientProfile, StatelessRefusal>
readStateless(const McpServer &server, const http::Headers &headers, const jsonrpc::Request &request)
{
    return read(server, &headers, request);
}

std::variant<ClientProfile, StatelessRefusal> readStateless(const McpServer &server,
                                                            const jsonrpc::Request &request)
{
    return read(server, nullptr, request);
}

std::optional<QString> decodedHeader(const QByteArray &value)
{
    constexpr QByteArrayView opening = "=?base64?";
    constexpr QByteArrayView closing = "?=";
    const bool isEncoded = value.size() >= opening.size() + closing.size() && value.startsWith(opening) &&
                           value.endsWith(closing);
    QByteArray bytes = value;
    if (isEncoded) {
        const QByteArray encoded = value.mid(opening.size(), value.size() - opening.size() - closing.size());
        const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
        // The way back shows missing padding and stray bits, which the decoder lets pass.
        if (!decoded || decoded.decoded.toBase64() != encoded)
            return std::nullopt;
        bytes = *decoded;
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

int statelessStatus(int code)
{
    switch (code) {
    case jsonrpc::code::methodNotFound:
        return 404;
    case code::headerMismatch:
    case code::missingClientCapability:
    case code::unsupportedVersion:
        return 400;
    default:
        return 200;
    }
}

} // namespace traydo::mcp
