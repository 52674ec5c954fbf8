#include "control/lanjson.h"

#include "control/nounjson.h"
#include "control/objectreader.h"
#include "control/reasonjson.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

QJsonObject toJson(const LanStatus &status)
{
    QJsonArray urls;
    for (const auto &url : status.mcpUrls)
        urls.append(url.toString(QUrl::FullyEncoded));
    return {{u"enabled"_s, status.enabled},
            {u"mcp_urls"_s, urls},
            {u"problem"_s, status.problem},
            {u"problem_reason"_s, toJson(status.problemReason)},
            {u"fingerprint"_s, status.fingerprint},
            {u"trusted_until"_s, core::toEpochMs(status.trustedUntil)},
            {u"authority"_s, QString::fromLatin1(status.authority)},
            {u"pairing_until"_s, toJson(status.pairingUntil)}};
}

core::Result<LanStatus> lanStatusFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "lan_status"_L1);
    LanStatus status;
    status.enabled = reader.flag("enabled"_L1);
    for (const auto &url : reader.texts("mcp_urls"_L1))
        status.mcpUrls.append(QUrl(url, QUrl::StrictMode));
    status.problem = reader.text("problem"_L1);
    status.problemReason = reader.noun("problem_reason"_L1, reasonFromJson);
    status.fingerprint = reader.text("fingerprint"_L1);
    status.trustedUntil = reader.instant("trusted_until"_L1);
    status.authority = reader.text("authority"_L1).toLatin1();
    status.pairingUntil = reader.optionalInstant("pairing_until"_L1);
    return reader.finish(status);
}

} // namespace traydo::control
