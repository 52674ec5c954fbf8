#include "core/directories.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestDirectories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsXdg()
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/ada"_s);
        environment.insert(u"XDG_DATA_HOME"_s, u"/d/"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, u"/c"_s);
        environment.insert(u"XDG_STATE_HOME"_s, u"/s"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, u"/run/user/7"_s);
        const auto found = standardDirectories(environment);
        QCOMPARE(found.data, u"/d/traydo"_s);
        QCOMPARE(found.config, u"/c/traydo"_s);
        QCOMPARE(found.state, u"/s/traydo"_s);
        QCOMPARE(found.runtime, u"/run/user/7/traydo"_s);
    }

    void fallsBackToHome()
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/ada"_s);
        environment.insert(u"XDG_DATA_HOME"_s, u"relative/is/ignored"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, QString());
        const auto found = standardDirectories(environment);
        QCOMPARE(found.data, u"/home/ada/.local/share/traydo"_s);
        QCOMPARE(found.config, u"/home/ada/.config/traydo"_s);
        QCOMPARE(found.state, u"/home/ada/.local/state/traydo"_s);
        QCOMPARE(found.runtime, u"/home/ada/.local/share/traydo/run"_s);
    }
};

QTEST_GUILESS_MAIN(TestDirectories)
#include "tst_directories.moc"
