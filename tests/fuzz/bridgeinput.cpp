// What the bridge reads of other servers before it trusts anything: event streams, challenges, addresses.
#include "require.h"

#include "bridge/address.h"
#include "bridge/challenge.h"
#include "bridge/eventparser.h"
#include "core/logging.h"

#include <fuzzer/FuzzedDataProvider.h>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

/// A plain second reading of a whole stream (WHATWG HTML §9.2.6).
struct Reading
{
    QList<bridge::ServerEvent> events;
    QByteArray lastId;

    explicit Reading(QByteArray stream)
    {
        stream.replace("\r\n", "\n").replace('\r', '\n');
        if (stream.startsWith("\xef\xbb\xbf"))
            stream.remove(0, 3);
        QByteArrayList data;
        QByteArray type;
        QByteArray id;
        auto lines = stream.split('\n');
        lines.removeLast(); // no complete line
        for (const auto &line : lines) {
            const auto colon = line.indexOf(':');
            const auto name = colon < 0 ? line : line.left(colon);
            auto value = colon < 0 ? QByteArray() : line.mid(colon + 1);
            if (value.startsWith(' '))
                value.remove(0, 1);
            if (line.isEmpty()) {
                lastId = id;
                if (!data.isEmpty())
                    events.append({type.isEmpty() ? QByteArray("message") : type, data.join('\n')});
                data.clear();
                type.clear();
            } else if (name == "data") {
                data.append(value);
            } else if (name == "event") {
                type = value;
            } else if (name == "id" && !value.contains('\0')) {
                id = value;
            }
        }
    }
};

void checkStream(const QByteArray &bytes, const std::vector<uint8_t> &sizes)
{
    bridge::EventParser parser;
    QList<bridge::ServerEvent> events;
    qsizetype at = 0;
    for (size_t i = 0; at < bytes.size(); ++i) {
        const qsizetype size = sizes.empty() ? bytes.size() : qsizetype(sizes[i % sizes.size()]) + 1;
        const auto some = parser.feed(bytes.mid(at, size));
        REQUIRE(some);
        events += *some;
        at += size;
    }
    const Reading reading(bytes);
    REQUIRE(events == reading.events);
    REQUIRE(parser.lastEventId() == reading.lastId);
    REQUIRE(parser.retryMs().value_or(0) >= 0);

    bridge::EventParser small(64);
    if (const auto some = small.feed(bytes); some && !some->isEmpty())
        REQUIRE(some->first().data.size() <= 64);
}

void checkChallenge(const QByteArray &bytes)
{
    const auto challenge = bridge::readChallenge(bytes);
    REQUIRE(!challenge || bytes.toLower().contains("bearer"));
    const auto behind = bridge::readChallenge("Bearer scope=\"a b\", " + bytes);
    REQUIRE(behind && behind->scope == u"a b"_s);
}

void checkAddress(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto address = bridge::readAddress(text, u"address"_s);
    if (!address) {
        REQUIRE(!core::hasUnprintable(address.error().text));
        return;
    }
    const auto shown = address->toString(QUrl::FullyEncoded);
    REQUIRE(shown.startsWith("https://"_L1) ||
            (shown.startsWith("http://"_L1) && bridge::isLoopback(*address)));
    for (const QChar c : shown)
        REQUIRE(c.unicode() > 0x20 && c.unicode() < 0x7f && !u"$`;|<>(){}\"'\\^"_s.contains(c));
    const auto again = bridge::readAddress(shown, u"address"_s);
    REQUIRE(again && *again == *address);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const auto kind = input.ConsumeIntegralInRange<int>(0, 2);
    const auto sizes = input.ConsumeBytes<uint8_t>(input.ConsumeIntegralInRange<size_t>(0, 4));
    const auto rest = input.ConsumeRemainingBytes<char>();
    const QByteArray bytes(rest.data(), qsizetype(rest.size()));
    if (kind == 0)
        checkStream(bytes, sizes);
    else if (kind == 1)
        checkChallenge(bytes);
    else
        checkAddress(bytes);
    return 0;
}
