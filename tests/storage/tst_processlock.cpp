#include "storage/processlock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void lockEndsWithItsHolder_DB4();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProcessLock::lockEndsWithItsHolder_DB4()
{
    const auto lockPath = m_folder->filePath(u"lock"_s);
    QProcess holder;
    holder.start(u"flock"_s,
                 {u"--exclusive"_s, u"--no-fork"_s, lockPath, u"sh"_s, u"-c"_s, u"echo held; exec cat"_s});
    QVERIFY(holder.waitForStarted());
    QVERIFY(holder.waitForReadyRead());
    const auto refused = storage::ProcessLock::acquire(lockPath);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().reason, core::Reason{.code = core::ReasonCode::DataInUse});
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(storage::ProcessLock::acquire(lockPath).ok());
}

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
