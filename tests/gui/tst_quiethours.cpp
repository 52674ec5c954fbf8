#include "gui/quiethours.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestQuietHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contains_data();
    void contains();
    void keepsWhatWasSaved();
    void takesDefaultsForNonsense();
};

void TestQuietHours::contains_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("quiet");
    const QTime night(22, 0);
    const QTime morning(7, 0);
    QTest::newRow("off") << false << night << morning << QTime(23, 0) << false;
    QTest::newRow("first minute") << true << night << morning << night << true;
    QTest::newRow("a minute before") << true << night << morning << QTime(21, 59, 59) << false;
    QTest::newRow("after midnight") << true << night << morning << QTime(0, 0) << true;
    QTest::newRow("last minute") << true << night << morning << QTime(6, 59, 59) << true;
    QTest::newRow("over") << true << night << morning << morning << false;
    QTest::newRow("within a day") << true << QTime(12, 0) << QTime(14, 0) << QTime(13, 0) << true;
    QTest::newRow("within a day, over") << true << QTime(12, 0) << QTime(14, 0) << QTime(14, 0) << false;
    QTest::newRow("all day") << true << night << night << QTime(12, 0) << true;
}

void TestQuietHours::contains()
{
    QFETCH(const bool, enabled);
    QFETCH(const QTime, from);
    QFETCH(const QTime, until);
    QFETCH(const QTime, time);
    const gui::QuietHours hours{enabled, from, until};
    QTEST(hours.contains(time), "quiet");
}

void TestQuietHours::keepsWhatWasSaved()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"window.ini"_s);
    const gui::QuietHours hours{true, {21, 30}, {6, 5}};
    {
        QSettings state(file, QSettings::IniFormat);
        QVERIFY(gui::QuietHours::load(state) == gui::QuietHours());
        hours.save(state);
    }
    QVERIFY(gui::QuietHours::load(QSettings(file, QSettings::IniFormat)) == hours);
}

void TestQuietHours::takesDefaultsForNonsense()
{
    const QTemporaryDir folder;
    QSettings state(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    state.setValue(u"quietHours/enabled"_s, true);
    state.setValue(u"quietHours/from"_s, u"late"_s);
    state.setValue(u"quietHours/until"_s, u"25:00"_s);
    const gui::QuietHours usual;
    QVERIFY(gui::QuietHours::load(state) == (gui::QuietHours{true, usual.from, usual.until}));
}

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
