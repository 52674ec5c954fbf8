#pragma once

#include <QString>

namespace traydo::core {

/// Who made an edit: a client, or the person.
struct Actor
{
    enum class Kind { Person, Client };
    Kind kind = Kind::Person;
    QString clientId;   ///< empty for the person
    QString clientName; ///< as registered; plain text only

    bool operator==(const Actor &) const = default;

    static Actor person() { return {}; }
    static Actor client(QString id, QString name) { return {Kind::Client, std::move(id), std::move(name)}; }
};

} // namespace traydo::core
