#include "connect/commandrun.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::connect;

class TestCommandRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOneAfterTheOther()
    {
        run({sh(u"echo one; echo two >&2"_s), sh(u"printf three"_s)});
        QVERIFY(m_outcome && m_outcome->ok());
        QCOMPARE(m_said, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(m_begun, 2);
    }

    void stopsAtTheFirstThatFails()
    {
        run({sh(u"echo no; exit 3"_s), sh(u"echo never"_s)});
        QCOMPARE(m_outcome->error(),
                 (core::Error{core::ErrorCode::InvalidArgument, u"it ended with code 3"_s}));
        QCOMPARE(m_said, QStringList{u"no"_s});
    }

    void saysWhatCannotBeStarted()
    {
        run({{u"/nowhere/at/all"_s, {}}});
        QCOMPARE(m_outcome->error().code, core::ErrorCode::NotFound);
    }

    void isNoShell()
    {
        run({{u"/bin/echo"_s, {u"$HOME; rm -rf x && `ls`"_s}}});
        QCOMPARE(m_said, QStringList{u"$HOME; rm -rf x && `ls`"_s});
    }

    void findsWhatLiesBesideIt()
    {
        QProcessEnvironment bare;
        bare.insert(u"PATH"_s, u"/nowhere"_s);
        run({sh(u"echo $PATH"_s)}, bare);
        QCOMPARE(m_said, QStringList{u"/nowhere:/bin"_s});
    }

    void canBeStopped()
    {
        CommandRun commands({sh(u"echo up; exec cat /dev/zero > /dev/null"_s), sh(u"echo never"_s)},
                            QProcessEnvironment::systemEnvironment(), CommandRun::Channels::Captured);
        listen(commands);
        connect(&commands, &CommandRun::said, &commands, &CommandRun::stop);
        commands.start();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->error().code, core::ErrorCode::Expired);
        QCOMPARE(m_said, QStringList{u"up"_s});
    }

private:
    static Command sh(const QString &script) { return {u"/bin/sh"_s, {u"-c"_s, script}}; }

    void listen(CommandRun &commands)
    {
        m_outcome.reset();
        m_said.clear();
        m_begun = 0;
        connect(&commands, &CommandRun::said, this, [this](const QString &line) { m_said.append(line); });
        connect(&commands, &CommandRun::begun, this, [this] { ++m_begun; });
        connect(&commands, &CommandRun::finished, this,
                [this](const core::Result<void> &outcome) { m_outcome = outcome; });
    }

    void run(const QList<Command> &list,
             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        CommandRun commands(list, environment, CommandRun::Channels::Captured);
        listen(commands);
        commands.start();
        QTRY_VERIFY(m_outcome);
    }

    std::optional<core::Result<void>> m_outcome;
    QStringList m_said;
    int m_begun = 0;
};

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_commandrun.moc"
