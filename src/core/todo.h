#pragma once

#include "core/actor.h"
#include "core/clock.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace traydo::core {

/// A list of todos.
struct TodoList
{
    QString id;
    QString name;
    QString color; ///< "#rrggbb" or empty
    qint64 position = 0;
    Instant createdAt{};
    std::optional<Instant> archivedAt = {}; ///< kept and readable by name, but out of every overview
    std::optional<Instant> deletedAt = {};  ///< in the trash since, with everything in it
    qint64 version = 1;

    bool isArchived() const { return archivedAt.has_value(); }
    bool operator==(const TodoList &) const = default;
};

/// When a todo is due: a day, or a day and a time of day. Wall time: it stays what it reads when clocks
/// change.
struct Due
{
    QDate date;
    std::optional<QTime> time = {};
    /// IANA name of the zone the wall time is in. Empty: the person's zone, wherever that is; always so for a
    /// day without a time.
    QString zone = {};

    bool operator==(const Due &) const = default;
    /// `2026-11-21`, `2026-11-21T17:00` or, with a zone, `2026-11-21T17:00[Asia/Tokyo]` (RFC 9557 suffix).
    QString toString() const;
    /// Reads exactly those forms (seconds allowed and dropped); nothing else. Whether a zone of this name
    /// exists is not looked at.
    static std::optional<Due> fromString(QStringView text);
};

/// 1 is the most urgent, as in the tools and in todo.txt.
enum class Priority { None = 0, High = 1, Medium = 2, Low = 3 };

/// One todo. Title is one line; notes may have many.
struct Todo
{
    QString id;
    QString listId;
    QString title;
    QString notes;
    std::optional<Due> due;
    Priority priority = Priority::None;
    QStringList tags; ///< lower-case, sorted, unique
    /// RFC 5545 RRULE without its name, like `FREQ=WEEKLY;INTERVAL=2`; empty: once. Counted from `due`.
    QString repeat;
    QString parentId; ///< of the todo this one is a part of; empty: none. One level, same list.
    qint64 position = 0;
    std::optional<Instant> completedAt;
    Instant createdAt{};
    Instant updatedAt{};
    Actor createdBy;
    Actor updatedBy;
    qint64 version = 1;
    std::optional<Instant> deletedAt; ///< in the trash since; removed for good after 30 days

    bool isCompleted() const { return completedAt.has_value(); }
    bool operator==(const Todo &) const = default;
};

/// Limits of the text fields, in code points.
inline constexpr int maxTitleLength = 500;
inline constexpr int maxNotesLength = 10'000;
inline constexpr int maxTagLength = 50;
inline constexpr int maxTags = 20;
inline constexpr int maxListNameLength = 100;
inline constexpr int maxRepeatLength = 200;

/// Limits of numbers, so that one edit stays one short transaction.
inline constexpr int maxSubtasks = 100;
inline constexpr int maxBatch = 50;
inline constexpr int maxLists = 500;

} // namespace traydo::core
