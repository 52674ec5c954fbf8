#pragma once

#include "control/controlservice.h"
#include "jsonrpc/message.h"

#include <QLatin1StringView>

// The control protocol: JSON-RPC 2.0, one message per line, over a local socket that only this user can open.
//
// The first request of a client is `hello {protocol, subscribe}`, answered by `{protocol, version, window}`;
// another protocol version is refused with `conflict` and the connection closed. Then requests mirror
// ControlService one to one, in any number at a time. The server notifies subscribed clients, which are
// windows: `changed {topic}`. A client may notify `raise {activation_token?}`; it is passed on to the
// subscribed others, so that a second start can show the first one's window. `window` says whether there is
// one, or will be in a moment; where the server runs without, the second start can become it.
//
// A line stays small: files of export and import, which may be larger, travel as base64 in parts
// (export_part, import_part) and wait at the server meanwhile, a few at a time.
namespace traydo::control {

inline constexpr int protocolVersion = 1;

/// What the host accepts of a client in one line, without the newline.
inline constexpr qint64 maxRequestBytes = 1024 * 1024;
/// What a client accepts of its host, and the host keeps for a client that does not read.
inline constexpr qint64 maxAnswerBytes = 8 * 1024 * 1024;

namespace method {
inline constexpr QLatin1StringView hello("hello");
inline constexpr QLatin1StringView status("status");
inline constexpr QLatin1StringView consents("consents");
inline constexpr QLatin1StringView decideConsent("decide_consent");
inline constexpr QLatin1StringView extendConsent("extend_consent");
inline constexpr QLatin1StringView expectClient("expect_client");
inline constexpr QLatin1StringView blocks("blocks");
inline constexpr QLatin1StringView removeBlock("remove_block");
inline constexpr QLatin1StringView clients("clients");
inline constexpr QLatin1StringView revokeClient("revoke_client");
inline constexpr QLatin1StringView updateGrant("update_grant");
inline constexpr QLatin1StringView callCounts("call_counts");
inline constexpr QLatin1StringView setPaused("set_paused");
inline constexpr QLatin1StringView addMachineClient("add_machine_client");
inline constexpr QLatin1StringView addAccessToken("add_access_token");
inline constexpr QLatin1StringView rotateClientSecret("rotate_client_secret");
inline constexpr QLatin1StringView rotateKeys("rotate_keys");
inline constexpr QLatin1StringView lists("lists");
inline constexpr QLatin1StringView shelvedLists("shelved_lists");
inline constexpr QLatin1StringView createList("create_list");
inline constexpr QLatin1StringView updateList("update_list");
inline constexpr QLatin1StringView removeList("remove_list");
inline constexpr QLatin1StringView restoreList("restore_list");
inline constexpr QLatin1StringView todos("todos");
inline constexpr QLatin1StringView createTodo("create_todo");
inline constexpr QLatin1StringView updateTodo("update_todo");
inline constexpr QLatin1StringView removeTodo("remove_todo");
inline constexpr QLatin1StringView restoreTodo("restore_todo");
inline constexpr QLatin1StringView history("history");
inline constexpr QLatin1StringView undo("undo");
inline constexpr QLatin1StringView undoSince("undo_since");
inline constexpr QLatin1StringView settings("settings");
inline constexpr QLatin1StringView updateSettings("update_settings");
inline constexpr QLatin1StringView backup("backup");
inline constexpr QLatin1StringView lanStatus("lan_status");
inline constexpr QLatin1StringView pairLan("pair_lan");
inline constexpr QLatin1StringView parseQuickAdd("parse_quick_add");
inline constexpr QLatin1StringView quickAdd("quick_add");
inline constexpr QLatin1StringView exportTodos("export_todos");
inline constexpr QLatin1StringView exportPart("export_part");
inline constexpr QLatin1StringView importPart("import_part");
inline constexpr QLatin1StringView importTodos("import_todos");
inline constexpr QLatin1StringView changed("changed");
inline constexpr QLatin1StringView raise("raise");
} // namespace method

/// What a client says first.
struct Hello
{
    int protocol = protocolVersion;
    bool subscribe = false; ///< wants `changed` and `raise`
};

/// What the server answers.
struct Welcome
{
    int protocol = protocolVersion;
    QString version;     ///< of the program
    bool window = false; ///< a window is connected, or the server's own program is about to show one
};

QJsonObject toJson(const Hello &hello);
core::Result<Hello> helloFromJson(const QJsonValue &value);
QJsonObject toJson(const Welcome &welcome);
core::Result<Welcome> welcomeFromJson(const QJsonValue &value);

/// Parameters of `raise`: the desktop's leave to take the focus, which may be empty.
QJsonObject raiseParams(const QString &activationToken);
/// The way back; empty for none, and for one that is no plain word of at most 256 characters.
QString activationTokenIn(const QJsonObject &params);

/// An Error as JSON-RPC error: its kind is the word in `data.kind`; `data.reason` says more where there is
/// more to say.
jsonrpc::Error toRpcError(const core::Error &error);
/// The way back; an error without a known kind is Internal.
core::Error fromRpcError(const jsonrpc::Error &error);

} // namespace traydo::control
