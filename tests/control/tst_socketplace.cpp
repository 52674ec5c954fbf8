#include "control/controlclient.h"
#include "control/controlhost.h"
#include "control/socketplace.h"
#include "support/fakecontrolservice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::control;

namespace {

/// What a process leaves behind that was killed: a socket nobody listens at.
void leaveStaleSocket(const QString &path)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    QCOMPARE(::bind(descriptor, generic, sizeof address), 0);
    ::close(descriptor);
}

mode_t modeOf(const QString &path)
{
    struct stat info
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

} // namespace

/// Where the host listens, and what may be in its way.
class TestSocketPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"run/control.sock"_s);
        m_service = std::make_unique<test::FakeControlService>();
    }

    void cleanup()
    {
        m_host.reset();
        m_service.reset();
        m_directory.reset();
    }

    void CF1_makesDirectoryAndSocketForThisUserOnly()
    {
        const auto before = ::umask(022);
        const bool listening = listen();
        ::umask(before);
        QVERIFY(listening);
        QCOMPARE(modeOf(m_directory->filePath(u"run"_s)), mode_t(0700));
        QCOMPARE(modeOf(m_path) & 077, mode_t(0));
        m_host.reset();
        QVERIFY(!QFile::exists(m_path));
    }

    void CL2_foreignFileIsKept()
    {
        QVERIFY(QDir().mkpath(m_directory->filePath(u"run"_s)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();

        const auto host = ControlHost::listen(m_path, *m_service, OwnWindow::None);
        QVERIFY(!host);
        QCOMPARE(host.error().code, core::ErrorCode::Denied);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void CL2_linkIsKept()
    {
        QVERIFY(QDir().mkpath(m_directory->filePath(u"run"_s)));
        QVERIFY(QFile::link(m_directory->filePath(u"elsewhere"_s), m_path));
        const auto host = ControlHost::listen(m_path, *m_service, OwnWindow::None);
        QVERIFY(!host);
        QCOMPARE(host.error().code, core::ErrorCode::Denied);
        QVERIFY(QFileInfo(m_path).isSymbolicLink());
    }

    void refusesDirectoryOthersMayWriteIn()
    {
        const auto directory = m_directory->filePath(u"run"_s);
        QVERIFY(QDir().mkpath(directory));
        QCOMPARE(::chmod(QFile::encodeName(directory).constData(), 0777), 0);
        const auto host = ControlHost::listen(m_path, *m_service, OwnWindow::None);
        QVERIFY(!host);
        QCOMPARE(host.error().code, core::ErrorCode::Denied);
        QVERIFY(!QFile::exists(m_path));
    }

    void replacesTheSocketOfADeadProcess()
    {
        QVERIFY(QDir().mkpath(m_directory->filePath(u"run"_s)));
        leaveStaleSocket(m_path);
        QVERIFY(QFile::exists(m_path));
        QVERIFY(listen());
        QVERIFY(answers());
    }

    void leavesALiveServerAlone()
    {
        QVERIFY(listen());
        const auto second = ControlHost::listen(m_path, *m_service, OwnWindow::None);
        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Conflict);
        QVERIFY(answers());
    }

private:
    bool listen()
    {
        auto host = ControlHost::listen(m_path, *m_service, OwnWindow::None);
        if (!host) {
            qWarning() << host.error().text;
            return false;
        }
        m_host = *std::move(host);
        return true;
    }

    bool answers() const
    {
        ControlClient client(m_path);
        bool answered = false;
        client.start();
        client.status([&answered](const core::Result<Status> &status) { answered = status.ok(); });
        return QTest::qWaitFor([&answered] { return answered; });
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<ControlHost> m_host;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSocketPlace)
#include "tst_socketplace.moc"
