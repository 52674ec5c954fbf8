#include "http/portcheck.h"

#include "core/logging.h"
#include "http/portholder.h"

using namespace Qt::StringLiterals;

namespace traydo::http {

using core::Error;
using core::ErrorCode;
using core::ReasonCode;

core::Result<void> checkPort(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    if (probe.listen(address, port) || machineLacks(probe))
        return {};
    return bindError(probe, address, port);
}

Error bindError(const QTcpServer &listener, const QHostAddress &address, quint16 port)
{
    const auto where = address.protocol() == QAbstractSocket::IPv6Protocol
                           ? u"[%1]:%2"_s.arg(address.toString()).arg(port)
                           : u"%1:%2"_s.arg(address.toString()).arg(port);
    if (listener.serverError() != QAbstractSocket::AddressInUseError)
        return {ErrorCode::Unavailable,
                u"cannot listen on %1: %2"_s.arg(where, listener.errorString()),
                {.code = ReasonCode::PortRefused, .number = port}};
    const auto holder = findPortHolder(address, port);
    if (!holder)
        return {ErrorCode::Conflict,
                u"%1 is in use by another program"_s.arg(where),
                {.code = ReasonCode::PortTaken, .number = port}};
    const auto program = core::escaped(holder->program);
    return {ErrorCode::Conflict,
            u"%1 is in use by %2 (process %3)"_s.arg(where, program).arg(holder->pid),
            {.code = ReasonCode::PortTaken, .name = program, .number = port, .process = holder->pid}};
}

bool machineLacks(const QTcpServer &listener)
{
    return listener.serverError() == QAbstractSocket::UnsupportedSocketOperationError ||
           listener.serverError() == QAbstractSocket::SocketAddressNotAvailableError;
}

} // namespace traydo::http
