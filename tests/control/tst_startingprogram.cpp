#include "control/startingprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

/// A process as /proc shows it.
struct Process
{
    qint64 pid = 0;
    qint64 parent = 0;
    QString exe;
    QString comm;
    QStringList arguments;
};

using Chain = QList<Process>;

} // namespace

Q_DECLARE_METATYPE(Chain)

class TestStartingProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_proc;

    void write(const QString &path, const QByteArray &text) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void add(const Process &process) const
    {
        const QString dir = m_proc.filePath(QString::number(process.pid));
        QDir(dir).removeRecursively();
        QVERIFY(QDir().mkpath(dir));
        const QString stat = u"%1 (%2) S %3 1 1 0"_s.arg(process.pid).arg(process.comm).arg(process.parent);
        write(dir + u"/stat"_s, stat.toUtf8());
        write(dir + u"/comm"_s, process.comm.toUtf8() + '\n');
        write(dir + u"/cmdline"_s,
              (QStringList{process.exe} + process.arguments).join(QChar(u'\0')).toUtf8() + '\0');
        QFile::link(process.exe, dir + u"/exe"_s);
        QFile::link(u"/work here"_s, dir + u"/cwd"_s);
    }

private Q_SLOTS:
    void namesTheProgram_data()
    {
        QTest::addColumn<Chain>("chain");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");

        const Process bridge{10, 20, u"/usr/bin/traydo-bridge"_s, u"traydo-bridge"_s, {}};
        const Process init{1, 0, u"/usr/lib/systemd/systemd"_s, u"systemd"_s, {}};
        const Process shell{90, 1, u"/usr/bin/bash"_s, u"bash"_s, {}};
        const Process desktop{80, 1, u"/opt/Claude/claude-desktop"_s, u"claude-desktop"_s, {}};
        const auto chain = [&](std::initializer_list<Process> above) {
            Chain all{bridge, init, shell, desktop};
            all.append(above);
            return all;
        };
        const auto nodeUnder = [](qint64 pid, qint64 parent, const QStringList &arguments,
                                  const QString &comm = u"node"_s) {
            return Process{pid, parent, u"/usr/bin/node"_s, comm, arguments};
        };
        const Process shellWithCommand{30, 80, u"/usr/bin/dash"_s, u"sh"_s, {u"-c"_s, u"traydo-bridge"_s}};
        const QString claude = u"/opt/Claude/claude-desktop"_s;

        QTest::newRow("an app") << chain({{20, 1, claude, u"claude-desktop"_s, {}}}) << u"claude-desktop"_s
                                << claude;
        QTest::newRow("the name cut by the kernel")
            << chain({{20, 1, u"/opt/a-very-long-program-name"_s, u"a-very-long-pro"_s, {}}})
            << u"a-very-long-program-name"_s << u"/opt/a-very-long-program-name"_s;
        QTest::newRow("each version a file of its own")
            << chain({{20, 90, u"/home/p/.local/share/claude/versions/2.1.7"_s, u"claude"_s, {}}})
            << u"claude"_s << u"/home/p/.local/share/claude/versions/2.1.7"_s;
        QTest::newRow("updated meanwhile")
            << chain({{20, 1, claude + u" (deleted)"_s, u"claude-desktop"_s, {}}}) << u"claude-desktop"_s
            << claude;
        QTest::newRow("brackets in the name")
            << chain({{20, 1, u"/opt/odd"_s, u"odd) S 1 (x"_s, {}}}) << u"odd) S 1 (x"_s << u"/opt/odd"_s;
        QTest::newRow("a shell in between")
            << chain({{20, 30, u"/usr/bin/env"_s, u"env"_s, {u"traydo-bridge"_s}}, shellWithCommand})
            << u"claude-desktop"_s << claude;
        QTest::newRow("a person at a shell")
            << chain({{20, 1, u"/usr/bin/bash"_s, u"bash"_s, {u"--login"_s, u"-i"_s}}}) << u"bash"_s
            << u"/usr/bin/bash"_s;
        QTest::newRow("npx for an app")
            << chain({shellWithCommand, nodeUnder(20, 30, {u"/usr/bin/npx"_s, u"x"_s}, u"npm exec x"_s)})
            << u"claude-desktop"_s << claude;
        QTest::newRow("an app's own script")
            << chain({nodeUnder(20, 80, {u"wrapper.js"_s})}) << u"claude-desktop"_s << claude;
        QTest::newRow("a script through npx from a shell")
            << chain({nodeUnder(20, 40, {u"/usr/lib/node_modules/quill/cli.js"_s}),
                      {40, 50, u"/usr/bin/dash"_s, u"sh"_s, {u"-c"_s, u"quill"_s}},
                      nodeUnder(50, 90, {u"/usr/bin/npx"_s, u"quill"_s}, u"npm exec quill"_s)})
            << u"cli.js"_s << u"/usr/lib/node_modules/quill/cli.js"_s;
        QTest::newRow("a script from a shell")
            << chain({nodeUnder(20, 90, {u"--inspect"_s, u"tools/agent.mjs"_s}, u"MainThread"_s)})
            << u"agent.mjs"_s << u"/work here/tools/agent.mjs"_s;
        QTest::newRow("a script with a name of its own")
            << chain({nodeUnder(20, 90, {}, u"claude"_s)}) << u"claude"_s << u"/usr/bin/node"_s;
        QTest::newRow("without a bridge")
            << Chain{{10, 1, u"/opt/probe"_s, u"probe"_s, {}}, init} << u"probe"_s << u"/opt/probe"_s;
        QTest::newRow("a hostile name")
            << chain({{20, 1, u"/opt/evil"_s, u"a\u202eb"_s, {}}}) << u"unknown program"_s << u"/opt/evil"_s;
        QTest::newRow("gone") << Chain{bridge} << u"unknown program"_s << QString();
        QTest::newRow("nothing at all") << Chain{} << u"unknown program"_s << QString();
        QTest::newRow("wrappers in a ring")
            << Chain{bridge, {20, 10, u"/usr/bin/env"_s, u"env"_s, {}}} << u"unknown program"_s << QString();
    }
    void namesTheProgram()
    {
        QFETCH(Chain, chain);
        for (const qint64 pid : {1, 10, 20, 30, 40, 50, 80, 90})
            QDir(m_proc.filePath(QString::number(pid))).removeRecursively();
        for (const Process &process : chain)
            add(process);
        const auto program = control::findStartingProgram(10, m_proc.path());
        QTEST(program.name, "name");
        QTEST(program.path, "path");
    }

    void readsTheRealThing()
    {
        const auto program = control::findStartingProgram(::getpid());
        QCOMPARE(program.path, QCoreApplication::applicationFilePath());
        QVERIFY(!program.name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStartingProgram)
#include "tst_startingprogram.moc"
