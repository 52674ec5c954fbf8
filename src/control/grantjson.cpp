#include "control/grantjson.h"

#include "control/enumnames.h"
#include "control/nounjson.h"
#include "control/objectreader.h"
#include "control/programjson.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Result;

QJsonObject toJson(const GrantEdit &edit)
{
    return {{u"scopes"_s, toJson(edit.scopes)},
            {u"lists"_s, toJson(edit.lists)},
            {u"ends_at"_s, core::toEpochMs(edit.endsAt)},
            {u"face"_s, QString(nameIn(names::consentFaces, edit.face))}};
}

Result<GrantEdit> grantEditFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "edit"_L1);
    GrantEdit edit;
    edit.scopes = reader.noun("scopes"_L1, scopesFromJson);
    edit.lists = reader.noun("lists"_L1, listAccessFromJson);
    edit.endsAt = reader.instant("ends_at"_L1);
    edit.face = reader.noun("face"_L1, consentFaceFromJson);
    return reader.finish(edit);
}

QJsonObject toJson(const CallQuery &query)
{
    QJsonObject json{{u"since"_s, core::toEpochMs(query.since)}};
    if (query.clientId)
        json.insert("client_id"_L1, *query.clientId);
    return json;
}

Result<CallQuery> callQueryFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "query"_L1);
    CallQuery query;
    if (reader.has("client_id"_L1))
        query.clientId = reader.text("client_id"_L1);
    query.since = reader.instant("since"_L1);
    return reader.finish(query);
}

QJsonObject toJson(const CallCount &count)
{
    return {{u"client_id"_s, count.clientId},
            {u"client_name"_s, count.clientName},
            {u"hour"_s, core::toEpochMs(count.hour)},
            {u"reads"_s, count.reads},
            {u"writes"_s, count.writes},
            {u"denied"_s, count.denied}};
}

Result<CallCount> callCountFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "count"_L1);
    CallCount count;
    count.clientId = reader.text("client_id"_L1);
    count.clientName = reader.text("client_name"_L1);
    count.hour = reader.instant("hour"_L1);
    count.reads = reader.smallInteger("reads"_L1);
    count.writes = reader.smallInteger("writes"_L1);
    count.denied = reader.smallInteger("denied"_L1);
    return reader.finish(count);
}

} // namespace traydo::control
