#include "todo/exchangecsv.h"

#include "todo/csvtable.h"
#include "todo/filelines.h"
#include "todo/quickadd.h"
#include "todo/recurrence.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Priority;
using core::ReasonCode;
using core::Result;
using core::Todo;

namespace {

enum class Column {
    Id,
    List,
    Title,
    Notes,
    Due,
    Priority,
    Tags,
    Repeat,
    Parent,
    Completed,
    CompletedAt,
    CreatedAt,
    MadeBy,
    Type,     ///< Todoist: task, section or note
    Indent,   ///< Todoist: 1 is the outermost
    Language, ///< Todoist: of the spoken dates
};

/// The headings we write come first in their column.
const QList<std::pair<Column, QStringList>> &headings()
{
    static const QList<std::pair<Column, QStringList>> all{
        {Column::Id, {u"id"_s, u"uid"_s}},
        {Column::List, {u"list"_s, u"project"_s, u"liste"_s, u"lista"_s, u"folder"_s, u"list name"_s}},
        {Column::Title,
         {u"title"_s, u"content"_s, u"task"_s, u"summary"_s, u"subject"_s, u"name"_s, u"todo"_s, u"titel"_s,
          u"aufgabe"_s, u"titre"_s, u"título"_s, u"tytuł"_s}},
        {Column::Notes, {u"notes"_s, u"description"_s, u"note"_s, u"body"_s, u"notizen"_s}},
        {Column::Due, {u"due"_s, u"due date"_s, u"due_date"_s, u"date"_s, u"deadline"_s, u"fällig"_s}},
        {Column::Priority, {u"priority"_s, u"priorität"_s}},
        {Column::Tags, {u"tags"_s, u"labels"_s, u"categories"_s, u"category"_s}},
        {Column::Repeat, {u"repeat"_s, u"rrule"_s, u"recurrence"_s}},
        {Column::Parent, {u"parent"_s, u"parent_id"_s}},
        {Column::Completed, {u"completed"_s, u"done"_s, u"status"_s, u"is_completed"_s, u"erledigt"_s}},
        {Column::CompletedAt, {u"completed_at"_s, u"completed date"_s, u"completion date"_s}},
        {Column::CreatedAt, {u"created_at"_s, u"created"_s, u"creation date"_s}},
        {Column::MadeBy, {u"made_by"_s}},
        {Column::Type, {u"type"_s}},
        {Column::Indent, {u"indent"_s}},
        {Column::Language, {u"date_lang"_s}},
    };
    return all;
}

constexpr int ownColumns = 13;

QString instantText(const std::optional<core::Instant> &instant)
{
    return instant ? core::toIsoString(*instant) : QString();
}

QStringList cellsOf(const Todo &todo, const QString &list)
{
    return {todo.id,
            list,
            todo.title,
            todo.notes,
            todo.due ? todo.due->toString() : QString(),
            todo.priority == Priority::None ? QString() : QString::number(int(todo.priority)),
            todo.tags.join(u' '),
            todo.repeat,
            todo.parentId,
            todo.isCompleted() ? u"true"_s : u"false"_s,
            instantText(todo.completedAt),
            core::toIsoString(todo.createdAt),
            todo.createdBy.clientName};
}

QByteArray rowOf(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',').toUtf8() + "\r\n";
}

// ---- reading

/// The rows of one file by the meaning of their columns.
class CsvReader
{
public:
    CsvReader(const CsvRow &header, const ReadContext &context) : m_context(context)
    {
        for (qsizetype i = 0; i < header.cells.size(); ++i) {
            const auto name = header.cells[i].trimmed().toLower();
            for (const auto &[column, names] : headings()) {
                if (names.contains(name) && !m_columns.contains(column))
                    m_columns.insert(column, i);
            }
        }
    }

    bool hasTitle() const { return m_columns.contains(Column::Title); }

    void read(const CsvRow &row)
    {
        const auto type = cell(row, Column::Type).toLower();
        if (type == "note"_L1)
            return addNote(row);
        if (!type.isEmpty() && type != "task"_L1)
            return skip(row, u"is a %1, not a task"_s.arg(type),
                        {.code = ReasonCode::NotATodo, .name = type});
        FileTodo read{.todo = {}, .list = cell(row, Column::List), .line = row.line};
        fill(read.todo, row);
        auto kept = fitted(read.todo);
        if (!kept)
            return skip(row, kept.error().text, kept.error().reason);
        read.todo = *std::move(kept);
        read.parent = parentByIndent(row);
        m_content.todos.append(read);
    }

    FileContent take() { return std::move(m_content); }

private:
    void skip(const CsvRow &row, const QString &text, const core::Reason &reason)
    {
        m_content.skipped.append({row.line, text, reason});
    }

    QString cell(const CsvRow &row, Column column) const
    {
        const auto index = m_columns.value(column, -1);
        return index >= 0 && index < row.cells.size() ? csvText(row.cells[index]).trimmed() : QString();
    }

    void fill(Todo &todo, const CsvRow &row)
    {
        todo.id = idFromForeign(cell(row, Column::Id));
        todo.parentId = idFromForeign(cell(row, Column::Parent));
        todo.title = cell(row, Column::Title);
        todo.notes = cell(row, Column::Notes);
        todo.priority = priorityOf(cell(row, Column::Priority).toLower());
        static const QRegularExpression separators(u"[,;\\s]+"_s);
        todo.tags = cell(row, Column::Tags).split(separators, Qt::SkipEmptyParts);
        if (m_columns.contains(Column::Type))
            takeLabels(todo);
        todo.createdAt = instantOf(cell(row, Column::CreatedAt)).value_or(m_context.now);
        if (isYes(cell(row, Column::Completed).toLower()) || !cell(row, Column::CompletedAt).isEmpty())
            todo.completedAt = instantOf(cell(row, Column::CompletedAt)).value_or(m_context.now);
        fillDue(todo, row);
        if (const auto rule = cell(row, Column::Repeat); !rule.isEmpty()) {
            const auto valid = validRepeat(rule);
            if (valid)
                todo.repeat = *valid;
            else
                m_content.remarks.append({row.line,
                                          u"the repetition is left out; %1"_s.arg(valid.error().text),
                                          {.code = ReasonCode::RepeatLeftOut}});
        }
    }

    void fillDue(Todo &todo, const CsvRow &row)
    {
        const auto text = cell(row, Column::Due);
        if (text.isEmpty())
            return;
        todo.due = core::Due::fromString(QString(text).replace(u' ', u'T'));
        if (todo.due)
            return;
        if (const auto instant = instantOf(text)) {
            const auto local = localTime(*instant);
            todo.due = core::Due{local.date(), local.time(), {}};
            return;
        }
        const auto language = cell(row, Column::Language);
        const QuickAddPhrases phrases{QLocale(language.isEmpty() ? u"en"_s : language)};
        const auto spoken = parseQuickAdd(text, phrases, {localTime(m_context.now), {}});
        if (!spoken.title.isEmpty() || !spoken.due) {
            m_content.remarks.append({row.line,
                                      u"the due date \"%1\" is left out: it cannot be read"_s.arg(text),
                                      {.code = ReasonCode::DueLeftOut, .name = text}});
            return;
        }
        todo.due = spoken.due;
        todo.repeat = spoken.repeat;
    }

    QDateTime localTime(core::Instant instant) const
    {
        return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(instant), m_context.zone);
    }

    /// ISO 8601 with an offset or Z; without one it is the person's time.
    std::optional<core::Instant> instantOf(const QString &text) const
    {
        auto time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
        if (!time.isValid())
            return {};
        if (time.timeSpec() == Qt::LocalTime)
            time = QDateTime(time.date(), time.time(), m_context.zone);
        return core::fromEpochMs(time.toMSecsSinceEpoch());
    }

    static bool isYes(const QString &word)
    {
        static const QStringList words{u"true"_s, u"1"_s,         u"yes"_s, u"x"_s,
                                       u"done"_s, u"completed"_s, u"ja"_s,  u"wahr"_s};
        return words.contains(word);
    }

    static Priority priorityOf(const QString &word)
    {
        static const QHash<QString, Priority> words{
            {u"1"_s, Priority::High},      {u"p1"_s, Priority::High},   {u"high"_s, Priority::High},
            {u"2"_s, Priority::Medium},    {u"p2"_s, Priority::Medium}, {u"medium"_s, Priority::Medium},
            {u"normal"_s, Priority::None}, {u"3"_s, Priority::Low},     {u"p3"_s, Priority::Low},
            {u"low"_s, Priority::Low}};
        return words.value(word, Priority::None);
    }

    /// Todoist keeps labels in the text.
    static void takeLabels(Todo &todo)
    {
        QStringList words;
        for (const auto &word : todo.title.simplified().split(u' ')) {
            if (word.size() > 1 && word.startsWith(u'@'))
                todo.tags.append(word.sliced(1));
            else
                words.append(word);
        }
        todo.title = words.join(u' ');
    }

    /// A comment of Todoist stands below its task.
    void addNote(const CsvRow &row)
    {
        if (m_content.todos.isEmpty())
            return skip(row, u"is a note of no task"_s, {.code = ReasonCode::NoteOfNothing});
        auto todo = m_content.todos.last().todo;
        todo.notes += (todo.notes.isEmpty() ? QString() : u"\n"_s) + cell(row, Column::Title);
        auto kept = fitted(todo);
        if (!kept)
            return skip(row, kept.error().text, kept.error().reason);
        m_content.todos.last().todo = *std::move(kept);
    }

    /// The last todo that is not indented, for one that is.
    int parentByIndent(const CsvRow &row)
    {
        if (cell(row, Column::Indent).toInt() > 1)
            return m_outermost;
        m_outermost = int(m_content.todos.size());
        return -1;
    }

    const ReadContext &m_context;
    QHash<Column, qsizetype> m_columns;
    FileContent m_content;
    int m_outermost = -1;
};

} // namespace

WrittenFile writeCsv(const ExchangeData &data)
{
    QHash<QString, QString> names;
    for (const auto &list : data.lists)
        names.insert(list.id, list.name);
    QStringList header;
    for (const auto &[column, words] : headings().first(ownColumns))
        header.append(words.first());
    WrittenFile file;
    file.bytes = rowOf(header);
    for (const auto &todo : data.todos)
        file.bytes += rowOf(cellsOf(todo, names.value(todo.listId)));
    return file;
}

Result<FileContent> readCsv(const QByteArray &bytes, const ReadContext &context)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return text.error();
    auto separator = separatorOf(QStringView(*text).left(text->indexOf(u'\n')));
    static const QRegularExpression excelHint(u"\\Asep=(.)\\n"_s, QRegularExpression::CaseInsensitiveOption);
    const auto hint = excelHint.match(*text);
    if (hint.hasMatch())
        separator = hint.captured(1).front();
    auto rows = parseCsv(*text, separator);
    if (!rows)
        return rows.error();
    if (hint.hasMatch())
        rows->removeFirst();
    if (rows->isEmpty())
        return FileContent();
    CsvReader reader(rows->takeFirst(), context);
    if (!reader.hasTitle())
        return Error{ErrorCode::InvalidArgument,
                     u"line 1: the first line must name the columns, one of them \"title\""_s,
                     {.code = ReasonCode::ColumnsUnnamed}};
    for (const auto &row : std::as_const(*rows))
        reader.read(row);
    return reader.take();
}

} // namespace traydo::todo
