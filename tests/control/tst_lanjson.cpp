#include "control/controlclient.h"
#include "control/controlhost.h"
#include "control/lanjson.h"
#include "support/fakecontrolservice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;

class TestLanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void travelsThereAndBack()
    {
        const LanStatus off;
        QCOMPARE(*lanStatusFromJson(toJson(off)), off);
        const LanStatus on{
            true,           {QUrl(u"https://desk.local:7318/mcp"_s), QUrl(u"https://[fd00::1]:7318/mcp"_s)},
            u"a problem"_s, {.code = core::ReasonCode::PortTaken, .name = u"nginx"_s, .number = 7318},
            u"AB:CD"_s,     core::fromEpochMs(1'790'000'000'000),
            "PEM",          core::fromEpochMs(1'790'000'000'001)};
        QCOMPARE(*lanStatusFromJson(toJson(on)), on);
    }

    void refusesWhatIsNoStatus()
    {
        auto json = toJson(LanStatus());
        json.remove(u"enabled"_s);
        QVERIFY(!lanStatusFromJson(json));
        json = toJson(LanStatus());
        json.insert(u"more"_s, 1);
        QVERIFY(!lanStatusFromJson(json));
        QVERIFY(!lanStatusFromJson(QJsonValue()));
    }

    void asksOverTheSocket()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"control.sock"_s);
        test::FakeControlService service;
        const auto host = ControlHost::listen(path, service, OwnWindow::None);
        QVERIFY(host);
        ControlClient client(path);
        client.start();

        std::optional<core::Result<LanStatus>> answer;
        const auto take = [&answer](const core::Result<LanStatus> &result) { answer = result; };
        client.pairLan(core::milliseconds(60'000), core::ConsentFace::CommandLine, take);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, core::ErrorCode::Denied);

        service.lanData.enabled = true;
        answer.reset();
        client.pairLan(core::milliseconds(60'000), core::ConsentFace::Dialog, take);
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QVERIFY((*answer)->pairingUntil);

        answer.reset();
        client.lanStatus(take);
        QTRY_VERIFY(answer);
        QVERIFY((*answer)->enabled);
        QCOMPARE(service.calls, QStringList({u"pairLan"_s, u"pairLan"_s, u"lanStatus"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLanJson)
#include "tst_lanjson.moc"
