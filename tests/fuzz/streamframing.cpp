// Events and lines: one event stays one event whatever its text, and a line is what stands between two
// newlines, however the bytes arrive.
#include "require.h"

#include "http/eventstream.h"
#include "jsonrpc/linechannel.h"

#include <QIODevice>

#include <fuzzer/FuzzedDataProvider.h>

using namespace traydo;

namespace {

/// A client's reading of a stream (WHATWG HTML §9.2.6): the events dispatched, and the last id.
struct Client
{
    QByteArrayList events;
    QByteArrayList types;
    QByteArray lastId;

    void read(QByteArray stream)
    {
        stream.replace("\r\n", "\n").replace('\r', '\n');
        QByteArray data;
        QByteArray type;
        bool hasData = false;
        const auto lines = stream.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // the last piece is no complete line
            const auto &line = lines[i];
            const auto colon = line.indexOf(':');
            const auto name = colon < 0 ? line : line.left(colon);
            auto value = colon < 0 ? QByteArray() : line.mid(colon + 1);
            if (value.startsWith(' '))
                value.remove(0, 1);
            if (line.isEmpty()) {
                if (hasData) {
                    data.chop(1);
                    events.append(data);
                    types.append(type);
                }
                data.clear();
                type.clear();
                hasData = false;
            } else if (name == "data") {
                data += value + '\n';
                hasData = true;
            } else if (name == "event") {
                type = value;
            } else if (name == "id") {
                lastId = value;
            } else {
                REQUIRE(name == "retry");
            }
        }
    }
};

void checkEvent(const QByteArray &data, const QByteArray &id)
{
    const http::Event event{.event = "message", .data = data, .id = id};
    Client client;
    client.read(event.serialised());
    REQUIRE(client.events.size() == 1);
    REQUIRE(client.types.first() == "message" && client.lastId == id);
    auto plain = data;
    plain.replace("\r\n", "\n").replace('\r', '\n');
    REQUIRE(client.events.first() == plain);
}

/// Gives out what was put in, piece by piece.
class Pipe : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() + QIODevice::bytesAvailable(); }
    void put(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }

protected:
    qint64 readData(char *into, qint64 size) override
    {
        const auto taken = std::min<qint64>(size, m_bytes.size());
        std::copy_n(m_bytes.constData(), taken, into);
        m_bytes.remove(0, taken);
        return taken;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    QByteArray m_bytes;
};

void checkLines(const QByteArray &bytes, qint64 limit, const std::vector<uint8_t> &sizes)
{
    QByteArrayList expected;
    bool tooLong = false;
    auto parts = bytes.split('\n');
    const auto unfinished = parts.takeLast();
    for (const auto &part : parts) {
        tooLong = tooLong || part.size() > limit;
        if (!tooLong && !part.trimmed().isEmpty())
            expected.append(part);
    }
    tooLong = tooLong || unfinished.size() > limit;

    Pipe pipe;
    jsonrpc::LineChannel channel(&pipe, limit);
    QByteArrayList received;
    int overlong = 0;
    QObject::connect(&channel, &jsonrpc::LineChannel::received,
                     [&received](const QByteArray &line) { received.append(line); });
    QObject::connect(&channel, &jsonrpc::LineChannel::overlong, [&overlong] { ++overlong; });
    qsizetype at = 0;
    for (size_t i = 0; at < bytes.size(); ++i) {
        const qsizetype size = sizes.empty() ? bytes.size() : qsizetype(sizes[i % sizes.size()]) + 1;
        pipe.put(bytes.mid(at, size));
        at += size;
    }
    REQUIRE(received == expected);
    REQUIRE(overlong == int(tooLong));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const bool event = input.ConsumeBool();
    const auto limit = input.ConsumeIntegralInRange<qint64>(0, 64);
    const auto sizes = input.ConsumeBytes<uint8_t>(input.ConsumeIntegralInRange<size_t>(0, 4));
    const auto rest = input.ConsumeRemainingBytes<char>();
    const QByteArray bytes(rest.data(), qsizetype(rest.size()));
    if (event)
        checkEvent(bytes, QByteArray::number(limit));
    else
        checkLines(bytes, limit, sizes);
    return 0;
}
