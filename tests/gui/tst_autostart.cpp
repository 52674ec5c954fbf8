#include "gui/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Place
{
    QTemporaryDir home;
    QString folder = home.filePath(u"config/autostart"_s);
    gui::Autostart autostart{folder, u"/usr/bin/traydo"_s};

    void write(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(folder));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read() const
    {
        QFile file(autostart.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offUntilAsked();
    void writesAnEntry();
    void removesIt();
    void respectsWhatThePersonSwitchedOff_data();
    void respectsWhatThePersonSwitchedOff();
    void quotesAsTheSpecificationSays_data();
    void quotesAsTheSpecificationSays();
    void saysWhenItCannotWrite();
};

void TestAutostart::offUntilAsked()
{
    const Place place;
    QVERIFY(!place.autostart.isEnabled());
    QVERIFY(!QFile::exists(place.folder));
}

void TestAutostart::writesAnEntry()
{
    const Place place;
    QVERIFY(place.autostart.setEnabled(true).ok());
    QVERIFY(place.autostart.isEnabled());
    QVERIFY(place.autostart.path().endsWith(u"/autostart/org.traydo.Traydo.desktop"));
    const auto lines = place.read().split('\n');
    QCOMPARE(lines.first(), "[Desktop Entry]");
    QVERIFY(lines.contains("Exec=/usr/bin/traydo --hidden"));
    QVERIFY(lines.contains("TryExec=/usr/bin/traydo"));
    QVERIFY(lines.contains("Type=Application"));
}

void TestAutostart::removesIt()
{
    const Place place;
    QVERIFY(place.autostart.setEnabled(true).ok());
    QVERIFY(place.autostart.setEnabled(false).ok());
    QVERIFY(!QFile::exists(place.autostart.path()));
    QVERIFY(place.autostart.setEnabled(false).ok());
}

void TestAutostart::respectsWhatThePersonSwitchedOff_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("plain") << QByteArray("[Desktop Entry]\nExec=traydo --hidden\n") << true;
    QTest::newRow("hidden") << QByteArray("[Desktop Entry]\nExec=traydo\nHidden=true\n") << false;
    QTest::newRow("gnome") << QByteArray("[Desktop Entry]\nExec=traydo\nX-GNOME-Autostart-enabled=false\n")
                           << false;
    QTest::newRow("spaces") << QByteArray("[Desktop Entry]\nExec = traydo\nHidden = true\n") << false;
    QTest::newRow("another group") << QByteArray("[Desktop Entry]\nExec=traydo\n[Other]\nHidden=true\n")
                                   << true;
    QTest::newRow("nothing to start") << QByteArray("[Desktop Entry]\nName=Traydo\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestAutostart::respectsWhatThePersonSwitchedOff()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, enabled);
    const Place place;
    place.write(content);
    QCOMPARE(place.autostart.isEnabled(), enabled);
    // Asked for here, it is on again.
    QVERIFY(place.autostart.setEnabled(true).ok());
    QVERIFY(place.autostart.isEnabled());
}

void TestAutostart::quotesAsTheSpecificationSays_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"/usr/bin/traydo"_s << u"/usr/bin/traydo --hidden"_s;
    QTest::newRow("space") << u"/opt/My Apps/traydo"_s << u"\"/opt/My Apps/traydo\" --hidden"_s;
    QTest::newRow("percent") << u"/opt/50%/traydo"_s << u"\"/opt/50%%/traydo\" --hidden"_s;
    // A reserved sign is escaped once for the argument and its backslash once more for the string.
    QTest::newRow("dollar") << u"/opt/$x/traydo"_s << uR"("/opt/\\$x/traydo" --hidden)"_s;
    QTest::newRow("quote") << u"/opt/\"x/traydo"_s << uR"("/opt/\\"x/traydo" --hidden)"_s;
    QTest::newRow("backslash") << uR"(/opt/\/traydo)"_s << uR"("/opt/\\\\/traydo" --hidden)"_s;
}

void TestAutostart::quotesAsTheSpecificationSays()
{
    QFETCH(const QString, program);
    QFETCH(const QString, expected);
    QCOMPARE(gui::Autostart::execLine(program, {u"--hidden"_s}), expected);
}

void TestAutostart::saysWhenItCannotWrite()
{
    const QTemporaryDir home;
    QFile blocker(home.filePath(u"autostart"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const gui::Autostart autostart(blocker.fileName(), u"/usr/bin/traydo"_s);
    const auto done = autostart.setEnabled(true);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, core::ErrorCode::Denied);
    QVERIFY(!autostart.isEnabled());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
