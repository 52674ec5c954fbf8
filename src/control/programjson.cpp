#include "control/programjson.h"

#include "control/enumnames.h"
#include "control/nounjson.h"
#include "control/objectreader.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Result;

Result<core::ConsentFace> consentFaceFromJson(const QJsonValue &value)
{
    if (const auto face = valueIn(names::consentFaces, value.toString()))
        return *face;
    return core::Error{core::ErrorCode::InvalidArgument, u"unknown face"_s};
}

QJsonObject toJson(const ProgramRequest &request)
{
    return {{u"name"_s, request.name},
            {u"scopes"_s, toJson(request.scopes)},
            {u"lists"_s, toJson(request.lists)},
            {u"duration_ms"_s, qint64(request.duration.count())},
            {u"face"_s, QString(nameIn(names::consentFaces, request.face))}};
}

Result<ProgramRequest> programRequestFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "program"_L1);
    ProgramRequest request;
    request.name = reader.text("name"_L1);
    request.scopes = reader.noun("scopes"_L1, scopesFromJson);
    request.lists = reader.noun("lists"_L1, listAccessFromJson);
    request.duration =
        core::milliseconds(reader.integer("duration_ms"_L1, 0, std::numeric_limits<qint64>::max()));
    request.face = reader.noun("face"_L1, consentFaceFromJson);
    return reader.finish(request);
}

QJsonObject toJson(const ProgramSecret &secret)
{
    return {{u"client_id"_s, secret.clientId},
            {u"secret"_s, secret.secret},
            {u"ends_at"_s, core::toEpochMs(secret.endsAt)},
            {u"previous_until"_s, toJson(secret.previousUntil)}};
}

Result<ProgramSecret> programSecretFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "secret"_L1);
    ProgramSecret secret;
    secret.clientId = reader.text("client_id"_L1);
    secret.secret = reader.text("secret"_L1);
    secret.endsAt = reader.instant("ends_at"_L1);
    secret.previousUntil = reader.optionalInstant("previous_until"_L1);
    return reader.finish(secret);
}

QJsonObject toJson(const KeyRotation &rotation)
{
    return {{u"key_id"_s, rotation.keyId},
            {u"tokens_until"_s, core::toEpochMs(rotation.tokensUntil)},
            {u"retired"_s, rotation.retired}};
}

Result<KeyRotation> keyRotationFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "rotation"_L1);
    KeyRotation rotation;
    rotation.keyId = reader.text("key_id"_L1);
    rotation.tokensUntil = reader.instant("tokens_until"_L1);
    rotation.retired = reader.smallInteger("retired"_L1);
    return reader.finish(rotation);
}

} // namespace traydo::control
