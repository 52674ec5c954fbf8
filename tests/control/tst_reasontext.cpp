#include "control/reasontext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;
using core::Reason;
using core::ReasonCode;

namespace {

QString bracketed(const QString &text)
{
    return u'<' + text + u'>';
}

} // namespace

class TestReasonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyCodeHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int code = int(ReasonCode::None) + 1; code <= int(ReasonCode::RepeatsLost); ++code) {
            const Reason reason{
                .code = ReasonCode(code), .name = u"name"_s, .number = 7, .limit = 9, .process = 3};
            const auto text = reasonText(reason, bracketed);
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'),
                     qPrintable(u"%1: %2"_s.arg(code).arg(text)));
            QVERIFY2(!sentences.contains(text), qPrintable(text));
            sentences.insert(text);
        }
        QVERIFY(reasonText({}, bracketed).isEmpty());
    }

    void says_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("port, by whom")
            << Reason{.code = ReasonCode::PortTaken, .name = u"nginx"_s, .number = 17317, .process = 81234}
            << u"Port 17317 is used by <nginx> (process 81234)."_s;
        QTest::newRow("port") << Reason{.code = ReasonCode::PortTaken, .number = 7317}
                              << u"Port 7317 is used by another program."_s;
        QTest::newRow("names are not filled into")
            << Reason{.code = ReasonCode::PortTaken, .name = u"%3 %1"_s, .number = 1, .process = 2}
            << u"Port 1 is used by <%3 %1> (process 2)."_s;
        QTest::newRow("counts") << Reason{.code = ReasonCode::NotesTooLong, .number = 12'345, .limit = 10'000}
                                << u"The notes have 12,345 characters; at most 10,000 are allowed."_s;
        QTest::newRow("bytes") << Reason{.code = ReasonCode::FileTooLarge, .limit = 32 * 1024 * 1024}
                               << u"The file is larger than 32.00 MiB. Split it up."_s;
        QTest::newRow("place without a member") << Reason{.code = ReasonCode::TodoMalformed, .number = 3}
                                                << u"Todo 3 of the file is not as Traydo writes it."_s;
        QTest::newRow("JSON without a line")
            << Reason{.code = ReasonCode::NotJson} << u"The file is not strict JSON."_s;
    }

    void says()
    {
        QFETCH(Reason, reason);
        QFETCH(QString, text);
        QCOMPARE(reasonText(reason, bracketed), text);
    }

    void noticesSayTheirReasonsOrTheirText()
    {
        QCOMPARE(
            noticeText(
                {u"In English."_s,
                 {{.code = ReasonCode::LanUnreachable}, {}, {.code = ReasonCode::PortTaken, .number = 7318}}},
                bracketed),
            u"Other devices cannot connect. Port 7318 is used by another program."_s);
        QCOMPARE(noticeText({u"In English."_s}, bracketed), u"<In English.>"_s);
        QCOMPARE(noticeText({u"In English."_s, {Reason()}}, bracketed), u"<In English.>"_s);
    }
};

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
