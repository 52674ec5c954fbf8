#include "demodata.h"

#include "gui/duetodos.h"
#include "gui/listmodel.h"
#include "gui/trayicon.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using Server = gui::TrayState::Server;

namespace {

const auto address = u"http://127.0.0.1:7317/mcp"_s;

QStringList shown(gui::TrayIcon &icon)
{
    QStringList texts;
    for (const auto *action : icon.menu().actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QAction *entry(gui::TrayIcon &icon, const QString &text)
{
    for (auto *action : icon.menu().actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

core::Todo todo(const QString &id, const QString &title, QDate due)
{
    core::Todo made;
    made.id = id;
    made.title = title;
    made.due = core::Due{due, {}};
    return made;
}

} // namespace

/// The icon's menu and clicks; whether it appears in a panel is for the checks under tests/gui/xvfb.
class TestTrayIcon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMenuReachesEverything();
    void requestsComeFirst();
    void saysItsState_data();
    void saysItsState();
    void showsWhatIsDue();
    void ticksTodosOff();
    void namesAreNoShortcuts();
    void pausesAndResumes();
    void clicks_data();
    void clicks();
    void everyStateLooksDifferent_data();
    void everyStateLooksDifferent();

private:
    test::FakeClock m_clock;
};

void TestTrayIcon::theMenuReachesEverything()
{
    gui::TrayIcon icon(m_clock);
    icon.setState({}, address);
    QCOMPARE(shown(icon), (QStringList{u"Listening on http://127.0.0.1:7317/mcp"_s, u"Add todo…"_s,
                                       u"Nothing is due today"_s, u"Open Traydo"_s, u"Connect an app…"_s,
                                       u"Pause access"_s, u"Quit"_s}));
    const QList<std::pair<QString, void (gui::TrayIcon::*)()>> entries{
        {u"Add todo…"_s, &gui::TrayIcon::addRequested},
        {u"Nothing is due today"_s, &gui::TrayIcon::todosRequested},
        {u"Open Traydo"_s, &gui::TrayIcon::openRequested},
        {u"Connect an app…"_s, &gui::TrayIcon::connectRequested},
        {u"Quit"_s, &gui::TrayIcon::quitRequested}};
    for (const auto &[text, signal] : entries) {
        QSignalSpy spy(&icon, signal);
        entry(icon, text)->trigger();
        QVERIFY2(spy.count() == 1, qPrintable(text));
    }
}

void TestTrayIcon::requestsComeFirst()
{
    gui::TrayIcon icon(m_clock);
    icon.setState({Server::Listening, false, 2}, address);
    auto *first = icon.menu().actions().first();
    QVERIFY(first->isVisible());
    QVERIFY(first->text().startsWith(u"2 request"));
    QSignalSpy requests(&icon, &gui::TrayIcon::requestsRequested);
    first->trigger();
    QCOMPARE(requests.count(), 1);
    QVERIFY2(!shown(icon).contains(u"Listening on "_s + address), "one line says how it is");
}

void TestTrayIcon::saysItsState_data()
{
    QTest::addColumn<gui::TrayState>("state");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("line");
    QTest::newRow("idle") << gui::TrayState{} << address << u"Listening on "_s + address;
    QTest::newRow("not heard yet") << gui::TrayState{} << QString() << u"Connecting…"_s;
    QTest::newRow("other devices") << gui::TrayState{Server::Listening, true, 0} << address
                                   << u"Listening on %1 and for other devices"_s.arg(address);
    QTest::newRow("paused") << gui::TrayState{Server::Paused, false, 0} << address << u"Access is paused"_s;
    QTest::newRow("paused, one waits")
        << gui::TrayState{Server::Paused, false, 1} << address << u"Access is paused"_s;
    QTest::newRow("not listening") << gui::TrayState{Server::NotListening, false, 0} << QString()
                                   << u"Not listening: no app can connect"_s;
    QTest::newRow("gone") << gui::TrayState{Server::Unreachable, false, 3} << address
                          << u"The server does not answer"_s;
}

void TestTrayIcon::saysItsState()
{
    QFETCH(const gui::TrayState, state);
    QFETCH(const QString, where);
    QFETCH(const QString, line);
    gui::TrayIcon icon(m_clock);
    icon.setState(state, where);
    QVERIFY2(shown(icon).first() == line || shown(icon).at(1) == line, qPrintable(shown(icon).join(u"; "_s)));
    QVERIFY2(icon.toolTip().contains(line), qPrintable(icon.toolTip()));
    QVERIFY2(!entry(icon, line)->isEnabled(), "it says something and does nothing");
}

void TestTrayIcon::showsWhatIsDue()
{
    gui::TrayIcon icon(m_clock);
    icon.setDue(
        {1, 3, {todo(u"a"_s, u"Call bank"_s, {2026, 11, 20}), todo(u"b"_s, u"Buy milk"_s, {2026, 11, 21})}});
    const auto texts = shown(icon);
    QVERIFY(texts.contains(u"Today: 3   Overdue: 1"_s));
    QVERIFY(texts.contains(u"Call bank (Yesterday)"_s));
    QVERIFY(texts.contains(u"Buy milk"_s));
}

void TestTrayIcon::ticksTodosOff()
{
    test::FakeControlService service;
    service.todoData = {todo(u"a"_s, u"Call bank"_s, {2026, 11, 20})};
    service.todoData[0].listId = service.listData[0].id;
    gui::ListModel lists(service);
    gui::DueTodos due(service, lists, m_clock);
    gui::TrayIcon icon(m_clock);
    connect(&due, &gui::DueTodos::changed, &icon, [&] { icon.setDue(due.summary()); });
    QStringList ticked;
    connect(&icon, &gui::TrayIcon::todoDone, &icon, [&](const QString &id) { ticked.append(id); });
    due.reload();
    const auto query = service.queries.constLast();
    QCOMPARE(query.due, std::optional(control::DueRange{.to = QDate(2026, 11, 21)}));
    QCOMPARE(query.completed, std::optional(false));
    auto *call = entry(icon, u"Call bank (Yesterday)"_s);
    QVERIFY(call && call->isCheckable() && !call->isChecked());
    call->trigger();
    QCOMPARE(ticked, QStringList{u"a"_s});
    QCOMPARE(due.find(u"a"_s)->title, u"Call bank"_s);
    QVERIFY2(!due.find(u"b"_s), "only what the menu shows can be ticked there");
    service.todoData[0].completedAt = m_clock.now();
    due.reload();
    QVERIFY2(!call->isVisible(), "done is done");
}

void TestTrayIcon::namesAreNoShortcuts()
{
    gui::TrayIcon icon(m_clock);
    icon.setDue({0, 1, {todo(u"a"_s, u"R&D "_s + u"x"_s.repeated(500), {2026, 11, 21})}});
    const auto text = shown(icon).at(3);
    QVERIFY(text.startsWith(u"R&&D x"));
    QVERIFY(text.size() < 50);
}

void TestTrayIcon::pausesAndResumes()
{
    gui::TrayIcon icon(m_clock);
    icon.setState({}, address);
    QSignalSpy pause(&icon, &gui::TrayIcon::pauseRequested);
    entry(icon, u"Pause access"_s)->trigger();
    icon.setState({Server::Paused, false, 0}, address);
    entry(icon, u"Resume access"_s)->trigger();
    QCOMPARE(pause.count(), 2);
    QVERIFY(pause[0][0].toBool());
    QVERIFY(!pause[1][0].toBool());
}

void TestTrayIcon::clicks_data()
{
    QTest::addColumn<QSystemTrayIcon::ActivationReason>("reason");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("expected");
    QTest::newRow("left") << QSystemTrayIcon::Trigger << 0 << u"open"_s;
    QTest::newRow("left, one waits") << QSystemTrayIcon::Trigger << 1 << u"requests"_s;
    QTest::newRow("double") << QSystemTrayIcon::DoubleClick << 0 << u"open"_s;
    QTest::newRow("middle") << QSystemTrayIcon::MiddleClick << 1 << u"add"_s;
    QTest::newRow("right") << QSystemTrayIcon::Context << 0 << QString();
}

void TestTrayIcon::clicks()
{
    QFETCH(const QSystemTrayIcon::ActivationReason, reason);
    QFETCH(const int, waiting);
    QFETCH(const QString, expected);
    gui::TrayIcon icon(m_clock);
    icon.setState({Server::Listening, false, waiting}, address);
    QStringList happened;
    connect(&icon, &gui::TrayIcon::openRequested, this, [&] { happened.append(u"open"_s); });
    connect(&icon, &gui::TrayIcon::requestsRequested, this, [&] { happened.append(u"requests"_s); });
    connect(&icon, &gui::TrayIcon::addRequested, this, [&] { happened.append(u"add"_s); });
    icon.activate(reason);
    QCOMPARE(happened.join(u' '), expected);
}

void TestTrayIcon::everyStateLooksDifferent_data()
{
    QTest::addColumn<gui::TrayLook>("look");
    QTest::newRow("coloured") << gui::TrayLook::Coloured;
    QTest::newRow("symbolic") << gui::TrayLook::Symbolic;
}

/// By shape: the pictures differ also where colours are taken away.
void TestTrayIcon::everyStateLooksDifferent()
{
    QFETCH(const gui::TrayLook, look);
    const QList<gui::TrayState> states{
        {},
        {Server::Listening, true, 0},
        {Server::Paused, false, 0},
        {Server::NotListening, false, 0},
        {Server::Listening, false, 1},
        {Server::Listening, false, 2},
        {Server::Listening, false, 9},
        {Server::Listening, false, 10},
    };
    for (const int size : {16, 22, 24, 32}) {
        QList<QImage> pictures;
        for (const auto &state : states) {
            const auto picture = gui::trayImage(state, look).pixmap(size).toImage();
            QCOMPARE(picture.width(), size);
            pictures.append(look == gui::TrayLook::Symbolic
                                ? picture.convertToFormat(QImage::Format_Alpha8)
                                : picture.convertToFormat(QImage::Format_Grayscale8));
            QVERIFY2(pictures.indexOf(pictures.constLast()) == pictures.size() - 1,
                     qPrintable(u"%1 px, picture %2"_s.arg(size).arg(pictures.size())));
        }
    }
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
