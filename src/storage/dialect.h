#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace traydo::storage {

/// What differs between the database engines beyond their common SQL: session set-up and error classes.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Name of the engine, as in the names of migrations.
    virtual QString name() const = 0;
    /// Name of the Qt SQL driver.
    virtual QString driver() const = 0;
    virtual QString connectOptions() const = 0;
    /// Makes a fresh connection ready. Corrupt when what it leads to is not ours; then nothing was written.
    virtual core::Result<void> setUp(QSqlDatabase &connection) const = 0;
    /// Opens a transaction that may write from the start.
    virtual QLatin1StringView beginText() const = 0;
    virtual core::ErrorCode classify(const QSqlError &error) const = 0;

    /// The driver's error in our words: class and the engine's text, which names columns but never values.
    core::Error translate(const QSqlError &error) const;
};

} // namespace traydo::storage
