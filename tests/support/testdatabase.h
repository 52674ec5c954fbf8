#pragma once

#include "storage/database.h"

#include <QtGlobal>

namespace traydo::test {

/// A private in-memory database with the full schema, gone with the object. `Inbox` is its only list.
class TestDatabase
{
public:
    TestDatabase() : m_database(open()) {}

    storage::Database &operator*() { return *m_database; }
    storage::Database *operator->() { return m_database.get(); }

    /// The id that the first migration gives to the list "Inbox".
    static QString inboxId() { return QStringLiteral("01920000-0000-7000-8000-000000000001"); }

private:
    static std::unique_ptr<storage::Database> open()
    {
        auto database = storage::Database::openInMemory();
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().text));
        return *std::move(database);
    }

    std::unique_ptr<storage::Database> m_database;
};

} // namespace traydo::test
