#include "control/controlprotocol.h"

#include "control/enumnames.h"
#include "control/objectreader.h"
#include "control/reasonjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::control {

namespace {

/// One code for all: JSON-RPC leaves -32000 to -32099 to the server, the kind says the rest.
constexpr int serviceError = -32000;

const auto tokenMember = u"activation_token"_s;
constexpr qsizetype maxTokenLength = 256;

} // namespace

QJsonObject toJson(const Hello &hello)
{
    return {{u"protocol"_s, hello.protocol}, {u"subscribe"_s, hello.subscribe}};
}

core::Result<Hello> helloFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "hello"_L1);
    Hello hello;
    hello.protocol = reader.smallInteger("protocol"_L1);
    // Another version may have other members: they are none of our business then.
    if (hello.protocol != protocolVersion)
        return hello;
    hello.subscribe = reader.flag("subscribe"_L1);
    return reader.finish(hello);
}

QJsonObject toJson(const Welcome &welcome)
{
    return {
        {u"protocol"_s, welcome.protocol}, {u"version"_s, welcome.version}, {u"window"_s, welcome.window}};
}

core::Result<Welcome> welcomeFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "welcome"_L1);
    Welcome welcome;
    welcome.protocol = reader.smallInteger("protocol"_L1);
    welcome.version = reader.text("version"_L1);
    welcome.window = reader.flag("window"_L1);
    return reader.finish(welcome);
}

QJsonObject raiseParams(const QString &activationToken)
{
    return activationToken.isEmpty() ? QJsonObject() : QJsonObject{{tokenMember, activationToken}};
}

QString activationTokenIn(const QJsonObject &params)
{
    const auto token = params.value(tokenMember).toString();
    const bool isWord =
        std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return isWord && token.size() <= maxTokenLength ? token : QString();
}

jsonrpc::Error toRpcError(const core::Error &error)
{
    QJsonObject data{{u"kind"_s, QString(nameIn(names::errorCodes, error.code))}};
    if (error.reason.code != core::ReasonCode::None)
        data.insert("reason"_L1, toJson(error.reason));
    return {serviceError, error.text, data};
}

core::Error fromRpcError(const jsonrpc::Error &error)
{
    const auto data = error.data.toObject();
    const auto kind = valueIn(names::errorCodes, data.value("kind"_L1).toString());
    return {kind.value_or(core::ErrorCode::Internal), error.message,
            reasonFromJson(data.value("reason"_L1)).valueOr({})};
}

} // namespace traydo::control
