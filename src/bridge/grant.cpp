#include "bridge/grant.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr std::pair<ClientProof, QLatin1StringView> proofNames[] = {
    {ClientProof::None, "none"_L1},
    {ClientProof::Basic, "client_secret_basic"_L1},
    {ClientProof::Post, "client_secret_post"_L1},
};

QString nameOf(ClientProof proof)
{
    for (const auto &[value, name] : proofNames) {
        if (value == proof)
            return name;
    }
    return {};
}

ClientProof proofNamed(const QString &text)
{
    for (const auto &[value, name] : proofNames) {
        if (text == name)
            return value;
    }
    return ClientProof::None;
}

} // namespace

QByteArray encodeGrant(const Grant &grant)
{
    return core::toJson({{u"issuer"_s, grant.issuer},
                         {u"resource"_s, grant.resource},
                         {u"client_id"_s, grant.client.clientId},
                         {u"client_secret"_s, grant.client.secret},
                         {u"client_proof"_s, nameOf(grant.client.proof)},
                         {u"redirect_port"_s, int(grant.client.redirectPort)},
                         {u"scope"_s, grant.scope},
                         {u"access_token"_s, QString::fromLatin1(grant.accessToken)},
                         {u"refresh_token"_s, QString::fromLatin1(grant.refreshToken)},
                         {u"expires_at"_s, core::toEpochMs(grant.expiresAt)}});
}

core::Result<Grant> decodeGrant(const QByteArray &text)
{
    const auto json = core::parseJsonObject(text);
    if (!json || !json->value("issuer"_L1).isString() || !json->value("client_id"_L1).isString())
        return core::Error{core::ErrorCode::Corrupt, u"The stored access is not as this program wrote it."_s};
    Grant grant;
    grant.issuer = json->value("issuer"_L1).toString();
    grant.resource = json->value("resource"_L1).toString();
    grant.client = {json->value("client_id"_L1).toString(), json->value("client_secret"_L1).toString(),
                    proofNamed(json->value("client_proof"_L1).toString()),
                    quint16(json->value("redirect_port"_L1).toInt())};
    grant.scope = json->value("scope"_L1).toString();
    grant.accessToken = json->value("access_token"_L1).toString().toLatin1();
    grant.refreshToken = json->value("refresh_token"_L1).toString().toLatin1();
    grant.expiresAt = core::fromEpochMs(json->value("expires_at"_L1).toInteger());
    return grant;
}

} // namespace traydo::bridge
