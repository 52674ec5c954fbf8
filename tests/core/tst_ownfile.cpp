#include "core/ownfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestOwnFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsOurs()
    {
        const auto path = make("hello", 0600);
        QCOMPARE(**readOwnFile(path, FilePrivacy::OwnerOnly, 100), QByteArray("hello"));
        const auto shared = make("settings", 0644);
        QCOMPARE(**readOwnFile(shared, FilePrivacy::NotWritableByOthers, 100), QByteArray("settings"));
    }

    void noFileIsNoValue()
    {
        const auto read = readOwnFile(m_dir.filePath(u"absent/none"_s), FilePrivacy::OwnerOnly, 100);
        QVERIFY(read);
        QVERIFY(!*read);
    }

    void drawsTheSizeLimitExactly()
    {
        QVERIFY(readOwnFile(make("12345", 0600), FilePrivacy::OwnerOnly, 5));
        QCOMPARE(codeOf(make("123456", 0600), FilePrivacy::OwnerOnly, 5), ErrorCode::LimitExceeded);
    }

    void writesForItsOwnerOnly() // CF1
    {
        const auto before = ::umask(0);
        const auto path = m_dir.filePath(u"written"_s);
        const bool written = writeOwnFile(path, "first") && writeOwnFile(path, "second");
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(**readOwnFile(path, FilePrivacy::OwnerOnly, 100), QByteArray("second"));
        QVERIFY(!QFile::exists(path + u".new"_s));
        QVERIFY(!writeOwnFile(m_dir.filePath(u"absent/none"_s), "x"));
    }

    void writingReplacesALinkAndKeepsItsTarget()
    {
        const auto target = make("theirs", 0644);
        const auto link = m_dir.filePath(u"replaced"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(QFile::link(target, link + u".new"_s));
        QVERIFY(writeOwnFile(link, "ours"));
        QCOMPARE(**readOwnFile(link, FilePrivacy::OwnerOnly, 100), QByteArray("ours"));
        QCOMPARE(**readOwnFile(target, FilePrivacy::NotWritableByOthers, 100), QByteArray("theirs"));
    }

    void refusesWhatOthersMayChange_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("ownerOnly");
        QTest::newRow("CF2 written by everybody") << 0646 << false;
        QTest::newRow("CF1 read by the group") << 0640 << true;
        QTest::newRow("CF1 read by everybody") << 0604 << true;
    }

    void refusesWhatOthersMayChange()
    {
        QFETCH(int, mode);
        QFETCH(bool, ownerOnly);
        const auto path = make("x", mode_t(mode));
        const auto privacy = ownerOnly ? FilePrivacy::OwnerOnly : FilePrivacy::NotWritableByOthers;
        QCOMPARE(codeOf(path, privacy), ErrorCode::Denied);
    }

    void refusesSymbolicLinks() // CF2
    {
        const auto target = make("x", 0600);
        const auto link = m_dir.filePath(u"link"_s);
        QVERIFY(QFile::link(target, link));
        QCOMPARE(codeOf(link, FilePrivacy::NotWritableByOthers), ErrorCode::Denied);
        QVERIFY(QFile::remove(target)); // a dangling one too
        QCOMPARE(codeOf(link, FilePrivacy::NotWritableByOthers), ErrorCode::Denied);
    }

    void refusesWhatIsNoFile() // CF2: and does not wait for somebody to write into a pipe
    {
        const auto pipe = m_dir.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(codeOf(pipe, FilePrivacy::OwnerOnly), ErrorCode::Denied);
        QCOMPARE(codeOf(m_dir.path(), FilePrivacy::NotWritableByOthers), ErrorCode::Denied);
    }

    void refusesAnotherUsersFile() // CF2
    {
        // Only root can give a file away. Anybody else tries a file that is already another user's: none is
        // at hand everywhere, so the rule is then shown by its two allowed owners alone.
        const auto path = make("x", 0600);
        if (::geteuid() == 0) {
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
            QCOMPARE(codeOf(path, FilePrivacy::NotWritableByOthers), ErrorCode::Denied);
        } else {
            QVERIFY(readOwnFile(path, FilePrivacy::NotWritableByOthers, 100));
            QVERIFY(readOwnFile(u"/etc/passwd"_s, FilePrivacy::NotWritableByOthers, 1024 * 1024));
        }
    }

private:
    QString make(const QByteArray &content, mode_t mode)
    {
        const auto path = m_dir.filePath(QString::number(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

    static ErrorCode codeOf(const QString &path, FilePrivacy privacy, qint64 maxBytes = 100)
    {
        const auto read = readOwnFile(path, privacy, maxBytes);
        return read ? ErrorCode::Internal : read.error().code;
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestOwnFile)
#include "tst_ownfile.moc"
