#include "connect/settingsfile.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::connect;
using core::ErrorCode;

namespace {

constexpr uint somebodyElse = 65534;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

const QByteArray someSettings = "{\n  // mine\n  \"mcpServers\": {}\n}\n";

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_entry = {m_folder->filePath(u"settings.json"_s),
                   SettingsFormat::Jsonc,
                   {{u"mcpServers"_s, u"traydo"_s}, {{u"url"_s, u"http://127.0.0.1:7317/mcp"_s}}, u"url"_s}};
    }

    void addsAndTakesBackToTheByte()
    {
        write(m_entry.file, someSettings);
        QVERIFY(QFile::setPermissions(m_entry.file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto change = proposeAdding(m_entry);
        QVERIFY(change.ok());
        QCOMPARE(contentOf(m_entry.file), someSettings); // a proposal only
        const auto backup = carryOut(*change, m_clock.now());
        QVERIFY(backup.ok());
        QCOMPARE(contentOf(m_entry.file), *change->after);
        QVERIFY(contentOf(m_entry.file).contains("7317"));
        QCOMPARE(contentOf(*backup), someSettings);
        QVERIFY(!QFileInfo(*backup).permission(QFile::ReadGroup));
        QVERIFY(QFileInfo(m_entry.file).permission(QFile::ReadGroup));
        QVERIFY(!QFileInfo(m_entry.file).permission(QFile::ReadOther));
        QVERIFY(proposeAdding(m_entry)->isNothing());

        const auto removal = proposeRemoving(m_entry);
        QVERIFY(removal.ok());
        QVERIFY(carryOut(*removal, m_clock.now()).ok());
        QCOMPARE(contentOf(m_entry.file), someSettings);
        QCOMPARE(proposeRemoving(m_entry).error().code, ErrorCode::NotFound);
    }

    void keepsWhatCameSince()
    {
        write(m_entry.file, someSettings);
        QVERIFY(carryOut(*proposeAdding(m_entry), m_clock.now()).ok());
        auto later = contentOf(m_entry.file);
        later.replace("// mine", "// still mine");
        write(m_entry.file, later);
        QVERIFY(carryOut(*proposeRemoving(m_entry), m_clock.now()).ok());
        QVERIFY(contentOf(m_entry.file).contains("// still mine"));
        QVERIFY(!contentOf(m_entry.file).contains("traydo"));
    }

    void makesAFileAndTakesItAway()
    {
        const auto change = proposeAdding(m_entry);
        QVERIFY(change.ok());
        QVERIFY(!change->before);
        QCOMPARE(*carryOut(*change, m_clock.now()), QString()); // nothing to keep
        QVERIFY(QFile::exists(m_entry.file));
        QVERIFY(carryOut(*proposeRemoving(m_entry), m_clock.now()).ok());
        QVERIFY(!QFile::exists(m_entry.file));
    }

    void followsALink()
    {
        const auto real = m_folder->filePath(u"dotfiles/settings.json"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"dotfiles"_s));
        write(real, someSettings);
        QVERIFY(QFile::link(real, m_entry.file));
        const auto change = proposeAdding(m_entry);
        QVERIFY(change.ok());
        QCOMPARE(change->path, QFileInfo(real).canonicalFilePath());
        QVERIFY(carryOut(*change, m_clock.now()).ok());
        QVERIFY(QFileInfo(m_entry.file).isSymLink());
        QVERIFY(contentOf(real).contains("7317"));
    }

    void refusesWithoutTouching_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("broken") << QByteArray("{\"mcpServers\": {\"a\": }") << ErrorCode::Corrupt;
        QTest::newRow("Latin-1") << QByteArray("{\"name\": \"Andr\xE9\"}") << ErrorCode::Corrupt;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << ErrorCode::Corrupt;
        QTest::newRow("2 MB") << "{\"a\": \"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}"
                              << ErrorCode::LimitExceeded;
    }

    void refusesWithoutTouching()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const ErrorCode, code);
        write(m_entry.file, content);
        QCOMPARE(proposeAdding(m_entry).error().code, code);
        QCOMPARE(proposeRemoving(m_entry).error().code, code);
        QCOMPARE(contentOf(m_entry.file), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void refusesAWriteProtectedFile()
    {
        write(m_entry.file, someSettings);
        QVERIFY(QFile::setPermissions(m_entry.file, QFile::ReadOwner));
        QCOMPARE(proposeAdding(m_entry).error().code, ErrorCode::Denied);
        QCOMPARE(contentOf(m_entry.file), someSettings);
    }

    void refusesSomebodyElsesFile()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        write(m_entry.file, someSettings);
        QCOMPARE(::chown(QFile::encodeName(m_entry.file).constData(), somebodyElse, somebodyElse), 0);
        QCOMPARE(proposeAdding(m_entry).error().code, ErrorCode::Denied);
    }

    void refusesALinkToNowhere()
    {
        QVERIFY(QFile::link(m_folder->filePath(u"gone.json"_s), m_entry.file));
        QCOMPARE(proposeAdding(m_entry).error().code, ErrorCode::Denied);
        QVERIFY(!QFile::exists(m_folder->filePath(u"gone.json"_s)));
    }

    void refusesWhereTheAppIsNot()
    {
        m_entry.file = m_folder->filePath(u"nowhere/settings.json"_s);
        QCOMPARE(proposeAdding(m_entry).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
    }

    void refusesAFileThatChangedMeanwhile()
    {
        write(m_entry.file, someSettings);
        const auto change = proposeAdding(m_entry);
        const QByteArray theirs = "{\n  // mine, and newer\n  \"mcpServers\": {}\n}\n";
        write(m_entry.file, theirs);
        QCOMPARE(carryOut(*change, m_clock.now()).error().code, ErrorCode::Conflict);
        QCOMPARE(contentOf(m_entry.file), theirs);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);

        QVERIFY(QFile::remove(m_entry.file));
        QCOMPARE(carryOut(*change, m_clock.now()).error().code, ErrorCode::Conflict);
        QVERIFY(!QFile::exists(m_entry.file));
    }

    void showsWhatItWouldDo()
    {
        write(m_entry.file, "{\n  \"a\": 1,\n  \"mcpServers\": {\n    \"b\": {}\n  }\n}\n");
        QCOMPARE(differenceOf(*proposeAdding(m_entry)), u"    \"a\": 1,\n"
                                                        "    \"mcpServers\": {\n"
                                                        "-     \"b\": {}\n"
                                                        "+     \"b\": {},\n"
                                                        "+     \"traydo\": {\n"
                                                        "+       \"url\": \"http://127.0.0.1:7317/mcp\"\n"
                                                        "+     }\n"
                                                        "    }\n"
                                                        "  }"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SettingsEntry m_entry;
    test::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
