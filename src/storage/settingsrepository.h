#pragma once

#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// Small named values that belong to the data, e.g. the fingerprint of the signing secret.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database &database);

    core::Result<std::optional<QString>> value(const QString &name);
    core::Result<void> setValue(const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace traydo::storage
