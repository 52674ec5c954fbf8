#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/todo.h"
#include "storage/todorepository.h"

#include <cstdio>
#include <cstdlib>
#include <random>

namespace traydo::bench {

inline constexpr const char *words[] = {"buy",   "milk",   "write",  "report",   "call",  "dentist",
                                        "plan",  "garden", "review", "contract", "clean", "kitchen",
                                        "order", "ticket", "repair", "bicycle"};

/// The same todos on every run.
class TodoSource
{
public:
    explicit TodoSource(core::Instant now) : m_now(now) {}

    core::Todo next(const QStringList &listIds, qint64 number)
    {
        core::Todo todo;
        todo.createdAt = m_now - core::milliseconds((2'000'000 - number) * 1000);
        todo.updatedAt = todo.createdAt;
        todo.id = core::newId(todo.createdAt);
        todo.listId = listIds[below(int(listIds.size()))];
        todo.title = QStringLiteral("%1 %2 %3 %4").arg(word(), word(), word()).arg(number);
        if (below(4) == 0)
            todo.notes = QStringLiteral("about %1 and %2, see page %3").arg(word(), word()).arg(below(1000));
        if (below(3) == 0)
            todo.due = core::Due{QDate(2026, 11, 21).addDays(below(720) - 360)};
        todo.priority = core::Priority(below(4));
        if (below(5) == 0)
            todo.tags = {word()};
        if (below(2) == 0)
            todo.completedAt = todo.createdAt + core::seconds(60);
        todo.position = number * storage::TodoRepository::positionStep;
        return todo;
    }

private:
    int below(int end) { return int(m_random() % unsigned(end)); }
    QString word() { return QString::fromLatin1(words[below(int(std::size(words)))]); }

    std::mt19937 m_random{20261121};
    core::Instant m_now;
};

template <typename T>
T orExit(core::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().text));
        std::exit(1);
    }
    return *std::move(result);
}

} // namespace traydo::bench
