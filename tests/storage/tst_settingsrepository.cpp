#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestSettingsRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndReplaces();
};

void TestSettingsRepository::setsAndReplaces()
{
    test::TestDatabase database;
    storage::SettingsRepository settings(*database);
    QVERIFY(!settings.value(u"key"_s)->has_value());
    QVERIFY(settings.setValue(u"key"_s, u"one"_s).ok());
    QVERIFY(settings.setValue(u"key"_s, u"two"_s).ok());
    QCOMPARE(settings.value(u"key"_s)->value(), u"two"_s);
    QVERIFY(settings.setValue(u"key"_s, {}).ok());
    QCOMPARE(settings.value(u"key"_s)->value(), QString());
}

QTEST_GUILESS_MAIN(TestSettingsRepository)
#include "tst_settingsrepository.moc"
