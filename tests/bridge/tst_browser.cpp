#include "bridge/address.h"
#include "bridge/browser.h"
#include "core/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using bridge::Browser;

class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void BR1_opensNothingButTheWeb_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"file:///etc/passwd",
                                    "javascript:alert(1)",
                                    "JaVaScRiPt:alert(1)",
                                    "data:text/html,x",
                                    "-x",
                                    "--help",
                                    "http://a/$(id)",
                                    "https://a/$(id)",
                                    "https://a/`id`",
                                    "https://a/;id",
                                    "https://a/|id",
                                    "https://a/\"&calc",
                                    "https://a/'x'",
                                    "https://a/ b",
                                    "https://a/\n-x",
                                    "https://a\\@b/",
                                    "ftp://a/",
                                    "ms-settings:",
                                    "vbscript:x",
                                    "http://example.com/authorize",
                                    "https://user@a/",
                                    "https://user:word@a/",
                                    "https:///path",
                                    "https:relative",
                                    "//a/b",
                                    "",
                                    "https://\u202e.example/",
                                    "https://\u0430.example/"})
            QTest::newRow(address) << QString::fromUtf8(address);
        QTest::newRow("too long") << u"https://a/"_s + QString(5000, u'x');
    }
    void BR1_opensNothingButTheWeb()
    {
        QFETCH(QString, address);
        QVERIFY(!bridge::readAddress(address, u"authorization_endpoint"_s));

        // Nor does the browser, should such an address ever come to it another way.
        const QTemporaryDir folder;
        const QString trace = folder.filePath(u"opened"_s);
        const auto opened = Browser({u"/usr/bin/touch"_s, trace}).open(QUrl(address, QUrl::TolerantMode));
        if (QUrl(address, QUrl::TolerantMode).toString(QUrl::FullyEncoded).startsWith("https://"_L1))
            return; // made harmless by QUrl's own escapes
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::InvalidArgument);
        QTest::qWait(50);
        QVERIFY(!QFile::exists(trace));
    }

    void BR1_saysWhyOnOneLine()
    {
        const auto refused = bridge::readAddress(u"javascript:a\n\x1b[31m"_s, u"authorization_endpoint"_s);
        QVERIFY(!refused);
        QVERIFY(!core::hasUnprintable(refused.error().text));
        QVERIFY(refused.error().text.contains(u"authorization_endpoint"_s));
    }

    void takesAddressesOfTheWebAndOfThisComputer_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"https://example.com", "https://example.com:7318/a/b?c=d&e=f%20g", "http://127.0.0.1:7317/mcp",
              "http://localhost:1/authorize", "http://[::1]:7317/mcp", "https://example.com/a*b+c,d!"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void takesAddressesOfTheWebAndOfThisComputer()
    {
        QFETCH(QString, address);
        const auto url = bridge::readAddress(address, u"address"_s);
        QVERIFY2(url, url ? "" : qUtf8Printable(url.error().text));
        QCOMPARE(url->toString(QUrl::FullyEncoded), address);
    }

    void BR1_noServerElsewhereLeadsToThisComputer()
    {
        const QUrl elsewhere(u"https://example.com/mcp"_s);
        const QUrl here(u"http://localhost:7317/mcp"_s);
        for (const char *address :
             {"http://127.0.0.1:631/", "http://localhost/", "https://[::1]/", "http://127.9.9.9/"}) {
            QVERIFY(!bridge::readAddress(QString::fromLatin1(address), u"address"_s, elsewhere));
            QVERIFY(bridge::readAddress(QString::fromLatin1(address), u"address"_s, here));
        }
        QVERIFY(bridge::readAddress(u"https://as.example/"_s, u"address"_s, elsewhere));
    }

    void BR1_passesTheAddressAsOneArgument()
    {
        const QTemporaryDir folder;
        const QString script = folder.filePath(u"browser"_s);
        const QString trace = folder.filePath(u"arguments"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" >\"$0.new\"; mv \"$0.new\" \"$(dirname "
                   "\"$0\")/arguments\"\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QUrl url(u"https://example.com/authorize?scope=a%20b&state=%24%28id%29&x=%3Bid"_s);
        QVERIFY(Browser({script, u"--new window"_s}).open(url));
        QTRY_VERIFY(QFile::exists(trace));
        QFile written(trace);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "2\n--new window\n" + url.toEncoded() + '\n');
    }

    void saysWhenThereIsNone()
    {
        const auto opened = Browser({u"/nonexistent/browser"_s}).open(QUrl(u"https://example.com/"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, core::ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
