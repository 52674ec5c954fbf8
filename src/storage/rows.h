#pragma once

#include "storage/query.h"

#include <QList>

#include <optional>
#include <type_traits>

namespace traydo::storage {

/// Executes and reads every row with `read(const Query &)`, which gives a value or a Result of one.
/// A failure in the middle is an error, never a shorter list.
template <typename T, typename Read>
core::Result<QList<T>> readAll(Query &query, Read read)
{
    if (auto done = query.exec(); !done)
        return done.error();
    QList<T> rows;
    while (query.next()) {
        core::Result<T> row = read(std::as_const(query));
        if (!row) {
            query.finish();
            return row.error();
        }
        rows.append(*std::move(row));
    }
    const auto failure = query.failure();
    query.finish();
    if (failure)
        return *failure;
    return rows;
}

/// Executes and reads the first row, if there is one.
template <typename T, typename Read>
core::Result<std::optional<T>> readOne(Query &query, Read read)
{
    if (auto done = query.exec(); !done)
        return done.error();
    if (!query.next()) {
        const auto failure = query.failure();
        query.finish();
        if (failure)
            return *failure;
        return std::optional<T>();
    }
    core::Result<T> row = read(std::as_const(query));
    query.finish();
    if (!row)
        return row.error();
    return std::optional<T>(*std::move(row));
}

/// Executes a statement whose row count does not matter.
inline core::Result<void> run(Query &query)
{
    if (auto done = query.exec(); !done)
        return done.error();
    return {};
}

} // namespace traydo::storage
