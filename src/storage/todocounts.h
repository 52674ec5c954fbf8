#pragma once

#include "storage/database.h"
#include "storage/todopage.h"

namespace traydo::storage {

/// What todos are counted by; `day` is the due day (`2026-11-21`) or empty.
struct CountKey
{
    QString listId;
    TodoState state = TodoState::Open;
    QString day;

    bool operator==(const CountKey &) const = default;
};

/// The counters behind overviews. Written by TodoRepository with each edit, read by ListRepository.
class TodoCounts
{
public:
    explicit TodoCounts(Database &database) : m_database(database) {}

    /// The trash is not counted.
    core::Result<void> add(const CountKey &key, int todos);

private:
    Database &m_database;
};

} // namespace traydo::storage
