#include "doctor/checks.h"
#include "http/portholder.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace traydo::doctor {

namespace {

struct PortChecks
{
    Q_DECLARE_TR_FUNCTIONS(traydo::doctor::PortChecks)
};

constexpr int patience = 2000; ///< ms; nothing here leaves the computer

/// What stands in the first line of the answer to a request for the health page; empty: nobody answered.
QByteArray askForHealth(const QHostAddress &address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    if (!socket.waitForConnected(patience))
        return {};
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const auto host = (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
    socket.write("GET /healthz HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\nConnection: close\r\n\r\n");
    while (!socket.canReadLine() && socket.waitForReadyRead(patience)) {
    }
    return socket.readLine(100).trimmed();
}

bool isHealthy(const QByteArray &statusLine)
{
    return statusLine.startsWith("HTTP/1.1 200");
}

QString inUseFix()
{
    return PortChecks::tr("End that program, or give Traydo another port: port = 7319 in traydo.toml.");
}

/// Traydo does not run: may it have the port?
Finding checkFree(quint16 port)
{
    Finding finding{u"port"_s};
    if (const auto holder = http::findPortHolder(QHostAddress(QHostAddress::LocalHost), port)) {
        finding.health = Health::Bad;
        finding.text = PortChecks::tr("Port %1 is used by %2 (process %3).")
                           .arg(port)
                           .arg(holder->program)
                           .arg(holder->pid);
        finding.fix = inUseFix();
        return finding;
    }
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (socket.waitForConnected(patience)) {
        finding.health = Health::Bad;
        finding.text = PortChecks::tr("Port %1 is used by a program of another user.").arg(port);
        finding.fix = inUseFix();
        return finding;
    }
    finding.text = PortChecks::tr("Port %1 is free.").arg(port);
    return finding;
}

} // namespace

Finding checkServer(const Subject &subject)
{
    Finding finding{u"server"_s};
    if (!subject.isRunning) {
        finding.health = Health::Note;
        finding.text = PortChecks::tr("Traydo is not running.");
        finding.fix = PortChecks::tr("Start it with: traydo");
        return finding;
    }
    const auto port = quint16(subject.offer.url.port());
    const auto answer = askForHealth(QHostAddress(QHostAddress::LocalHost), port);
    if (isHealthy(answer)) {
        finding.text = PortChecks::tr("Traydo is running and answers on port %1.").arg(port);
        return finding;
    }
    finding.health = Health::Bad;
    finding.text =
        answer.isEmpty()
            ? PortChecks::tr("Traydo is running, but nothing answers on port %1.").arg(port)
            : PortChecks::tr("Traydo is running, but something else answers on port %1.").arg(port);
    finding.fix = PortChecks::tr("Quit Traydo and start it again: traydo");
    return finding;
}

Finding checkPort(const Subject &subject)
{
    if (!subject.isRunning)
        return subject.config.port == 0
                   ? Finding{u"port"_s, Health::Good, PortChecks::tr("Traydo takes any free port.")}
                   : checkFree(subject.config.port);
    const auto port = quint16(subject.offer.url.port());
    if (subject.config.port == 0 || subject.config.port == port)
        return {u"port"_s, Health::Good, PortChecks::tr("Port %1 is Traydo's.").arg(port)};
    return {u"port"_s, Health::Note,
            PortChecks::tr("Traydo listens on port %1, but the settings say %2.")
                .arg(port)
                .arg(subject.config.port),
            PortChecks::tr("Start Traydo again for the settings to count.")};
}

Finding checkIpv6(const Subject &subject)
{
    Finding finding{u"ipv6"_s};
    const QHostAddress address(QHostAddress::LocalHostIPv6);
    QTcpServer probe;
    if (!probe.listen(address, 0)) {
        finding.health = Health::Note;
        finding.text = PortChecks::tr("This computer has no ::1; apps that look for it first may not find "
                                      "Traydo.");
        finding.fix = PortChecks::tr("Switch it on with: sysctl net.ipv6.conf.lo.disable_ipv6=0");
        return finding;
    }
    if (subject.isRunning && !isHealthy(askForHealth(address, quint16(subject.offer.url.port())))) {
        finding.health = Health::Bad;
        finding.text = PortChecks::tr("Traydo does not answer on ::1.");
        finding.fix = PortChecks::tr("Quit Traydo and start it again: traydo");
        return finding;
    }
    finding.text =
        subject.isRunning ? PortChecks::tr("Traydo answers on ::1 too.") : PortChecks::tr("::1 can be used.");
    return finding;
}

} // namespace traydo::doctor
