#include "http/machinenames.h"

#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSysInfo>

namespace traydo::http {

using namespace Qt::StringLiterals;

QStringList machineNames(const QHostAddress &listening)
{
    QStringList names;
    static const QRegularExpression usable(uR"(\A[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?\z)"_s);
    const auto host = QSysInfo::machineHostName().toLower();
    if (usable.match(host).hasMatch() && host != "localhost"_L1) {
        if (!host.contains(u'.'))
            names.append(host + ".local"_L1);
        names.append(host);
    }
    if (listening != QHostAddress::Any)
        return names << listening.toString().toLower();
    const auto addresses = QNetworkInterface::allAddresses();
    for (const auto &address : addresses) {
        if (address.isGlobal())
            names.append(address.toString().toLower());
    }
    return names;
}

} // namespace traydo::http
