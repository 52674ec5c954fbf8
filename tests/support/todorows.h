#pragma once

#include "storage/listrepository.h"
#include "storage/todorepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <functional>

namespace traydo::test {

/// Todos as rows, below the rules of the service: a database with the lists Inbox and Work.
struct TodoRows
{
    TodoRows()
    {
        if (!storage::ListRepository(*database).insert({work, QStringLiteral("Work"), {}, 2048, {}}))
            qFatal("list not inserted");
    }

    /// Each further todo has a later id, position and time.
    core::Todo add(const QString &title, const std::function<void(core::Todo &)> &shape = {})
    {
        core::Todo todo;
        todo.id = QStringLiteral("01930000-0000-7000-8000-%1").arg(++count, 12, 10, QChar(u'0'));
        todo.listId = inbox;
        todo.title = title;
        todo.position = count;
        todo.createdAt = clock.now() + core::seconds(count);
        todo.updatedAt = todo.createdAt;
        if (shape)
            shape(todo);
        if (auto done = todos.insert(todo); !done)
            qFatal("%s", qUtf8Printable(done.error().text));
        return todo;
    }

    QStringList titles(const storage::TodoFilter &filter)
    {
        const auto page = todos.page(filter);
        if (!page)
            qFatal("%s", qUtf8Printable(page.error().text));
        QStringList result;
        for (const auto &todo : page->todos)
            result.append(todo.title);
        return result;
    }

    static storage::TodoFilter everything()
    {
        storage::TodoFilter filter;
        filter.lists.all = true;
        return filter;
    }

    static inline const QString inbox = TestDatabase::inboxId();
    static inline const QString work = QStringLiteral("01920000-0000-7000-8000-000000000002");
    TestDatabase database;
    storage::TodoRepository todos{*database};
    FakeClock clock;
    int count = 0;
};

} // namespace traydo::test
