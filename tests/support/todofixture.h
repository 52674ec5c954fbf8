#pragma once

#include "support/fakeclock.h"
#include "support/testdatabase.h"
#include "todo/todoservice.h"

#include <QtTest>

namespace traydo::test {

/// A service over an empty database with the lists Inbox and Work, a client Codex that was given Work only,
/// and the person (core::Principal::owner()).
struct TodoFixture
{
    TodoFixture()
    {
        work = service.createList(core::Principal::owner(), QStringLiteral("Work"), {}, via)->list.id;
        codex = {core::Actor::client(QStringLiteral("c1"), QStringLiteral("Codex")),
                 QStringLiteral("g1"),
                 core::allScopes,
                 {false, {work}},
                 core::Instant::max(),
                 {}};
    }

    core::Todo create(const QString &title, const QString &list = {},
                      const core::Principal &who = core::Principal::owner())
    {
        todo::TodoDraft draft;
        draft.title = title;
        draft.list = list;
        const auto made = service.create(who, draft, via);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().text));
        return made->todo;
    }

    QStringList titles(const core::Principal &who, const todo::TodoQuery &query = {})
    {
        const auto page = service.todos(who, query);
        if (!page)
            qFatal("%s", qUtf8Printable(page.error().text));
        QStringList result;
        for (const auto &todo : page->todos)
            result.append(todo.title);
        return result;
    }

    /// Well-formed, and of nothing.
    QString absentId = QStringLiteral("01930000-0000-7000-8000-999999999999");
    QString via = QStringLiteral("test");
    TestDatabase database;
    FakeClock clock;
    todo::TodoService service{*database, clock, QTimeZone("Europe/Berlin")};
    QString inbox = TestDatabase::inboxId();
    QString work;
    core::Principal codex;
};

} // namespace traydo::test
