#include "core/ids.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheFieldsOfRfc9562()
    {
        // RFC 9562 appendix A.6: 2022-02-22T19:22:22Z is 017F22E2-79B0-7…
        const auto id = newId(fromEpochMs(1'645'557'742'000));
        QVERIFY2(id.startsWith("017f22e2-79b0-7"_L1), qPrintable(id));
        QVERIFY(u"89ab"_s.contains(id[19]));
        QVERIFY(isId(id));
    }

    void growsWithTime()
    {
        QVERIFY(newId(fromEpochMs(1'000)) < newId(fromEpochMs(1'001)));
        QVERIFY(newId(fromEpochMs(1'795'255'200'000)) < newId(fromEpochMs(1'795'255'200'001)));
    }

    void doesNotRepeat()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(newId(fromEpochMs(42)));
        QCOMPARE(seen.size(), 10'000);
    }

    void tellsIdsFromOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("good") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("upper case") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s << false;
        QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s << false;
        QTest::newRow("short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s << false;
        QTest::newRow("dash moved") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s << false;
        QTest::newRow("not hex") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s << false;
        QTest::newRow("fullwidth digit") << u"\uFF1017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s << false;
    }

    void tellsIdsFromOtherText()
    {
        QFETCH(QString, text);
        QTEST(isId(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
