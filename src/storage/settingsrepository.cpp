#include "storage/settingsrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

SettingsRepository::SettingsRepository(Database &database) : m_database(database) {}

Result<std::optional<QString>> SettingsRepository::value(const QString &name)
{
    auto &query = m_database.statement("SELECT value FROM settings WHERE name = ?"_L1);
    query.bind(name);
    return readOne<QString>(query, [](const Query &row) { return row.text(0); });
}

Result<void> SettingsRepository::setValue(const QString &name, const QString &value)
{
    auto &query = m_database.statement("INSERT INTO settings (name, value) VALUES (?, ?) "
                                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_L1);
    query.bind(name).bind(value);
    return run(query);
}

} // namespace traydo::storage
