#include "server/pauseswitch.h"
#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace traydo;
using server::PauseSwitch;

class TestPauseSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesARestart()
    {
        test::TestDatabase database;
        {
            auto pause = PauseSwitch::load(*database);
            QVERIFY(pause.ok());
            QVERIFY(!(*pause)->isPaused());
            QVERIFY(!(*pause)->reason());
            QSignalSpy changed(pause->get(), &PauseSwitch::changed);
            QVERIFY((*pause)->setPaused(true).ok());
            QVERIFY((*pause)->setPaused(true).ok());
            QCOMPARE(changed.size(), 1);
        }
        auto again = PauseSwitch::load(*database);
        QVERIFY((*again)->isPaused());
        QVERIFY((*again)->reason()->contains(QStringLiteral("paused by its owner")));
        QVERIFY((*again)->setPaused(false).ok());
        QVERIFY(!(*PauseSwitch::load(*database))->isPaused());
    }
};

QTEST_GUILESS_MAIN(TestPauseSwitch)
#include "tst_pauseswitch.moc"
