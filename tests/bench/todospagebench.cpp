// How long the Todos page takes with many todos: todospagebench [TODOS]
// Against a server in memory, so what is measured is the window: opening, searching, typing, scrolling.

#include "face.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

void fill(test::FakeControlService &service, int count)
{
    const auto pattern = service.todoData;
    service.todoData.clear();
    for (int i = 0; i < count; ++i) {
        auto todo = pattern[i % pattern.size()];
        todo.id = u"00000000-0000-7000-8000-%1"_s.arg(i, 12, 10, '0'_L1);
        todo.title = u"%1 (%2)"_s.arg(todo.title).arg(i);
        service.todoData.append(todo);
    }
}

void print(const char *what, qint64 nanoseconds)
{
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(42) << double(nanoseconds) / 1e6 << " ms"
                        << Qt::endl;
}

void measureSearch(test::Face &face)
{
    auto *search = face.find<QLineEdit>(u"searchEdit"_s);
    QElapsedTimer timer;
    timer.start();
    search->setText(u"(4711)"_s);
    if (!QTest::qWaitFor(
            [&] { return face.todos.filter().text == u"(4711)"_s && face.todos.rowCount() <= 1; }))
        qFatal("the search did not come through");
    QApplication::processEvents();
    print("search, from the last letter to the rows", timer.nsecsElapsed());
    search->clear();
    if (!QTest::qWaitFor([&] { return face.todos.rowCount() > 1; }))
        qFatal("the search was not cleared");
}

void measureTyping(test::Face &face)
{
    auto *line = face.find<QLineEdit>(u"addEdit"_s);
    line->setFocus();
    qint64 slowest = 0;
    for (const auto letter : u"Call the bank tomorrow at five"_s) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(line, letter.toLatin1());
        QApplication::processEvents();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    print("typing, the slowest letter", slowest);
}

void measureScrolling(test::Face &face)
{
    auto *bar = face.find<QListView>(u"todoView"_s)->verticalScrollBar();
    qint64 slowest = 0;
    for (int page = 0; page < 50; ++page) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->maximum());
        QApplication::processEvents();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    print("scrolling, the slowest page", slowest);
    QTextStream(stdout) << "rows then: " << face.todos.rowCount() << Qt::endl;
    QElapsedTimer timer;
    timer.start();
    Q_EMIT static_cast<test::FakeControlService &>(face.service).changed(control::Topic::Todos);
    QApplication::processEvents();
    print("a change from elsewhere with these rows", timer.nsecsElapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    test::FakeControlService service;
    test::fillWithDemoData(service, test::FakeClock());
    fill(service, count);
    QTextStream(stdout) << count << " todos" << Qt::endl;
    QElapsedTimer timer;
    timer.start();
    test::Face face(service);
    face.window.show();
    if (!QTest::qWaitForWindowExposed(&face.window))
        return 1;
    QApplication::processEvents();
    print("opening the window, to the first picture", timer.nsecsElapsed());
    measureSearch(face);
    measureTyping(face);
    measureScrolling(face);
    return 0;
}
