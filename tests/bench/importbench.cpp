// How long an import takes, and how long of that nobody else is answered: importbench [todos=10000]
// [known=0]. `known` todos are there before. Reading is done beside the server's thread, the rest on it; the
// goal for 10,000 todos there is 0.7 s.

#include "bench/todosource.h"

#include "storage/listrepository.h"
#include "support/fakeclock.h"
#include "todo/todoimport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace traydo;
using bench::orExit;

namespace {

constexpr int lists = 5;
const auto zone = QTimeZone("Europe/Berlin");

todo::ExchangeData dataOf(int todos, core::Instant now)
{
    todo::ExchangeData data{{}, {}, now};
    QStringList ids;
    for (int i = 0; i < lists; ++i) {
        data.lists.append({core::newId(now), u"Brought %1"_s.arg(i), {}, (i + 1) * 1024, now});
        ids.append(data.lists.last().id);
    }
    bench::TodoSource source(now);
    for (int i = 0; i < todos; ++i)
        data.todos.append(source.next(ids, i + 1));
    return data;
}

void fill(storage::Database &database, core::Instant now, int count)
{
    bench::TodoSource source(now);
    storage::TodoRepository todos(database);
    (void)orExit(database.transaction<int>([&]() -> core::Result<int> {
        for (int i = 0; i < count; ++i) {
            if (auto done = todos.insert(source.next({u"01920000-0000-7000-8000-000000000001"_s}, i + 1));
                !done)
                return done.error();
        }
        return count;
    }));
}

template <typename Work>
void measure(const char *format, const char *step, int todos, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto busy = std::clock();
    work();
    const auto time = double(timer.nsecsElapsed());
    const auto processor = double(std::clock() - busy) / CLOCKS_PER_SEC;
    std::printf("%-9s %-28s %8.0f ms (%.0f µs each; processor %.0f ms)\n", format, step, time / 1e6,
                time / 1e3 / todos, processor * 1e3);
    std::fflush(stdout);
}

void measureFormat(const char *name, core::ExchangeFormat format, int todos, int known, const QString &path)
{
    const test::FakeClock clock;
    const auto database = orExit(storage::Database::open(path));
    fill(*database, clock.now(), known);
    todo::TodoService service(*database, clock, zone);
    const auto bytes = todo::writeExchange(format, dataOf(todos, clock.now()), zone).bytes;
    todo::FileContent content;
    measure(name, "reading", todos, [&] {
        content = orExit(todo::readExchange(format, bytes, {clock.now(), zone}));
    });
    const auto bring = [&](const char *step, bool preview) {
        measure(name, step, todos, [&] {
            (void)orExit(todo::importTodos(service, content, {.preview = preview, .via = u"bench"_s}));
        });
    };
    bring("preview", true);
    bring("import", false);
    bring("preview of what is there", true);
    bring("import of what is there", false);
    measure(name, "export", todos, [&] {
        const auto data = orExit(todo::exportedTodos(service, {}, true, 10'000'000, clock.now()));
        (void)todo::writeExchange(format, data, zone);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const int todos = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const int known = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    const std::pair<const char *, core::ExchangeFormat> formats[] = {
        {"json", core::ExchangeFormat::Json},
        {"todo.txt", core::ExchangeFormat::TodoTxt},
        {"ical", core::ExchangeFormat::ICalendar},
        {"csv", core::ExchangeFormat::Csv},
    };
    for (const auto &[name, format] : formats) {
        const QTemporaryDir folder;
        measureFormat(name, format, todos, known, folder.filePath(u"bench.sqlite"_s));
    }
    return 0;
}
