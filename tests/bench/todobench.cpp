// How long the service takes with many todos: todobench [todos=1000000] [file]. A file that is there already
// is measured as it is, so that filling has to be done once only. The goal for a million: 20 ms for every
// first page, search and overview.

#include "bench/todosource.h"

#include "core/ids.h"
#include "storage/listrepository.h"
#include "support/fakeclock.h"
#include "todo/todoservice.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace traydo;
using bench::orExit;

namespace {

constexpr int lists = 20;
constexpr int runs = 20;

void fill(storage::Database &database, core::Instant now, int count)
{
    storage::ListRepository repository(database);
    QStringList listIds{u"01920000-0000-7000-8000-000000000001"_s};
    for (int i = 1; i < lists; ++i) {
        core::TodoList list{core::newId(now), u"List %1"_s.arg(i), {}, i * 2048, now};
        if (auto done = repository.insert(list); !done)
            std::exit(1);
        listIds.append(list.id);
    }
    bench::TodoSource source(now);
    storage::TodoRepository todos(database);
    constexpr int batch = 10'000;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; i += batch) {
        (void)orExit(database.transaction<int>([&]() -> core::Result<int> {
            for (int j = i; j < std::min(i + batch, count); ++j) {
                if (auto done = todos.insert(source.next(listIds, j + 1)); !done)
                    return done.error();
            }
            return batch;
        }));
    }
    std::printf("%-44s %8.1f s (%.0f µs each)\n", "filling", double(timer.elapsed()) / 1000,
                double(timer.elapsed()) * 1000 / count);
}

/// Median and worst of the runs; the first is counted too.
template <typename Work>
void measure(const char *name, Work work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto first = times.first();
    std::sort(times.begin(), times.end());
    std::printf("%-44s %8.2f ms median, %8.2f worst, %8.2f first\n", name, times[runs / 2], times.last(),
                first);
    std::fflush(stdout);
}

void measureAll(todo::TodoService &service)
{
    using storage::TodoSort;
    using todo::TodoQuery;
    const auto owner = core::Principal::owner();
    const auto page = [&](const char *name, const TodoQuery &query, const core::Principal &who) {
        qsizetype found = 0;
        measure(name, [&] { found = orExit(service.todos(who, query)).todos.size(); });
        std::printf("%44s %lld found\n", "", static_cast<long long>(found));
    };
    auto some = core::Principal::owner();
    const auto all = orExit(service.lists(owner));
    some.lists = {false, {all[1].list.id, all[2].list.id, all[3].list.id}};

    measure("overview", [&] { (void)orExit(service.overview(owner)); });
    const std::pair<TodoSort, const char *> sorts[] = {{TodoSort::Position, "position"},
                                                       {TodoSort::Due, "due"},
                                                       {TodoSort::Created, "created"},
                                                       {TodoSort::Updated, "updated"},
                                                       {TodoSort::Priority, "priority"}};
    for (const auto &[sort, name] : sorts) {
        const auto label = QByteArray("first page by ") + name;
        page(label + ", open", {.completed = false, .sort = sort}, owner);
        page(label + ", all", {.sort = sort}, owner);
        page(label + ", three lists", {.completed = false, .sort = sort}, some);
    }
    page("first page of one list", {.completed = false, .list = u"Inbox"_s}, owner);
    page(
        "overdue by due",
        {.completed = false, .due = storage::DueRange{{}, QDate(2026, 11, 20), false}, .sort = TodoSort::Due},
        owner);
    page("today by position",
         {.completed = false, .due = storage::DueRange{QDate(2026, 11, 21), QDate(2026, 11, 21), false}},
         owner);
    page("search: common word", {.query = u"milk"_s}, owner);
    page("search: two common words", {.query = u"milk dentist"_s}, owner);
    page("search: part of a word", {.query = u"icycl"_s}, owner);
    page("search: one of a million", {.query = u"milk 777777"_s}, owner);
    page("search: a number", {.query = u"777777"_s}, owner);
    page("search: absent", {.query = u"zeppelin"_s}, owner);
    page("search: common word, open, three lists", {.completed = false, .query = u"milk"_s}, some);
    page("search: two letters", {.query = u"mi"_s}, owner);
    page("tag", {.completed = false, .tags = {u"milk"_s}}, owner);

    const auto first = orExit(service.todos(owner, {.sort = TodoSort::Position, .limit = 100})).todos.last();
    page("second page", {.sort = TodoSort::Position, .after = first.id}, owner);
    int made = 0;
    measure("create", [&] {
        todo::TodoDraft draft;
        draft.title = u"bench %1"_s.arg(++made);
        (void)orExit(service.create(owner, draft, u"bench"_s));
    });
    measure("complete and undo", [&] {
        todo::TodoPatch patch;
        patch.completed = true;
        const auto done = orExit(service.update(owner, first.id, patch, u"bench"_s));
        if (!done.changeId.isEmpty())
            (void)orExit(service.undo(owner, done.changeId, u"bench"_s));
    });
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const auto path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.sqlite"_s);
    const bool filled = QFileInfo::exists(path);
    const test::FakeClock clock;
    const auto database = orExit(storage::Database::open(path));
    if (!filled)
        fill(*database, clock.now(), count);
    std::printf("%-44s %8.0f MiB\n", "file", double(QFileInfo(path).size()) / 1024 / 1024);
    todo::TodoService service(*database, clock, QTimeZone("Europe/Berlin"));
    measureAll(service);
    return 0;
}
