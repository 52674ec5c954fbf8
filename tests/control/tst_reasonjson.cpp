#include "control/reasonjson.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;
using core::Reason;
using core::ReasonCode;

class TestReasonJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int code = int(ReasonCode::None) + 1; code <= int(ReasonCode::RepeatsLost); ++code) {
            const Reason reason{.code = ReasonCode(code)};
            const auto word = toJson(reason).toObject().value("code"_L1).toString();
            QVERIFY2(!word.isEmpty() && !words.contains(word), qPrintable(word));
            words.insert(word);
            QCOMPARE(*reasonFromJson(toJson(reason)), reason);
        }
    }

    void travelsThereAndBack()
    {
        const Reason reason{
            .code = ReasonCode::PortTaken, .name = u"nginx"_s, .number = 7317, .limit = 9, .process = 812};
        QCOMPARE(*reasonFromJson(toJson(reason)), reason);
        QVERIFY(toJson(Reason()).isNull());
        QCOMPARE(*reasonFromJson(QJsonValue::Null), Reason());
        const core::Notice notice{u"Taken."_s, {{.code = ReasonCode::LanUnreachable}, reason}};
        QCOMPARE(*noticeFromJson(toJson(notice)), notice);
    }

    void saysNothingOfWhatIsNotThere()
    {
        const core::Notice notice{u"x"_s, {Reason()}};
        QCOMPARE(toJson(notice).toObject().value("reasons"_L1).toArray().size(), 0);
        QCOMPARE(toJson(Reason{.code = ReasonCode::Cancelled}).toObject().keys(), QStringList{u"code"_s});
    }

    void refusesWhatIsNone()
    {
        QVERIFY(!reasonFromJson(QJsonObject()));
        QVERIFY(!reasonFromJson(u"port_taken"_s));
        QVERIFY(!reasonFromJson(QJsonObject{{u"code"_s, u"cancelled"_s}, {u"more"_s, 1}}));
        QVERIFY(!reasonFromJson(QJsonObject{{u"code"_s, u"cancelled"_s}, {u"number"_s, -1}}));
        QVERIFY(!noticeFromJson(QJsonObject{{u"text"_s, u"x"_s}}));
        // A word of a later version.
        QCOMPARE(*reasonFromJson(QJsonObject{{u"code"_s, u"moon_phase"_s}}), Reason());
    }
};

QTEST_GUILESS_MAIN(TestReasonJson)
#include "tst_reasonjson.moc"
