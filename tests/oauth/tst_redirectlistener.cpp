#include "oauth/redirectlistener.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestRedirectListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void CD5_namesTheListeningProgram_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("found");
        const QHostAddress here(QHostAddress::LocalHost);
        QTest::newRow("127.0.0.1") << here << u"http://127.0.0.1:%1/callback"_s << true;
        QTest::newRow("localhost") << here << u"http://localhost:%1/callback"_s << true;
        QTest::newRow("all addresses")
            << QHostAddress(QHostAddress::AnyIPv4) << u"http://127.0.0.1:%1/"_s << true;
        QTest::newRow("another address")
            << QHostAddress(u"127.0.0.2"_s) << u"http://127.0.0.1:%1/"_s << false;
        QTest::newRow("a web site's port") << here << u"https://example.com:%1/callback"_s << false;
        QTest::newRow("own scheme") << here << u"cursor://host:%1/callback"_s << false;
        QTest::newRow("malformed") << here << u"http://127.0.0.1:%1/callback#"_s << false;
    }
    void CD5_namesTheListeningProgram()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux tells");
#endif
        QFETCH(const QHostAddress, address);
        QFETCH(const QString, uri);
        QFETCH(const bool, found);
        QTcpServer server;
        QVERIFY(server.listen(address));
        QCOMPARE(oauth::findRedirectListener(uri.arg(server.serverPort())),
                 found ? QCoreApplication::applicationFilePath() : QString());
        const auto port = server.serverPort();
        server.close();
        QCOMPARE(oauth::findRedirectListener(uri.arg(port)), QString());
    }
};

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
