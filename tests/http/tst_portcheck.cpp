#include "http/portcheck.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestPortCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoHoldsThePort()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress(QHostAddress::LocalHost)));
        const auto taken = http::checkPort(QHostAddress(QHostAddress::LocalHost), holder.serverPort());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, core::ErrorCode::Conflict);
        const auto text = taken.error().text;
        QVERIFY2(text.contains(u"127.0.0.1:%1"_s.arg(holder.serverPort())), qPrintable(text));
        QVERIFY2(text.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(text));
    }

    void leavesAFreePortFree()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress(QHostAddress::LocalHost)));
        const auto port = holder.serverPort();
        holder.close();
        const QHostAddress address(QHostAddress::LocalHost);
        QVERIFY(http::checkPort(address, port).ok());
        QVERIFY(http::checkPort(address, port).ok());
        QVERIFY(holder.listen(address, port));
    }
};

QTEST_GUILESS_MAIN(TestPortCheck)
#include "tst_portcheck.moc"
