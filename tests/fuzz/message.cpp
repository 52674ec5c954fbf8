// JSON and JSON-RPC: what is read is written and read the same again, and nothing passes that JSON does not
// know.
#include "jsonrpc/message.h"

#include "require.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

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

/// Equal but for numbers that one parser keeps as an integer and the other as the nearest double.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() != b.type())
        return false;
    if (a.isDouble())
        return a.toDouble() == b.toDouble();
    if (a.isArray()) {
        const auto left = a.toArray();
        const auto right = b.toArray();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
    }
    if (!a.isObject())
        return a == b;
    const auto left = a.toObject();
    const auto right = b.toObject();
    return left.keys() == right.keys() &&
           std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
}

/// Such a number is written as an integer of more than 64 bits, which is not read: nobody stores or echoes
/// one.
bool hasHugeNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return std::abs(value.toDouble()) >= 0x1p63;
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &v) { return hasHugeNumber(v); });
    }
    const auto object = value.toObject();
    return std::any_of(object.begin(), object.end(), [](const QJsonValue &v) { return hasHugeNumber(v); });
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
        REQUIRE(hasMark || isSame(QJsonDocument::fromJson(text).object(), value));
        const auto again = core::parseJsonObject(core::toJson(value.toObject()));
        REQUIRE(hasHugeNumber(value) || (again.ok() && isSame(*again, value)));
    }
}

void checkMessage(const jsonrpc::Message &message)
{
    const QByteArray line = jsonrpc::serialise(message);
    const bool huge =
        std::visit([](const auto &m) { return hasHugeNumber(QJsonValue(jsonrpc::toJson(m))); }, message);
    REQUIRE(!line.contains('\n') && !line.contains('\r'));
    if (huge)
        return;
    const auto again = jsonrpc::parseMessage(line);
    REQUIRE(std::holds_alternative<jsonrpc::Message>(again));
    REQUIRE(std::get<jsonrpc::Message>(again).index() == message.index());
    REQUIRE(jsonrpc::serialise(std::get<jsonrpc::Message>(again)) == line);
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
