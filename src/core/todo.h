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

    bool operator==(const TodoList &) const = default;
};

/// When a todo is due: a day, or a day and a time of day, as wall time in the person's zone.
struct Due
{
    QDate date;
    std::optional<QTime> time;

    bool operator==(const Due &) const = default;
    /// `2026-11-21` or `2026-11-21T17:00`.
    QString toString() const;
    /// Reads exactly those two forms (seconds allowed and dropped); nothing else.
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

} // namespace traydo::core
