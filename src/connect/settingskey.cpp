#include "connect/settingskey.h"

#include <QJsonArray>

namespace traydo::connect {

QJsonValue Field::toJson() const
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QJsonArray::fromStringList(std::get<QStringList>(value));
}

QString SettingsKey::address() const
{
    for (const auto &field : fields) {
        if (field.name == addressField)
            return field.toJson().toString();
    }
    return {};
}

SettingsKey SettingsKey::at(const QString &address) const
{
    auto key = *this;
    for (auto &field : key.fields) {
        if (field.name == addressField)
            field.value = address;
    }
    return key;
}

} // namespace traydo::connect
