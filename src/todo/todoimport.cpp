#include "todo/todoimport.h"

#include "core/ids.h"
#include "todo/tododiff.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::ImportReport;
using core::Reason;
using core::ReasonCode;
using core::Result;
using core::Todo;
using core::TodoList;

namespace {

constexpr int pageSize = 1000;
constexpr int progressStep = 100;
constexpr int maxDepth = 50;

core::Principal owner()
{
    return core::Principal::owner();
}

/// Names that todo.txt cannot tell apart are the same.
QString comparable(const QString &name)
{
    return name.simplified().toCaseFolded().replace(u' ', u'-');
}

/// What makes two todos without ids the same: what every form holds.
QString contentKey(const Todo &todo)
{
    return QStringList{todo.listId,
                       todo.title,
                       todo.due ? core::Due{todo.due->date, todo.due->time}.toString() : QString(),
                       QString::number(int(todo.priority)),
                       todo.tags.join(u' '),
                       todo.isCompleted() ? u"x"_s : QString()}
        .join(QChar(0x1f));
}

Result<QList<Todo>> todosOf(TodoService &service, const QString &listId)
{
    QList<Todo> todos;
    TodoQuery query;
    query.list = listId;
    query.limit = pageSize;
    while (true) {
        const auto page = service.todos(owner(), query);
        if (!page)
            return page.error();
        todos += page->todos;
        if (!page->more)
            return todos;
        query.after = page->todos.last().id;
    }
}

/// One import, within its transaction.
class Import
{
public:
    Import(TodoService &service, const FileContent &content, const ImportOptions &options)
        : m_service(service), m_content(content), m_options(options)
    {
        m_report.skipped = content.skipped;
        m_report.remarks = content.remarks;
    }

    Result<void> run()
    {
        if (auto read = readLists(); !read)
            return read;
        for (qsizetype i = 0; i < m_content.todos.size(); ++i)
            m_places.insert(m_content.todos[i].todo.id, int(i));
        m_places.remove({});
        // Parents before their parts.
        int done = 0;
        for (const bool parts : {false, true}) {
            for (qsizetype i = 0; i < m_content.todos.size(); ++i) {
                if (isPart(m_content.todos[i]) != parts)
                    continue;
                if (auto taken = take(i); !taken)
                    return taken;
                if (++done % progressStep == 0 && m_options.progress &&
                    !m_options.progress(done, int(m_content.todos.size())))
                    return Error{ErrorCode::Expired, u"the import was ended; nothing was imported"_s};
            }
        }
        return {};
    }

    const ImportReport &report() const { return m_report; }

private:
    static bool isPart(const FileTodo &file) { return file.parent >= 0 || !file.todo.parentId.isEmpty(); }

    Result<void> readLists()
    {
        const auto known = m_service.lists(owner(), true);
        if (!known)
            return known.error();
        for (const auto &summary : *known) {
            m_listsByName.insert(comparable(summary.list.name), summary.list.id);
            m_listsById.insert(summary.list.id, summary.list.id);
            if (m_defaultList.isEmpty() && !summary.list.isArchived())
                m_defaultList = summary.list.id;
        }
        m_listCount = int(known->size());
        if (!m_options.into.isEmpty())
            return findInto(*known);
        for (const auto &list : m_content.lists) {
            if (auto taken = takeList(list); !taken)
                return taken;
        }
        return {};
    }

    Result<void> findInto(const QList<ListSummary> &known)
    {
        for (const auto &summary : known) {
            if (summary.list.id == m_options.into ||
                comparable(summary.list.name) == comparable(m_options.into))
                m_into = summary.list.id;
        }
        if (m_into.isEmpty())
            return Error{ErrorCode::NotFound,
                         u"list: there is no such list"_s,
                         {.code = ReasonCode::NoSuchList, .name = m_options.into}};
        return {};
    }

    /// A list of a JSON file: ours by id, else by name, else it comes in as it is.
    Result<void> takeList(const TodoList &list)
    {
        if (m_listsById.contains(list.id) || list.deletedAt)
            return {};
        const auto byName = m_listsByName.value(comparable(list.name));
        if (byName.isEmpty())
            return makeList(list);
        m_listsById.insert(list.id, byName);
        return {};
    }

    Result<void> makeList(const TodoList &list)
    {
        if (m_listCount >= core::maxLists)
            return Error{ErrorCode::LimitExceeded,
                         u"there would be more than %1 lists"_s.arg(core::maxLists),
                         {.code = ReasonCode::TooManyLists, .limit = core::maxLists}};
        if (auto made = m_service.adoptList(owner(), list, m_options.via); !made)
            return made;
        ++m_listCount;
        m_report.newLists.append(list.name);
        m_listsById.insert(list.id, list.id);
        m_listsByName.insert(comparable(list.name), list.id);
        return {};
    }

    /// Where a todo goes that is part of no other.
    Result<QString> listFor(const FileTodo &file)
    {
        if (!m_into.isEmpty())
            return m_into;
        if (!file.todo.listId.isEmpty())
            return m_listsById.value(file.todo.listId);
        if (file.list.isEmpty())
            return m_defaultList;
        const auto known = m_listsByName.value(comparable(file.list));
        if (!known.isEmpty())
            return known;
        const auto made = m_service.createList(owner(), file.list, {}, m_options.via);
        if (!made)
            return made.error();
        m_report.newLists.append(made->list.name);
        m_listsByName.insert(comparable(file.list), made->list.id);
        return made->list.id;
    }

    Result<void> take(qsizetype index)
    {
        const auto &file = m_content.todos[index];
        if (file.todo.deletedAt)
            return skip(file, u"was in the trash"_s, {.code = ReasonCode::WasInTrash}), Result<void>();
        auto todo = file.todo;
        const auto parent = parentOf(file);
        if (parent)
            todo.parentId = parent->id;
        else if (isPart(file)) {
            todo.parentId.clear();
            m_report.remarks.append({file.line,
                                     u"its parent is not there: it stands on its own"_s,
                                     {.code = ReasonCode::ParentMissing}});
        }
        const auto list = parent ? Result<QString>(parent->listId) : listFor(file);
        if (!list && list.error().code == ErrorCode::InvalidArgument)
            return skip(file, list.error().text, list.error().reason), Result<void>();
        if (!list)
            return list.error();
        if (list->isEmpty())
            return skip(file, u"its list was in the trash"_s, {.code = ReasonCode::ListWasInTrash}),
                   Result<void>();
        todo.listId = *list;
        if (todo.isCompleted())
            todo.repeat.clear();
        return todo.id.isEmpty() ? takeNameless(index, todo) : adopt(index, todo);
    }

    Result<void> takeNameless(qsizetype index, Todo todo)
    {
        if (auto counted = countKnown(todo.listId); !counted)
            return counted;
        auto &known = m_known[contentKey(todo)];
        if (!known.isEmpty()) {
            todo.id = known.takeLast();
            ++m_report.unchanged;
            m_taken.insert(int(index), todo);
            return {};
        }
        todo.id = core::newId(todo.createdAt);
        return adopt(index, todo);
    }

    Result<void> adopt(qsizetype index, Todo todo)
    {
        if (todo.updatedAt == core::Instant())
            todo.updatedAt = todo.createdAt;
        const auto adopted =
            m_options.preview ? foresee(todo) : m_service.adopt(owner(), todo, m_options.via);
        if (!adopted)
            return adopted.error();
        switch (*adopted) {
        case TodoService::Adoption::Added:
            ++m_report.added;
            break;
        case TodoService::Adoption::Changed:
            ++m_report.changed;
            break;
        case TodoService::Adoption::Unchanged:
            ++m_report.unchanged;
            break;
        case TodoService::Adoption::InTrash:
            return skip(m_content.todos[index], u"is in the trash; restore it there"_s,
                        {.code = ReasonCode::IsInTrash}),
                   Result<void>();
        }
        m_taken.insert(int(index), todo);
        m_takenById.insert(todo.id, todo);
        return {};
    }

    /// What adopt() would answer, when the todos before it were taken in.
    Result<TodoService::Adoption> foresee(Todo todo)
    {
        const auto before = m_takenById.constFind(todo.id);
        if (before == m_takenById.cend())
            return m_service.foresee(owner(), todo);
        if (todo.position == 0)
            todo.position = before->position;
        return diff(*before, todo).isEmpty() ? TodoService::Adoption::Unchanged
                                             : TodoService::Adoption::Changed;
    }

    /// Place in the file of what this is a part of; -1 when that is not in the file.
    int parentIndex(const FileTodo &file) const
    {
        return file.parent >= 0 ? file.parent : m_places.value(file.todo.parentId, -1);
    }

    /// The topmost one, of the file or already there.
    std::optional<Todo> parentOf(const FileTodo &file)
    {
        int index = parentIndex(file);
        if (index < 0) {
            const auto known = m_service.todo(owner(), file.todo.parentId);
            return known && known->parentId.isEmpty() ? std::optional(*known) : std::nullopt;
        }
        // A chain that is longer may be a circle.
        for (int step = 0; step < maxDepth && parentIndex(m_content.todos[index]) >= 0; ++step)
            index = parentIndex(m_content.todos[index]);
        if (isPart(m_content.todos[index]) || !m_taken.contains(index))
            return {};
        return m_taken.value(index);
    }

    void skip(const FileTodo &file, const QString &text, const Reason &reason)
    {
        m_report.skipped.append({file.line, text, reason});
    }

    Result<void> countKnown(const QString &listId)
    {
        if (m_counted.contains(listId))
            return {};
        const auto todos = todosOf(m_service, listId);
        if (!todos)
            return todos.error();
        m_counted.insert(listId);
        // What this import added itself is not known.
        for (const auto &todo : *todos) {
            if (!m_takenById.contains(todo.id))
                m_known[contentKey(todo)].append(todo.id);
        }
        return {};
    }

    TodoService &m_service;
    const FileContent &m_content;
    const ImportOptions &m_options;
    ImportReport m_report;
    QHash<QString, QString> m_listsByName;
    QHash<QString, QString> m_listsById; ///< ids of the file to ours
    QString m_defaultList;
    QString m_into;
    int m_listCount = 0;
    QHash<QString, int> m_places; ///< in the file, by id
    QHash<int, Todo> m_taken;     ///< by place in the file
    QHash<QString, Todo> m_takenById;
    QSet<QString> m_counted;             ///< lists whose todos are in m_known
    QHash<QString, QStringList> m_known; ///< ids by what the todos say
};

} // namespace

Result<ImportReport> importTodos(TodoService &service, const FileContent &content,
                                 const ImportOptions &options)
{
    Import import(service, content, options);
    bool previewed = false;
    const auto done = service.atomically([&]() -> Result<void> {
        if (auto ran = import.run(); !ran)
            return ran;
        previewed = options.preview;
        // An error takes it all back.
        return previewed ? Result<void>(Error{ErrorCode::Conflict, u"only a preview"_s}) : Result<void>();
    });
    if (!done && !previewed)
        return done.error();
    return import.report();
}

Result<ExchangeData> exportedTodos(TodoService &service, const QStringList &lists, bool completed, int most,
                                   core::Instant now)
{
    const auto known = service.lists(owner(), true);
    if (!known)
        return known.error();
    ExchangeData data{{}, {}, now};
    QStringList missing = lists;
    for (const auto &summary : *known) {
        const auto asked = missing.removeIf([&](const QString &name) {
            return name == summary.list.id || comparable(name) == comparable(summary.list.name);
        });
        if (!lists.isEmpty() && asked == 0)
            continue;
        auto todos = todosOf(service, summary.list.id);
        if (!todos)
            return todos.error();
        if (!completed)
            todos->removeIf([](const Todo &todo) { return todo.isCompleted(); });
        data.lists.append(summary.list);
        data.todos += *todos;
        if (data.todos.size() > most)
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 todos; export list by list"_s.arg(most),
                         {.code = ReasonCode::ExportTooLong, .limit = most}};
    }
    if (!missing.isEmpty())
        return Error{ErrorCode::NotFound,
                     u"there is no list %1"_s.arg(missing.first()),
                     {.code = ReasonCode::NoSuchList, .name = missing.first()}};
    return data;
}

} // namespace traydo::todo
