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

void fillCalls(FakeControlService &service, const core::Clock &clock)
{
    // Working hours, more in the middle of the week; foreseeable, so that pictures can be compared.
    const auto thisHour = std::chrono::floor<std::chrono::hours>(clock.now());
    for (int hoursAgo = 24 * 16; hoursAgo > 0; --hoursAgo) {
        const core::Instant hour = thisHour - std::chrono::hours(hoursAgo);
        const auto local = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(hour));
        const int ofDay = local.time().hour();
        const int ofWeek = local.date().dayOfWeek();
        if (ofDay < 8 || ofDay > 19 || ofWeek > 5)
            continue;
        const int busy = 12 - std::abs(14 - ofDay) - std::abs(3 - ofWeek) - hoursAgo / 60;
        if (busy > 0)
            service.callData.append({u"codex"_s, u"Codex"_s, hour, busy * 2, busy / 3, 0});
        if (ofDay % 5 == 0)
            service.callData.append(
                {u"claude"_s, u"Claude Code (traydo)"_s, hour, 2, 0, ofWeek == 4 ? 3 : 0});
    }
}

core::Change change(int number, core::Instant at, core::ChangeKind kind, const core::Todo &todo,
                    const core::Actor &actor)
{
    core::Change change;
    change.id = u"00000000-0000-7000-9000-%1"_s.arg(number, 12, 10, '0'_L1);
    change.todoId = todo.id;
    change.listId = todo.listId;
    change.kind = kind;
    change.actor = actor;
    change.title = todo.title;
    change.at = at;
    change.via = actor.kind == core::Actor::Kind::Person ? u"window"_s : u"update_todo"_s;
    return change;
}

void fillHistory(FakeControlService &service, const core::Clock &clock)
{
    using core::ChangeKind;
    const auto now = clock.now();
    const auto codex = core::Actor::client(u"codex"_s, u"Codex"_s);
    const auto claude = core::Actor::client(u"claude"_s, u"Claude Code (traydo)"_s);
    const auto &todos = service.todoData;
    const auto today = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(now)).date();
    auto added = change(1, now - 2min, ChangeKind::Created, todos[1], codex);
    added.after = {
        {u"title"_s, todos[1].title}, {u"list"_s, u"home"_s}, {u"due"_s, today.toString(Qt::ISODate)}};
    auto moved = change(2, now - 15min, ChangeKind::Updated, todos[3], claude);
    moved.before = {{u"due"_s, QJsonValue()}, {u"priority"_s, QJsonValue()}};
    moved.after = {{u"due"_s, today.addDays(2).toString(Qt::ISODate)}, {u"priority"_s, 1}};
    auto done = change(3, now - 1h, ChangeKind::Completed, todos[5], core::Actor::person());
    done.before = {{u"completed"_s, false}};
    done.after = {{u"completed"_s, true}};
    auto renamed = change(4, now - 3h, ChangeKind::Updated, todos[4], codex);
    renamed.before = {{u"title"_s, u"Write the announcement"_s}, {u"list"_s, u"inbox"_s}};
    renamed.after = {{u"title"_s, todos[4].title}, {u"list"_s, u"work"_s}};
    renamed.undoneBy = u"00000000-0000-7000-9000-000000000009"_s;
    auto removed = change(5, now - 26h, ChangeKind::Deleted, todos[0], codex);
    removed.title = u"An old note about the old car"_s;
    auto list = change(6, now - 30h, ChangeKind::Created, todos[0], core::Actor::person());
    list.todoId.clear();
    list.title = u"Home & garden"_s;
    list.after = {{u"name"_s, list.title}, {u"color"_s, u"#2e9e5b"_s}};
    service.changeData = {added, moved, done, renamed, removed, list};
}

void fillBlocks(FakeControlService &service, const core::Clock &clock)
{
    core::Block client;
    client.id = u"block-1"_s;
    client.clientName = u"Totally Real Assistant"_s;
    client.createdAt = clock.now() - 26h;
    core::Block device;
    device.id = u"block-2"_s;
    device.kind = core::BlockKind::Device;
    device.subject = u"192.168.1.77"_s;
    device.createdAt = clock.now() - 40min;
    service.blockData = {client, device};
}

} // namespace

void addBlocksAndPrograms(FakeControlService &service, const core::Clock &clock)
{
    fillBlocks(service, clock);
    control::ClientSummary machine;
    machine.id = u"machine"_s;
    machine.name = u"Home server"_s;
    machine.origin = core::ClientOrigin::Machine;
    machine.scopes = core::Scope::TodosRead;
    machine.lists.listIds = {service.listData[0].id};
    machine.lastSeenAt = clock.now() - 5h;
    machine.grantEndsAt = clock.now() + std::chrono::days(80);
    auto published = machine;
    published.id = u"https://chatgpt.com/oauth/codex/client.json"_s;
    published.name = u"Writer"_s;
    published.origin = core::ClientOrigin::MetadataDocument;
    published.redirectUris = {u"http://127.0.0.1:33685/callback"_s};
    service.clientData.append({machine, published});
}

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
    service.today = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(now)).date();
    service.recordsChanges = true;
    service.listData = {{u"inbox"_s, u"Inbox"_s, {}, 1, now},
                        {u"work"_s, u"Work"_s, u"#3366cc"_s, 2, now},
                        {u"home"_s, u"Home & garden"_s, u"#2e9e5b"_s, 3, now}};
    fillTodos(service, clock);
    fillClients(service, clock);
    fillCalls(service, clock);
    fillHistory(service, clock);
    service.settingsData.configFile = u"/home/anna/.config/traydo/traydo.toml"_s;
    service.settingsData.dataDir = u"/home/anna/.local/share/traydo"_s;
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
