#include "connecthome.h"
#include "face.h"
#include "scenes.h"

#include "gui/commanddialog.h"
#include "gui/connectcard.h"
#include "gui/connectdialog.h"
#include "gui/consentdialog.h"
#include "gui/duetodos.h"
#include "gui/filechangedialog.h"
#include "gui/startproblem.h"
#include "gui/trayicon.h"
#include "gui/trayimage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace traydo::test {

namespace {

void drawConnect(Album &album)
{
    FakeControlService service;
    ConnectHome home;
    Face face(service);
    {
        gui::ConnectDialog dialog(service, face.link, home.surroundings(), face.clock);
        album.add(dialog, u"connect-nothing"_s);
    }
    home.install(u"claude"_s, "exit 0");
    home.install(u"codex"_s, "echo \"Successfully logged in to MCP server 'traydo'.\"");
    home.write(u".cursor/mcp.json"_s, "{}");
    home.write(u".config/zed/settings.json"_s,
               "// Zed\n{\n  \"ui_font_size\": 16,\n  \"context_servers\": {\n    // my notes\n    "
               "\"notes\": {\n      \"url\": \"http://127.0.0.1:4000/mcp\"\n    }\n  }\n}\n");
    home.write(u".codex/config.toml"_s, "[mcp_servers.traydo]\nurl = \"http://127.0.0.1:7317/mcp\"\n");
    home.write(u".config/Code/User/mcp.json"_s,
               "{\"servers\": {\"traydo\": {\"url\": \"http://127.0.0.1:7000/mcp\"}}}");
    home.write(u".copilot/mcp-config.json"_s, "{");
    gui::ConnectDialog dialog(service, face.link, home.surroundings(), face.clock);
    album.add(dialog, u"connect"_s);
    const auto press = [&](const QString &id) {
        dialog.findChild<gui::ConnectCard *>(u"card-"_s + id)
            ->findChild<QPushButton *>(u"connectButton"_s)
            ->click();
    };
    press(u"zed"_s);
    auto *change = dialog.findChild<gui::FileChangeDialog *>();
    album.add(*change, u"connect-change"_s);
    change->findChild<QPushButton *>(u"actionButton"_s)->click();
    album.add(*change, u"connect-changed"_s);
    press(u"codex"_s);
    auto *command = dialog.findChild<gui::CommandDialog *>();
    album.add(*command, u"connect-command"_s);
    auto *message = command->findChild<QLabel *>(u"messageLabel"_s);
    command->findChild<QPushButton *>(u"actionButton"_s)->click();
    const auto running = message->text();
    album.add(*command, u"connect-running"_s);
    if (!QTest::qWaitFor([&] { return message->text() != running; }))
        qFatal("the command did not end");
    album.add(*command, u"connect-ran"_s);
    dialog.findChild<QToolButton *>(u"othersButton"_s)->click();
    album.add(dialog, u"connect-others"_s);
}

void drawConsent(Album &album)
{
    FakeControlService service;
    fillWithDemoData(service, FakeClock());
    Face face(service);
    {
        gui::ConsentDialog dialog(service, service.consentData[0], face.lists, face.clock);
        album.add(dialog, u"consent"_s);
    }
    {
        gui::ConsentDialog dialog(service, service.consentData[0], face.lists, face.clock);
        dialog.setActivationTime(core::milliseconds(0));
        dialog.findChild<QPushButton *>(u"numberButton1"_s)->click();
        auto *allow = dialog.findChild<QPushButton *>(u"allowButton"_s);
        dialog.show();
        if (!QTest::qWaitFor([&] { return allow->isEnabled(); }))
            qFatal("Allow did not open");
        album.add(dialog, u"consent-ready"_s);
    }
    {
        auto request = service.consentData[0];
        request.trust = core::ClientTrust::Published;
        request.publisher = u"chatgpt.com"_s;
        request.listener = u"/home/anna/.local/share/codex/node_modules/@openai/codex/bin/codex"_s;
        gui::ConsentDialog dialog(service, request, face.lists, face.clock);
        album.add(dialog, u"consent-published"_s);
        auto *menu = dialog.findChild<QPushButton *>(u"blockButton"_s)->menu();
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        album.add(menu->grab(), u"consent-block-menu"_s);
    }
    {
        auto request = service.consentData[0];
        request.trust = core::ClientTrust::VerifiedHost;
        request.publisher = u"vscode.dev"_s;
        request.redirectUri = u"https://vscode.dev/redirect"_s;
        gui::ConsentDialog dialog(service, request, face.lists, face.clock);
        album.add(dialog, u"consent-verified"_s);
    }
    {
        auto request = demoRequest(face.clock, u"W"_s.repeated(60), u"three"_s);
        request.scopes = core::Scope::TodosRead;
        request.peerAddress = u"192.168.1.5"_s;
        request.loopbackOnly = false;
        request.redirectUri = u"https://a-rather-long-host-name.apps.example.com/oauth/callback"_s;
        for (int i = 0; i < 6; ++i)
            service.listData.append(
                {u"l%1"_s.arg(i), u"Another list with a long name, number %1"_s.arg(i), {}, 9, {}});
        face.lists.reload();
        service.consentData.append(request);
        service.numbers.insert(request.id, 1);
        gui::ConsentDialog dialog(service, request, face.lists, face.clock);
        dialog.setActivationTime(core::milliseconds(0));
        dialog.findChild<QLineEdit *>(u"numberEdit"_s)->setText(u"12"_s);
        auto *allow = dialog.findChild<QPushButton *>(u"allowButton"_s);
        dialog.show();
        if (!QTest::qWaitFor([&] { return allow->isEnabled(); }))
            qFatal("Allow did not open");
        allow->click();
        album.add(dialog, u"consent-worst-case"_s);
    }
    {
        auto request = service.consentData[0];
        request.clientName = u"Claude Desktop"_s;
        request.channel = core::ConsentChannel::Bridge;
        request.redirectUri.clear();
        request.listener = u"/opt/Claude/claude-desktop"_s;
        gui::ConsentDialog dialog(service, request, face.lists, face.clock);
        album.add(dialog, u"consent-bridge"_s);
    }
}

gui::DueSummary dueDemo(const core::Clock &clock)
{
    FakeControlService service;
    fillWithDemoData(service, clock);
    gui::ListModel lists(service);
    lists.reload();
    gui::DueTodos due(service, lists, clock);
    due.reload();
    return due.summary();
}

void drawTray(Album &album)
{
    using Server = gui::TrayState::Server;
    const QList<gui::TrayState> states{
        {Server::Listening, false, 0}, {Server::Listening, false, 1},    {Server::Listening, false, 2},
        {Server::Listening, true, 12}, {Server::Listening, true, 0},     {Server::Paused, false, 0},
        {Server::Paused, true, 3},     {Server::NotListening, false, 0}, {Server::Unreachable, false, 0}};
    const QList<int> sizes{16, 22, 24, 32, 64};
    QPixmap sheet(int(sizes.size()) * 160, int(states.size()) * 80);
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    for (qsizetype row = 0; row < states.size(); ++row) {
        for (qsizetype column = 0; column < sizes.size(); ++column) {
            const QPoint place(int(column) * 160 + 8, int(row) * 80 + 8);
            painter.drawPixmap(place, gui::trayImage(states[row]).pixmap(sizes[column]));
            auto mask = gui::trayImage(states[row], gui::TrayLook::Symbolic).pixmap(sizes[column]);
            {
                QPainter tint(&mask);
                tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
                tint.fillRect(mask.rect(), QApplication::palette().color(QPalette::WindowText));
            }
            painter.drawPixmap(place + QPoint(80, 0), mask);
        }
    }
    painter.end();
    album.add(sheet, u"tray-states"_s);
    const FakeClock clock;
    gui::TrayIcon icon(clock);
    icon.setState({Server::Listening, true, 2}, u"http://127.0.0.1:7317/mcp"_s);
    icon.setDue(dueDemo(clock));
    auto &menu = icon.menu();
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    album.add(menu.grab(), u"tray-menu"_s);
}

void drawStartProblems(Album &album)
{
    gui::StartProblem port(core::Error{
        core::ErrorCode::Conflict,
        u"port 7317 is used by nginx (process 812)"_s,
        {.code = core::ReasonCode::PortTaken, .name = u"nginx"_s, .number = 7317, .process = 812}});
    album.add(port, u"start-port-taken"_s);
    gui::StartProblem keychain(core::Error{core::ErrorCode::Unavailable,
                                           u"No keychain service answers on this session's D-Bus"_s,
                                           {.code = core::ReasonCode::KeychainMissing}},
                               gui::StartProblem::Remedy::SecretFile);
    album.add(keychain, u"start-keychain-missing"_s);
}

} // namespace

void playOuterScenes(Album &album)
{
    drawConsent(album);
    drawConnect(album);
    drawTray(album);
    drawStartProblems(album);
}

} // namespace traydo::test
