#include "demodata.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::test {

namespace {

using core::Priority;

core::Todo todo(int number, const QString &listId, const QString &title, core::Instant at)
{
    core::Todo todo;
    todo.id = u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, '0'_L1);
    todo.listId = listId;
    todo.title = title;
    todo.position = number;
    todo.createdAt = todo.updatedAt = at;
    return todo;
}

core::Due day(const core::Clock &clock, int days, std::optional<QTime> time = {})
{
    const auto today = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(clock.now())).date();
    return {today.addDays(days), time};
}

void fillTodos(FakeControlService &service, const core::Clock &clock)
{
    const auto now = clock.now();
    const auto inbox = service.listData[0].id;
    const auto work = service.listData[1].id;
    const auto home = service.listData[2].id;
    const auto codex = core::Actor::client(u"codex"_s, u"Codex"_s);
    const auto claude = core::Actor::client(u"claude"_s, u"Claude Code (traydo)"_s);
    auto &todos = service.todoData;
    todos = {todo(1, inbox, u"Send the tax papers"_s, now - 72h),
             todo(2, home, u"Buy milk"_s, now - 2min),
             todo(3, inbox, u"Call the bank about the new card"_s, now - 26h),
             todo(4, work, u"Review pull request 118 before the release"_s, now - 3h),
             todo(5, work, u"Write the announcement & publish <b>it</b>"_s, now - 40s),
             todo(6, home, u"Fix the garden gate"_s, now - 240h),
             todo(7, inbox,
                  u"Ask the landlord whether the heating in the hall can be turned up a little before the "
                  "winter really begins, and whether the bicycle cellar will be painted this year"_s,
                  now - 100h)};
    todos[0].due = day(clock, -1);
    todos[0].priority = Priority::High;
    todos[1].due = day(clock, 0);
    todos[1].createdBy = todos[1].updatedBy = codex;
    todos[2].due = day(clock, 0, QTime(17, 0));
    todos[2].tags = {u"phone"_s};
    todos[3].due = day(clock, 2);
    todos[3].updatedAt = now - 15min;
    todos[3].updatedBy = claude;
    todos[4].createdBy = todos[4].updatedBy = claude;
    todos[5].due = day(clock, 30);
    todos[5].completedAt = now - 1h;
}

void fillClients(FakeControlService &service, const core::Clock &clock)
{
    const auto now = clock.now();
    control::ClientSummary codex;
    codex.id = u"codex"_s;
    codex.name = u"Codex"_s;
    codex.redirectUris = {u"http://127.0.0.1:33685/callback/a1"_s};
    codex.scopes = core::allScopes;
    codex.lists.listIds = {service.listData[0].id, service.listData[2].id};
    codex.createdAt = now - 48h;
    codex.lastSeenAt = now - 2min;
    codex.grantEndsAt = now + std::chrono::days(28);
    codex.openStreams = 1;
    control::ClientSummary claude;
    claude.id = u"claude"_s;
    claude.name = u"Claude Code (traydo)"_s;
    claude.scopes = core::Scope::TodosRead;
    claude.lists.all = true;
    claude.createdAt = now - 24h;
    claude.lastSeenAt = now - 20h;
    claude.grantEndsAt = now + 5h;
    control::ClientSummary stranger;
    stranger.id = u"gemini"_s;
    stranger.name = u"Gemini CLI MCP Client"_s;
    stranger.createdAt = now - 1h;
    service.clientData = {codex, claude, stranger};
}

} // namespace

core::ConsentRequest demoRequest(const core::Clock &clock, const QString &name, const QString &id)
{
    core::ConsentRequest request;
    request.id = id;
    request.clientId = u"client-"_s + id;
    request.clientName = name;
    request.redirectUri = u"http://127.0.0.1:33685/callback/a1"_s;
    request.peerAddress = u"127.0.0.1"_s;
    request.scopes = core::allScopes;
    request.numberChoices = {12, demoNumber, 83};
    request.createdAt = clock.now();
    request.expiresAt = clock.now() + 5min;
    return request;
}

void fillWithDemoData(FakeControlService &service, const core::Clock &clock)
{
    const auto now = clock.now();
    service.statusData.startedAt = now - 2h;
    service.listData = {{u"inbox"_s, u"Inbox"_s, {}, 1, now},
                        {u"work"_s, u"Work"_s, u"#3366cc"_s, 2, now},
                        {u"home"_s, u"Home & garden"_s, u"#2e9e5b"_s, 3, now}};
    fillTodos(service, clock);
    fillClients(service, clock);
    auto codex = demoRequest(clock, u"Codex"_s, u"one"_s);
    codex.expiresAt -= 8s;
    auto open = demoRequest(clock, u"OpenCode"_s, u"two"_s);
    open.redirectUri = u"http://127.0.0.1:19876/mcp/oauth/callback"_s;
    open.scopes = core::Scope::TodosRead;
    open.createdAt = now + 1s;
    open.expiresAt -= 95s;
    service.consentData = {codex, open};
    service.numbers = {{codex.id, demoNumber}, {open.id, demoNumber}};
}

control::LanStatus demoLan(const core::Clock &clock)
{
    control::LanStatus lan;
    lan.enabled = true;
    lan.mcpUrls = {QUrl(u"https://192.168.1.20:7318/mcp"_s)};
    lan.fingerprint = QString::fromLatin1(QByteArray("\x4f\xab\x12\x90").repeated(8).toHex(':').toUpper());
    lan.trustedUntil = clock.now() + std::chrono::days(3650);
    lan.authority = "-----BEGIN CERTIFICATE-----\n";
    return lan;
}

} // namespace traydo::test
