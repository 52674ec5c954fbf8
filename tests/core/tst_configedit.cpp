#include "core/configedit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace traydo::core;

namespace {

const QList<ConfigEdit> otherPort{{{}, u"port"_s, qint64(7400)}};

} // namespace

class TestConfigEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesTheFileAndItsFolder()
    {
        const auto folder = m_folder->filePath(u"a/b"_s);
        const auto before = editConfigFile(folder, otherPort);
        QVERIFY2(before, qPrintable(before ? QString() : before.error().text));
        QVERIFY(!*before);
        QFile file(configFilePath(folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "port = 7400\n");
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file.fileName()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(folder).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
        QVERIFY(restoreConfigFile(folder, *before).ok());
        QVERIFY(!file.exists());
    }

    void changesOnlyTheValues()
    {
        const QByteArray text = "# mine\r\nport = 1 # old\r\n[lan]\r\nnames = [\"a.local\"]\r\n";
        write(text);
        const auto before = editConfigFile(m_folder->path(),
                                           {{{}, u"port"_s, qint64(7400)}, {{u"lan"_s}, u"enabled"_s, true}});
        QVERIFY2(before, qPrintable(before ? QString() : before.error().text));
        QCOMPARE(read(),
                 "# mine\r\nport = 7400 # old\r\n[lan]\r\nnames = [\"a.local\"]\r\nenabled = true\r\n");
        QVERIFY(restoreConfigFile(m_folder->path(), *before).ok());
        QCOMPARE(read(), text);
    }

    void leavesFilesAloneThatItCannotTrust_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("broken") << QByteArray("port = \n") << int(ErrorCode::InvalidArgument);
        QTest::newRow("unknown key") << QByteArray("prot = 1\n") << int(ErrorCode::InvalidArgument);
        QTest::newRow("too large") << QByteArray("# x\n").repeated(300'000) << int(ErrorCode::LimitExceeded);
    }

    void leavesFilesAloneThatItCannotTrust()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        write(text);
        const auto edited = editConfigFile(m_folder->path(), otherPort);
        QVERIFY(!edited);
        QCOMPARE(int(edited.error().code), code);
        QCOMPARE(read(), text);
    }

    void leavesLinksAlone()
    {
        const auto target = m_folder->filePath(u"elsewhere.toml"_s);
        QVERIFY(QFile::link(target, configFilePath(m_folder->path())));
        QCOMPARE(editConfigFile(m_folder->path(), otherPort).error().code, ErrorCode::Denied);
        QVERIFY(!QFile::exists(target));
    }

    void refusesValuesThatAreNotAllowed()
    {
        write("port = 1\n");
        const auto edited = editConfigFile(m_folder->path(), {{{}, u"port"_s, qint64(70'000)}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(read(), "port = 1\n");
    }

private:
    void write(const QByteArray &text)
    {
        QFile file(configFilePath(m_folder->path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

    QByteArray read() const
    {
        QFile file(configFilePath(m_folder->path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestConfigEdit)
#include "tst_configedit.moc"
