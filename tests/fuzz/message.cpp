// JSON and JSON-RPC: what is read is written and read the same again, and nothing passes that JSON does not
// know.
#include "jsonrpc/message.h"

#include "require.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isArray()) {
        for (const auto &member : value.toArray())
            deepest = std::max(deepest, depthOf(member));
    } else if (value.isObject()) {
        for (const auto &member : value.toObject())
            deepest = std::max(deepest, depthOf(member));
    } else {
        return 0;
    }
    return deepest + 1;
}

bool hasNul(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains(QChar(u'\0'));
    if (value.isArray()) {
        for (const auto &member : value.toArray()) {
            if (hasNul(member))
                return true;
        }
        return false;
    }
    const auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().contains(QChar(u'\0')) || hasNul(member.value()))
            return true;
    }
    return false;
}

void checkJson(const QByteArray &text, const QJsonValue &value)
{
    REQUIRE(text.isValidUtf8());
    REQUIRE(depthOf(value) <= core::JsonLimits().depth);
    REQUIRE(!hasNul(value));
    if (value.isObject()) {
        // Another parser, more lenient, must not read a different object from the same bytes. (It drops
        // U+FEFF at the start of a string.)
        const bool hasMark = text.contains("\xEF\xBB\xBF") || text.toLower().contains("\\ufeff");
        REQUIRE(hasMark || QJsonDocument::fromJson(text).object() == value.toObject());
        const auto again = core::parseJsonObject(core::toJson(value.toObject()));
        REQUIRE(again.ok() && *again == value.toObject());
    }
}

void checkMessage(const jsonrpc::Message &message)
{
    const QByteArray line = jsonrpc::serialise(message);
    REQUIRE(!line.contains('\n') && !line.contains('\r'));
    const auto again = jsonrpc::parseMessage(line);
    REQUIRE(std::holds_alternative<jsonrpc::Message>(again));
    REQUIRE(std::get<jsonrpc::Message>(again) == message);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A copy of the exact size: AddressSanitizer sees a read beyond it.
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto value = core::parseJson(text);
    if (value)
        checkJson(text, *value);
    const auto parsed = jsonrpc::parseMessage(text);
    if (const auto *message = std::get_if<jsonrpc::Message>(&parsed)) {
        REQUIRE(value.ok() && value->isObject());
        REQUIRE(value->toObject().value("jsonrpc"_L1) == "2.0"_L1);
        checkMessage(*message);
        return 0;
    }
    const auto &refusal = std::get<jsonrpc::Refusal>(parsed);
    const bool isJson = value.ok() || value.error().code == core::ErrorCode::InvalidArgument ||
                        value.error().code == core::ErrorCode::LimitExceeded;
    REQUIRE(refusal.error.code == (isJson ? jsonrpc::code::invalidRequest : jsonrpc::code::parseError));
    checkMessage(jsonrpc::Response::failure(refusal.id, refusal.error));
    return 0;
}
