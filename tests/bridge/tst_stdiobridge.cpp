#include "bridge/failure.h"
#include "bridge/stdiobridge.h"
#include "bridge/stdiodevice.h"
#include "support/fakeupstream.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using bridge::StdioBridge;

namespace {

/// The bridge between two pipes, as a program that started it holds their far ends.
struct Fixture
{
    explicit Fixture(qint64 maxLine = StdioBridge::maxLineBytes)
    {
        if (::pipe(input.data()) != 0 || ::pipe(output.data()) != 0)
            qFatal("no pipes");
        device.emplace(input[0], output[1]);
        bridge.emplace(&*device, upstream, maxLine);
        bridge->start();
        answers.open(output[0], QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Fixture()
    {
        for (const int descriptor : {input[0], input[1], output[1]})
            ::close(descriptor);
        answers.close();
        ::close(output[0]);
    }

    void type(const QByteArray &bytes) const
    {
        QCOMPARE(::write(input[1], bytes.constData(), size_t(bytes.size())), bytes.size());
    }
    void endInput()
    {
        ::close(input[1]);
        input[1] = -1;
    }
    QByteArray answer() { return answers.readLine(); }

    std::array<int, 2> input{};
    std::array<int, 2> output{};
    test::FakeUpstream upstream;
    std::optional<bridge::StdioDevice> device;
    std::optional<StdioBridge> bridge;
    QFile answers;
};

} // namespace

class TestStdioBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesEveryKindOn()
    {
        Fixture fixture;
        fixture.type("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"a\":1}}\n"
                     "\n{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{"
                     "\"requestId\":9007199254740993}}\n"
                     "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"result\":{}}\n");
        QTRY_COMPARE(fixture.upstream.sent.size(), 3);
        const auto request = std::get<jsonrpc::Request>(fixture.upstream.sent[0]);
        QCOMPARE(request.method, u"initialize"_s);
        QCOMPARE(request.id, jsonrpc::Id(qint64(0)));
        const auto notification = std::get<jsonrpc::Notification>(fixture.upstream.sent[1]);
        QCOMPARE(notification.params["requestId"_L1].toInteger(), 9007199254740993);
        QVERIFY(std::holds_alternative<jsonrpc::Response>(fixture.upstream.sent[2]));
    }

    void writesWhatComesBack()
    {
        Fixture fixture;
        Q_EMIT fixture.upstream.received(jsonrpc::Request{u"ask"_s, u"roots/list"_s, {}});
        QCOMPARE(fixture.answer(), "{\"id\":\"ask\",\"jsonrpc\":\"2.0\",\"method\":\"roots/list\"}\n");
        Q_EMIT fixture.upstream.received(
            jsonrpc::Response::result(qint64(9007199254740993), QJsonObject{{u"t"_s, u"a\nb"_s}}));
        QCOMPARE(fixture.answer(),
                 "{\"id\":9007199254740993,\"jsonrpc\":\"2.0\",\"result\":{\"t\":\"a\\nb\"}}\n");
    }

    void BR3_answersWhatIsNoMessageInJson_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("text") << QByteArray("Starting up…") << -32700;
        QTest::newRow("half an object") << QByteArray("{\"jsonrpc\":\"2.0\"") << -32700;
        QTest::newRow("array") << QByteArray("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]")
                               << -32600;
        QTest::newRow("other version")
            << QByteArray("{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}") << -32600;
        QTest::newRow("member twice")
            << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"id\":2,\"method\":\"a\"}") << -32600;
        QTest::newRow("ill-formed UTF-8")
            << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\"}") << -32700;
        QTest::newRow("terminal escape") << QByteArray("\x1b[31m") << -32700;
    }
    void BR3_answersWhatIsNoMessageInJson()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        Fixture fixture;
        fixture.type(line + '\n' + "{\"jsonrpc\":\"2.0\",\"method\":\"after\"}\n");
        QTRY_COMPARE(fixture.upstream.sent.size(), 1); // it goes on with the next line
        const auto answer = jsonrpc::parseMessage(fixture.answer().chopped(1));
        const auto *message = std::get_if<jsonrpc::Message>(&answer);
        QVERIFY(message);
        const auto &response = std::get<jsonrpc::Response>(*message);
        QCOMPARE(std::get<jsonrpc::Error>(response.outcome).code, code);
    }

    void carriesAMebibyteAndMore()
    {
        Fixture fixture;
        const QString text(3 * 1024 * 1024, u'x');
        const auto line = jsonrpc::serialise(
            jsonrpc::Request{qint64(1), u"tools/call"_s, {{u"arguments"_s, QJsonObject{{u"t"_s, text}}}}});
        const auto whole = line + '\n';
        for (qsizetype sent = 0; sent < whole.size(); sent += 32 * 1024) {
            fixture.type(whole.mid(sent, 32 * 1024)); // less than a pipe holds
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(fixture.upstream.sent.size(), 1);
        QCOMPARE(jsonrpc::serialise(fixture.upstream.sent[0]), line);
    }

    void endsAtALineWithoutEnd()
    {
        Fixture fixture(100);
        QSignalSpy finished(&*fixture.bridge, &StdioBridge::finished);
        fixture.type(QByteArray(200, '['));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(fixture.answer().contains("-32600"));
        QVERIFY(fixture.upstream.sent.isEmpty());
    }

    void endsWithTheInput()
    {
        Fixture fixture;
        QSignalSpy finished(&*fixture.bridge, &StdioBridge::finished);
        fixture.type("{\"jsonrpc\":\"2.0\",\"method\":\"last\"}\n{\"unfinished\"");
        fixture.endInput();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(fixture.upstream.sent.size(), 1);
        fixture.bridge->stop();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(fixture.upstream.stops, 1);
    }

    void failuresAreSaidWherePeopleSeeThem()
    {
        const auto called = bridge::failedRequest({u"c"_s, u"tools/call"_s, {}}, u"Not there."_s);
        const auto result = std::get<QJsonValue>(called.outcome);
        QCOMPARE(called.id, jsonrpc::Id(u"c"_s));
        QCOMPARE(result["isError"_L1], QJsonValue(true));
        QCOMPARE(result["content"_L1][0]["text"_L1].toString(), u"Not there."_s);
        QVERIFY(result["resultType"_L1].isUndefined());

        const QJsonObject stateless{
            {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol/protocolVersion"_s, u"2026-07-28"_s}}}};
        const auto modern = bridge::failedRequest({u"c"_s, u"tools/call"_s, stateless}, u"Not there."_s);
        QCOMPARE(std::get<QJsonValue>(modern.outcome)["resultType"_L1].toString(), u"complete"_s);

        const auto listed = bridge::failedRequest({qint64(1), u"tools/list"_s, {}}, u"Not there."_s);
        const auto error = std::get<jsonrpc::Error>(listed.outcome);
        QCOMPARE(error.code, -32000);
        QCOMPARE(error.message, u"Not there."_s);
    }
};

QTEST_GUILESS_MAIN(TestStdioBridge)
#include "tst_stdiobridge.moc"
