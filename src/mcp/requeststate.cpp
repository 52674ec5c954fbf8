#include "mcp/requeststate.h"

#include "core/json.h"

#include <QCryptographicHash>

#include <chrono>

namespace traydo::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::milliseconds life = 1h;

// What is sealed: `1 <end, epoch ms> <binding> <state>`. The number is the form's version; the binding is a
// digest of grant, method and parameters without those that differ from try to try.
constexpr auto formVersion = "1";

QByteArray bindingOf(const QString &method, const Call &call)
{
    QJsonObject params = call.params;
    for (const auto &name : {"_meta"_L1, "inputResponses"_L1, "requestState"_L1})
        params.remove(name);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(call.principal.grantId.toUtf8() + '\n' + method.toUtf8() + '\n' + core::toJson(params));
    return digest.result().toHex();
}

} // namespace

QByteArray RequestState::seal(const QString &method, const Call &call, const QByteArray &state) const
{
    return m_sealer.seal(QByteArrayList{formVersion,
                                        QByteArray::number(core::toEpochMs(m_clock.now() + life)),
                                        bindingOf(method, call), state}
                             .join(' '));
}

std::optional<QByteArray> RequestState::open(const QString &method, const Call &call,
                                             const QByteArray &sealed) const
{
    const auto payload = m_sealer.open(sealed);
    if (!payload)
        return std::nullopt;
    const QByteArrayList parts = payload->split(' ');
    if (parts.size() < 4 || parts[0] != formVersion || parts[2] != bindingOf(method, call))
        return std::nullopt;
    bool isNumber = false;
    const qint64 end = parts[1].toLongLong(&isNumber);
    if (!isNumber || core::fromEpochMs(end) < m_clock.now())
        return std::nullopt;
    return QByteArrayList(parts.mid(3)).join(' ');
}

} // namespace traydo::mcp
