#include "control/requesttable.h"

#include "control/changejson.h"
#include "control/controlprotocol.h"
#include "control/enumnames.h"
#include "control/exchangejson.h"
#include "control/grantjson.h"
#include "control/lanjson.h"
#include "control/objectreader.h"
#include "control/programjson.h"
#include "control/servicejson.h"
#include "control/settingsjson.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Result;

namespace {

/// Turns what the service answers into JSON.
template <typename T>
ControlService::Answer<T> answering(const Reply &reply)
{
    return [reply](const Result<T> &result) {
        if (result)
            reply(QJsonValue(toJson(*result)));
        else
            reply(result.error());
    };
}

template <>
ControlService::Answer<void> answering<void>(const Reply &reply)
{
    return [reply](const Result<void> &result) {
        if (result)
            reply(QJsonValue(QJsonObject()));
        else
            reply(result.error());
    };
}

/// A fault in the parameters is answered here; true when there is none.
bool acceptable(ObjectReader &reader, const Reply &reply)
{
    if (const auto whole = reader.finish(true); !whole) {
        reply(whole.error());
        return false;
    }
    return true;
}

void status(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::status);
    if (acceptable(reader, reply))
        service.status(answering<Status>(reply));
}

void consents(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::consents);
    if (acceptable(reader, reply))
        service.consents(answering<QList<core::ConsentRequest>>(reply));
}

void decideConsent(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::decideConsent);
    const auto id = reader.text("id"_L1);
    const auto decision = reader.noun("decision"_L1, consentDecisionFromJson);
    if (acceptable(reader, reply))
        service.decideConsent(id, decision, answering<core::ConsentOutcome>(reply));
}

void extendConsent(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::extendConsent);
    const auto id = reader.text("id"_L1);
    if (acceptable(reader, reply))
        service.extendConsent(id, answering<core::ConsentRequest>(reply));
}

void expectClient(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::expectClient);
    const auto name = reader.text("name"_L1);
    if (acceptable(reader, reply))
        service.expectClient(name, answering<void>(reply));
}

void blocks(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::blocks);
    if (acceptable(reader, reply))
        service.blocks(answering<QList<core::Block>>(reply));
}

void removeBlock(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::removeBlock);
    const auto id = reader.text("id"_L1);
    if (acceptable(reader, reply))
        service.removeBlock(id, answering<void>(reply));
}

void clients(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::clients);
    if (acceptable(reader, reply))
        service.clients(answering<QList<ClientSummary>>(reply));
}

void revokeClient(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::revokeClient);
    const auto id = reader.text("id"_L1);
    if (acceptable(reader, reply))
        service.revokeClient(id, answering<void>(reply));
}

void updateGrant(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::updateGrant);
    const auto id = reader.text("client_id"_L1);
    const auto edit = reader.noun("edit"_L1, grantEditFromJson);
    if (acceptable(reader, reply))
        service.updateGrant(id, edit, answering<ClientSummary>(reply));
}

void callCounts(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::callCounts);
    const auto query = reader.noun("query"_L1, callQueryFromJson);
    if (acceptable(reader, reply))
        service.callCounts(query, answering<QList<CallCount>>(reply));
}

void setPaused(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::setPaused);
    const auto paused = reader.flag("paused"_L1);
    if (acceptable(reader, reply))
        service.setPaused(paused, answering<void>(reply));
}

void addMachineClient(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::addMachineClient);
    const auto request = reader.noun("program"_L1, programRequestFromJson);
    if (acceptable(reader, reply))
        service.addMachineClient(request, answering<ProgramSecret>(reply));
}

void addAccessToken(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::addAccessToken);
    const auto request = reader.noun("program"_L1, programRequestFromJson);
    if (acceptable(reader, reply))
        service.addAccessToken(request, answering<ProgramSecret>(reply));
}

void rotateClientSecret(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::rotateClientSecret);
    const auto id = reader.text("id"_L1);
    const auto face = reader.noun("face"_L1, consentFaceFromJson);
    if (acceptable(reader, reply))
        service.rotateClientSecret(id, face, answering<ProgramSecret>(reply));
}

void rotateKeys(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::rotateKeys);
    const auto atOnce = reader.flag("at_once"_L1);
    if (acceptable(reader, reply))
        service.rotateKeys(atOnce, answering<KeyRotation>(reply));
}

void lists(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::lists);
    if (acceptable(reader, reply))
        service.lists(answering<QList<ListSummary>>(reply));
}

void createList(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::createList);
    const auto name = reader.text("name"_L1);
    const auto color = reader.text("color"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.createList(name, color, via, answering<core::TodoList>(reply));
}

void shelvedLists(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::shelvedLists);
    const auto shelf = valueIn(names::listShelves, reader.text("shelf"_L1));
    if (!shelf)
        reader.refuse("shelf"_L1, u"is unknown"_s);
    if (acceptable(reader, reply))
        service.shelvedLists(*shelf, answering<QList<ListSummary>>(reply));
}

void updateList(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::updateList);
    const auto list = reader.text("list"_L1);
    const auto edit = reader.noun("edit"_L1, listEditFromJson);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.updateList(list, edit, via, answering<core::TodoList>(reply));
}

void removeList(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::removeList);
    const auto list = reader.text("list"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.removeList(list, via, answering<core::TodoList>(reply));
}

void restoreList(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::restoreList);
    const auto id = reader.text("id"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.restoreList(id, via, answering<core::TodoList>(reply));
}

void restoreTodo(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::restoreTodo);
    const auto id = reader.text("id"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.restoreTodo(id, via, answering<core::Todo>(reply));
}

void history(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::history);
    const auto query = reader.noun("query"_L1, historyQueryFromJson);
    if (acceptable(reader, reply))
        service.history(query, answering<HistoryPage>(reply));
}

void undo(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::undo);
    const auto id = reader.text("id"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.undo(id, via, answering<core::Change>(reply));
}

void undoSince(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::undoSince);
    const auto clientId = reader.text("client_id"_L1);
    const auto since = reader.instant("since"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.undoSince(clientId, since, via, answering<UndoSummary>(reply));
}

void todos(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::todos);
    const auto query = reader.noun("query"_L1, todoQueryFromJson);
    if (acceptable(reader, reply))
        service.todos(query, answering<TodoPage>(reply));
}

void createTodo(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::createTodo);
    const auto todo = reader.noun("todo"_L1, todoEditFromJson);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.createTodo(todo, via, answering<core::Todo>(reply));
}

void updateTodo(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::updateTodo);
    const auto id = reader.text("id"_L1);
    const auto edit = reader.noun("edit"_L1, todoEditFromJson);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.updateTodo(id, edit, via, answering<core::Todo>(reply));
}

void removeTodo(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::removeTodo);
    const auto id = reader.text("id"_L1);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.removeTodo(id, via, answering<core::Todo>(reply));
}

void lanStatus(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::lanStatus);
    if (acceptable(reader, reply))
        service.lanStatus(answering<LanStatus>(reply));
}

void pairLan(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::pairLan);
    const auto duration =
        core::milliseconds(reader.integer("duration_ms"_L1, 0, std::numeric_limits<qint32>::max()));
    const auto face = valueIn(names::consentFaces, reader.text("face"_L1));
    if (!face)
        reader.refuse("face"_L1, u"is unknown"_s);
    if (acceptable(reader, reply))
        service.pairLan(duration, *face, answering<LanStatus>(reply));
}

void parseQuickAdd(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::parseQuickAdd);
    const auto text = reader.text("text"_L1);
    const auto locale = reader.text("locale"_L1);
    if (acceptable(reader, reply))
        service.parseQuickAdd(text, locale, answering<QuickAddPreview>(reply));
}

void quickAdd(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::quickAdd);
    const auto text = reader.text("text"_L1);
    const auto locale = reader.text("locale"_L1);
    const auto edit = reader.noun("edit"_L1, todoEditFromJson);
    const auto via = reader.text("via"_L1);
    if (acceptable(reader, reply))
        service.quickAdd(text, locale, edit, via, answering<core::Todo>(reply));
}

void exportTodos(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::exportTodos);
    const auto request = reader.noun("request"_L1, exportRequestFromJson);
    if (acceptable(reader, reply))
        service.exportTodos(request, answering<ExportPart>(reply));
}

void settings(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::settings);
    if (acceptable(reader, reply))
        service.settings(answering<ServerSettings>(reply));
}

void updateSettings(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::updateSettings);
    const auto edit = reader.noun("edit"_L1, serverSettingsEditFromJson);
    if (acceptable(reader, reply))
        service.updateSettings(edit, answering<ServerSettings>(reply));
}

void backup(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::backup);
    const auto path = reader.text("path"_L1);
    if (acceptable(reader, reply))
        service.backup(path, answering<void>(reply));
}

void exportPart(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::exportPart);
    const auto transfer = reader.text("transfer"_L1);
    const auto offset = reader.integer("offset"_L1, 0, std::numeric_limits<qint64>::max());
    if (acceptable(reader, reply))
        service.exportPart(transfer, offset, answering<ExportPart>(reply));
}

void importPart(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::importPart);
    const auto transfer = reader.text("transfer"_L1);
    const auto bytes = reader.noun("bytes"_L1, bytesFromJson);
    if (acceptable(reader, reply))
        service.importPart(transfer, bytes, answering<QString>(reply));
}

void importTodos(ControlService &service, const QJsonObject &params, const Reply &reply)
{
    ObjectReader reader(params, method::importTodos);
    const auto request = reader.noun("request"_L1, importRequestFromJson);
    if (acceptable(reader, reply))
        service.importTodos(request, answering<core::ImportReport>(reply));
}

} // namespace

QHash<QString, RequestHandler> requestTable()
{
    return {
        {method::status, status},
        {method::consents, consents},
        {method::decideConsent, decideConsent},
        {method::extendConsent, extendConsent},
        {method::expectClient, expectClient},
        {method::blocks, blocks},
        {method::removeBlock, removeBlock},
        {method::clients, clients},
        {method::revokeClient, revokeClient},
        {method::updateGrant, updateGrant},
        {method::callCounts, callCounts},
        {method::setPaused, setPaused},
        {method::addMachineClient, addMachineClient},
        {method::addAccessToken, addAccessToken},
        {method::rotateClientSecret, rotateClientSecret},
        {method::rotateKeys, rotateKeys},
        {method::lists, lists},
        {method::shelvedLists, shelvedLists},
        {method::createList, createList},
        {method::updateList, updateList},
        {method::removeList, removeList},
        {method::restoreList, restoreList},
        {method::todos, todos},
        {method::createTodo, createTodo},
        {method::updateTodo, updateTodo},
        {method::removeTodo, removeTodo},
        {method::restoreTodo, restoreTodo},
        {method::history, history},
        {method::undo, undo},
        {method::undoSince, undoSince},
        {method::settings, settings},
        {method::updateSettings, updateSettings},
        {method::backup, backup},
        {method::lanStatus, lanStatus},
        {method::pairLan, pairLan},
        {method::parseQuickAdd, parseQuickAdd},
        {method::quickAdd, quickAdd},
        {method::exportTodos, exportTodos},
        {method::exportPart, exportPart},
        {method::importPart, importPart},
        {method::importTodos, importTodos},
    };
}

} // namespace traydo::control
