#include "mcp/revision.h"

#include <QTest>

using namespace traydo::mcp;
using namespace Qt::StringLiterals;

class TestRevision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wireNames_data();
    void wireNames();
    void negotiates_data();
    void negotiates();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void rangesAndOrder();
    void batchesInOneRevisionOnly();
};

void TestRevision::wireNames_data()
{
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("name");
    QTest::newRow("24") << int(Revision::V2024_11_05) << u"2024-11-05"_s;
    QTest::newRow("0326") << int(Revision::V2025_03_26) << u"2025-03-26"_s;
    QTest::newRow("0618") << int(Revision::V2025_06_18) << u"2025-06-18"_s;
    QTest::newRow("1125") << int(Revision::V2025_11_25) << u"2025-11-25"_s;
}

void TestRevision::wireNames()
{
    QFETCH(int, revision);
    QFETCH(QString, name);
    QCOMPARE(QString(wireName(static_cast<Revision>(revision))), name);
    QVERIFY(revisionFromWire(name) == static_cast<Revision>(revision));
}

void TestRevision::negotiates_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("settled");
    for (const char *name : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
    for (const char *name : {"2026-07-28", "2024-10-07", "2099-01-01", "1.0", ""})
        QTest::addRow("\"%s\"", name) << QString::fromLatin1(name) << u"2025-11-25"_s;
}

void TestRevision::negotiates()
{
    QFETCH(QString, asked);
    QTEST(QString(wireName(negotiate(asked))), "settled");
}

void TestRevision::refusesOtherNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "2025-11-2", "2025-11-25 ", "2025-11-255", "latest"})
        QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
}

void TestRevision::refusesOtherNames()
{
    QFETCH(QString, name);
    QVERIFY(!revisionFromWire(name));
}

void TestRevision::rangesAndOrder()
{
    QVERIFY(Revision::V2024_11_05 < Revision::V2025_11_25);
    constexpr RevisionRange middle{Revision::V2025_03_26, Revision::V2025_06_18};
    QVERIFY(!middle.contains(Revision::V2024_11_05));
    QVERIFY(middle.contains(Revision::V2025_03_26));
    QVERIFY(middle.contains(Revision::V2025_06_18));
    QVERIFY(!middle.contains(Revision::V2025_11_25));
}

void TestRevision::batchesInOneRevisionOnly()
{
    QVERIFY(!hasBatches(Revision::V2024_11_05));
    QVERIFY(hasBatches(Revision::V2025_03_26));
    QVERIFY(!hasBatches(Revision::V2025_06_18));
    QVERIFY(!hasBatches(Revision::V2025_11_25));
}

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
