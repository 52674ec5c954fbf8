#include "control/settingsjson.h"

#include "control/objectreader.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Result;

namespace {

quint16 readPort(ObjectReader &reader, QLatin1StringView name)
{
    return quint16(reader.smallInteger(name, 0, std::numeric_limits<quint16>::max()));
}

} // namespace

QJsonObject toJson(const ServerSettings &settings)
{
    return {{u"port"_s, settings.port},
            {u"lan_enabled"_s, settings.lanEnabled},
            {u"lan_port"_s, settings.lanPort},
            {u"client_metadata_documents"_s, settings.clientMetadataDocuments},
            {u"fixed"_s, QJsonArray::fromStringList(settings.fixed)},
            {u"config_file"_s, settings.configFile},
            {u"data_dir"_s, settings.dataDir}};
}

Result<ServerSettings> serverSettingsFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "settings"_L1);
    ServerSettings settings;
    settings.port = readPort(reader, "port"_L1);
    settings.lanEnabled = reader.flag("lan_enabled"_L1);
    settings.lanPort = readPort(reader, "lan_port"_L1);
    settings.clientMetadataDocuments = reader.flag("client_metadata_documents"_L1);
    settings.fixed = reader.texts("fixed"_L1);
    settings.configFile = reader.text("config_file"_L1);
    settings.dataDir = reader.text("data_dir"_L1);
    return reader.finish(settings);
}

QJsonObject toJson(const ServerSettingsEdit &edit)
{
    QJsonObject json;
    if (edit.port)
        json.insert("port"_L1, *edit.port);
    if (edit.lanEnabled)
        json.insert("lan_enabled"_L1, *edit.lanEnabled);
    if (edit.lanPort)
        json.insert("lan_port"_L1, *edit.lanPort);
    if (edit.clientMetadataDocuments)
        json.insert("client_metadata_documents"_L1, *edit.clientMetadataDocuments);
    return json;
}

Result<ServerSettingsEdit> serverSettingsEditFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "edit"_L1);
    ServerSettingsEdit edit;
    if (reader.has("port"_L1))
        edit.port = readPort(reader, "port"_L1);
    if (reader.has("lan_enabled"_L1))
        edit.lanEnabled = reader.flag("lan_enabled"_L1);
    if (reader.has("lan_port"_L1))
        edit.lanPort = readPort(reader, "lan_port"_L1);
    if (reader.has("client_metadata_documents"_L1))
        edit.clientMetadataDocuments = reader.flag("client_metadata_documents"_L1);
    return reader.finish(edit);
}

} // namespace traydo::control
