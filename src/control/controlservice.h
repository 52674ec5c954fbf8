#pragma once

#include "control/callcount.h"
#include "control/lanstatus.h"
#include "control/serversettings.h"
#include "core/change.h"
#include "core/client.h"
#include "core/config.h"
#include "core/consent.h"
#include "core/exchange.h"
#include "core/result.h"
#include "core/todo.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace traydo::control {

/// What the server says of itself.
struct Status
{
    QString version;
    QList<QUrl> mcpUrls; ///< first one is the one to show
    core::Instant startedAt{};
    int pendingRequests = 0;
    int clients = 0;
    int openConnections = 0; ///< open MCP streams
    int openTodos = 0;
    core::CliGrants cliGrants = core::CliGrants::Prompt;
    bool paused = false;          ///< by the person: clients are told so, and nothing they ask is done
    bool lanListening = false;    ///< other devices can reach it
    QList<core::Notice> warnings; ///< e.g. that the signing secret was replaced
};

/// A client with the grants it holds, as Apps and `traydoctl clients` show it.
struct ClientSummary
{
    QString id;
    QString name; ///< claimed: plain text only
    core::ClientOrigin origin = core::ClientOrigin::Registered;
    QStringList redirectUris; ///< none of a program that the person made
    core::Scopes scopes;      ///< of all live grants together
    core::ListAccess lists;
    core::Instant createdAt{};
    std::optional<core::Instant> lastSeenAt;
    std::optional<core::Instant> grantEndsAt; ///< the latest; unset: no live grant
    int openStreams = 0;
};

/// What a client may do from now on.
struct GrantEdit
{
    core::Scopes scopes;
    core::ListAccess lists;
    core::Instant endsAt{}; ///< at most 90 days from now
    core::ConsentFace face = core::ConsentFace::Dialog;
};

/// What the person wants to give a program of theirs.
struct ProgramRequest
{
    QString name; ///< 1 to 128 printable characters
    core::Scopes scopes;
    core::ListAccess lists;
    core::milliseconds duration{}; ///< at most 90 days
    core::ConsentFace face = core::ConsentFace::Dialog;
};

/// A secret that is said once.
struct ProgramSecret
{
    QString clientId;
    QString secret; ///< client secret, or the whole personal access token
    core::Instant endsAt{};
    std::optional<core::Instant> previousUntil; ///< how long a replaced secret stays good
};

/// What became of the signing key.
struct KeyRotation
{
    QString keyId;               ///< `kid` of the new one
    core::Instant tokensUntil{}; ///< access tokens signed before are good until then at most
    int retired = 0;             ///< earlier keys that are kept
};

struct ListSummary
{
    core::TodoList list;
    int open = 0;
    int overdue = 0; ///< of the open ones: due before today
    int today = 0;   ///< due today
};

/// Where lists are that are not in daily use.
enum class ListShelf { Archive, Trash };

/// The order of todos: as the list shows them, by due date, newest first, changed last first, most urgent
/// first.
enum class TodoSort { Position, Due, Created, Updated, Priority };

/// Days of due dates; both ends are inclusive and either may be left open.
struct DueRange
{
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    bool none = false; ///< only todos without a due date; excludes from and to

    bool operator==(const DueRange &) const = default;
};

/// Which todos; `list` is a name or an id. Without a list: all, but for archived lists.
struct TodoQuery
{
    std::optional<bool> completed = {};
    bool trash = false; ///< the trash instead of what is not in it
    QString text = {};
    QString list = {};
    QString parent = {}; ///< id: only its subtasks
    std::optional<DueRange> due = {};
    QStringList tags = {}; ///< all of them
    std::optional<core::Priority> priority = {};
    bool changedByApps = false; ///< only todos that a client made or changed last
    TodoSort sort = TodoSort::Position;
    QString after = {};
    int limit = 100;
};

struct TodoPage
{
    QList<core::Todo> todos;
    bool more = false;
};

/// New values for a todo; unset members stay.
struct TodoEdit
{
    std::optional<QString> title;
    std::optional<QString> notes;
    std::optional<QString> list;
    std::optional<std::optional<core::Due>> due;
    std::optional<core::Priority> priority;
    std::optional<QStringList> tags;
    std::optional<QString> repeat = {}; ///< RRULE; empty: not any more
    std::optional<QString> parent = {}; ///< id; empty: a todo of its own
    std::optional<QString> before = {}; ///< id of the todo of the same list to stand before; empty: last
    std::optional<bool> completed;
    std::optional<qint64> ifVersion;
};

/// What a quick-add text would become.
struct QuickAddPreview
{
    QString title;
    QList<core::Chip> chips; ///< in the order of the text
    QString list;            ///< a name, or empty
    std::optional<core::Due> due;
    core::Priority priority = core::Priority::None;
    QStringList tags;
    QString repeat; ///< RRULE, or empty
};

struct ExportRequest
{
    core::ExchangeFormat format = core::ExchangeFormat::Json;
    QStringList lists;     ///< names or ids; none: all, archived ones too
    bool completed = true; ///< completed todos too
};

/// A piece of an export. The file is `total` bytes long.
struct ExportPart
{
    QString transfer;
    QByteArray bytes;
    qint64 total = 0;
    int todos = 0;                ///< in the whole file
    QList<core::Notice> warnings; ///< what the format cannot hold; with the first part
};

struct ImportRequest
{
    QString transfer; ///< of importPart()
    core::ExchangeFormat format = core::ExchangeFormat::Json;
    QString into;         ///< name or id of the list for all of it; empty: the lists the file names
    bool preview = false; ///< change nothing
    QString via;
};

/// What a line of the control socket holds easily (control::maxRequestBytes, as base64).
inline constexpr qsizetype maxImportPart = 512 * 1024;
/// New values for a list; unset members stay.
struct ListEdit
{
    std::optional<QString> name = {};
    std::optional<QString> color = {};
    std::optional<bool> archived = {};
    std::optional<QString> before = {}; ///< name or id of the list to stand before; empty: last
};

/// Which changes, newest first.
struct HistoryQuery
{
    QString todoId = {};
    std::optional<QString> clientId = {}; ///< an empty id: what the person did
    std::optional<core::Instant> since = {};
    std::optional<core::Instant> until = {}; ///< before it
    QList<core::ChangeKind> kinds = {};      ///< none: all
    QString after = {};                      ///< id of the last change of the previous page
    int limit = 100;
};

struct HistoryPage
{
    QList<core::Change> changes;
    bool more = false;
};

/// A change that could not be taken back, and why: in English, and as a reason.
struct UndoRefusal
{
    core::Change change;
    QString why;
    core::Reason reason = {};
};

struct UndoSummary
{
    int undone = 0;
    QList<UndoRefusal> refused;
};

/// What changed; the face reloads what it shows of that.
enum class Topic { Consents, Clients, Todos, Lists, Status };

/// Everything a face (tray, window, traydoctl) can ask of the running server: the border between faces and
/// server, also inside one process. Asynchronous: each call answers through its callback exactly once, later
/// or at once, on the caller's thread; after the connection is lost, with Unavailable. Implemented by
/// server::ServerControl (real), ControlClient (over the socket) and a fake in the tests.
class ControlService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    template <typename T>
    using Answer = std::function<void(core::Result<T>)>;

    virtual void status(Answer<Status> answer) = 0;

    virtual void consents(Answer<QList<core::ConsentRequest>> answer) = 0;
    /// Errors: NotFound, Conflict (already decided), Expired, Denied (`cli_grants = "never"`),
    /// InvalidArgument. Where a block goes with it, it is stored first, and nothing is decided if that fails.
    virtual void decideConsent(const QString &id, const core::ConsentDecision &decision,
                               Answer<core::ConsentOutcome> answer) = 0;

    /// Five more minutes (another `pending_life_ms`), once. The request with its new end. Errors: NotFound,
    /// Conflict (decided already, or extended before), Expired.
    virtual void extendConsent(const QString &id, Answer<core::ConsentRequest> answer) = 0;
    /// The person starts connecting an app: requests from this computer by a client whose name begins with
    /// `name` count as ClientTrust::StartedHere until one is allowed, 10 minutes at most. InvalidArgument for
    /// an empty name.
    virtual void expectClient(const QString &name, Answer<void> answer) = 0;
    /// Blocks that are in force, oldest first.
    virtual void blocks(Answer<QList<core::Block>> answer) = 0;
    /// Undoes a block. NotFound when there is none of that id (any more).
    virtual void removeBlock(const QString &id, Answer<void> answer) = 0;

    virtual void clients(Answer<QList<ClientSummary>> answer) = 0;
    /// Revokes every grant of the client and forgets it; its streams end. NotFound when unknown.
    virtual void revokeClient(const QString &id, Answer<void> answer) = 0;

    /// Changes all live grants of the client at once: what it may do, in which lists, until when. Narrower
    /// rights count from its next call. Errors: NotFound (no live grant), InvalidArgument, Denied
    /// (`cli_grants = "never"` and the command line).
    virtual void updateGrant(const QString &clientId, const GrantEdit &edit,
                             Answer<ClientSummary> answer) = 0;
    /// How often clients called, oldest hour first; kept for 90 days.
    virtual void callCounts(const CallQuery &query, Answer<QList<CallCount>> answer) = 0;
    /// While paused every client is told "paused by the owner" and nothing it asks is done; grants and
    /// sessions stay. Survives a restart.
    virtual void setPaused(bool paused, Answer<void> answer) = 0;

    /// A machine client (client_credentials) and its secret. Errors: InvalidArgument, Denied (`cli_grants =
    /// "never"` and the command line).
    virtual void addMachineClient(const ProgramRequest &request, Answer<ProgramSecret> answer) = 0;
    /// A personal access token. Errors as above.
    virtual void addAccessToken(const ProgramRequest &request, Answer<ProgramSecret> answer) = 0;
    /// A new secret for a machine client; the old one stays good for `client_secret_overlap_ms`. Errors:
    /// NotFound, Denied.
    virtual void rotateClientSecret(const QString &id, core::ConsentFace face,
                                    Answer<ProgramSecret> answer) = 0;
    /// A new signing secret. `atOnce` ends every access token signed before; clients fetch new ones by
    /// themselves. Errors: Conflict, LimitExceeded, Locked, Unavailable.
    virtual void rotateKeys(bool atOnce, Answer<KeyRotation> answer) = 0;

    virtual void lists(Answer<QList<ListSummary>> answer) = 0;
    virtual void shelvedLists(ListShelf shelf, Answer<QList<ListSummary>> answer) = 0;
    /// `via` names the face for the change log, here and below: "window" or "cli".
    virtual void createList(const QString &name, const QString &color, const QString &via,
                            Answer<core::TodoList> answer) = 0;
    virtual void updateList(const QString &nameOrId, const ListEdit &edit, const QString &via,
                            Answer<core::TodoList> answer) = 0;
    /// To the trash, with everything in it. Conflict for the last one that takes todos.
    virtual void removeList(const QString &nameOrId, const QString &via, Answer<core::TodoList> answer) = 0;
    /// Out of the trash, by id.
    virtual void restoreList(const QString &id, const QString &via, Answer<core::TodoList> answer) = 0;
    virtual void todos(const TodoQuery &query, Answer<TodoPage> answer) = 0;
    /// `title` must be set.
    virtual void createTodo(const TodoEdit &todo, const QString &via, Answer<core::Todo> answer) = 0;
    virtual void updateTodo(const QString &id, const TodoEdit &edit, const QString &via,
                            Answer<core::Todo> answer) = 0;
    /// To the trash.
    virtual void removeTodo(const QString &id, const QString &via, Answer<core::Todo> answer) = 0;
    /// Out of the trash, with what went there together with it.
    virtual void restoreTodo(const QString &id, const QString &via, Answer<core::Todo> answer) = 0;

    virtual void history(const HistoryQuery &query, Answer<HistoryPage> answer) = 0;
    /// Takes one change back and gives the change that did it. Conflict says what changed since.
    virtual void undo(const QString &changeId, const QString &via, Answer<core::Change> answer) = 0;
    /// Takes back what the client did since then; an empty id: what the person did.
    virtual void undoSince(const QString &clientId, core::Instant since, const QString &via,
                           Answer<UndoSummary> answer) = 0;

    virtual void settings(Answer<ServerSettings> answer) = 0;
    /// Writes traydo.toml, where only the values change, and puts them into force: after the answer the
    /// server listens anew where that is needed, and the faces find it again by themselves. Errors:
    /// InvalidArgument, Conflict (the port is taken; the reason says by whom where that can be known), Denied
    /// (the file is not ours to write, or an option or variable decides).
    virtual void updateSettings(const ServerSettingsEdit &edit, Answer<ServerSettings> answer) = 0;
    /// Writes a copy of the database as of now to an absolute path where nothing stands yet (mode 0600). A
    /// restored copy revives no token. Errors: InvalidArgument, Conflict (there is a file), Unavailable.
    virtual void backup(const QString &path, Answer<void> answer) = 0;

    /// The listener for other devices; nothing but `enabled` is set where there is none.
    virtual void lanStatus(Answer<LanStatus> answer) = 0;
    /// Lets unknown programs on other devices register for `duration`, at most an hour; zero ends it. Errors:
    /// Denied (no such listener, or `cli_grants = "never"`), Unavailable (it does not listen),
    /// InvalidArgument.
    virtual void pairLan(core::milliseconds duration, core::ConsentFace face, Answer<LanStatus> answer) = 0;
    /// What `text` would become with the words of `locale` (a name as `de_DE`); changes nothing.
    virtual void parseQuickAdd(const QString &text, const QString &locale,
                               Answer<QuickAddPreview> answer) = 0;
    /// Creates the todo that `text` says; what is set in `edit` wins over it.
    virtual void quickAdd(const QString &text, const QString &locale, const TodoEdit &edit,
                          const QString &via, Answer<core::Todo> answer) = 0;

    /// Writes a file as of now and gives its first part; exportPart() gives the others. Errors: NotFound for
    /// a list, LimitExceeded.
    virtual void exportTodos(const ExportRequest &request, Answer<ExportPart> answer) = 0;
    /// From byte `offset` on. The transfer ends with its last byte. NotFound when it is gone.
    virtual void exportPart(const QString &transfer, qint64 offset, Answer<ExportPart> answer) = 0;
    /// Hands over the next bytes of a file, at most maxImportPart; an empty `transfer` begins one. Gives the
    /// transfer. LimitExceeded for a file that is too large; NotFound when it is gone.
    virtual void importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer) = 0;
    /// Reads the file and brings its todos in, all or none; a preview keeps the transfer for the real thing.
    /// InvalidArgument for a file that cannot be read; the reason says where.
    virtual void importTodos(const ImportRequest &request, Answer<core::ImportReport> answer) = 0;

Q_SIGNALS:
    void changed(traydo::control::Topic topic);
};

} // namespace traydo::control
