#include "todo/todotxt.h"

#include "todo/filelines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Priority;
using core::Result;
using core::Todo;

namespace {

QDate dayOf(core::Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(instant), zone).date();
}

core::Instant startOf(QDate day, const QTimeZone &zone)
{
    return core::fromEpochMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

/// A name as one word.
QString asWord(const QString &name)
{
    return name.simplified().replace(u' ', u'-');
}

QChar letterOf(Priority priority)
{
    return QChar(u'A' + int(priority) - int(Priority::High));
}

Priority priorityOf(QChar letter)
{
    return letter == u'A' ? Priority::High : letter == u'B' ? Priority::Medium : Priority::Low;
}

// ---- repetition

struct Recurrence
{
    QLatin1StringView frequency;
    QChar letter;
};
constexpr Recurrence recurrences[] = {
    {"DAILY"_L1, u'd'}, {"WEEKLY"_L1, u'w'}, {"MONTHLY"_L1, u'm'}, {"YEARLY"_L1, u'y'}};
constexpr auto workdays = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_L1;

/// Nothing for a rule that says more than "every n".
std::optional<QString> recOf(const QString &rule)
{
    if (rule == workdays)
        return u"+1b"_s;
    static const QRegularExpression form(u"\\AFREQ=([A-Z]+)(?:;INTERVAL=(\\d+))?\\z"_s);
    const auto match = form.match(rule);
    for (const auto &recurrence : recurrences) {
        if (match.captured(1) == recurrence.frequency)
            return u'+' + (match.captured(2).isEmpty() ? u"1"_s : match.captured(2)) + recurrence.letter;
    }
    return {};
}

std::optional<QString> ruleOf(const QString &rec)
{
    static const QRegularExpression form(u"\\A\\+?([1-9][0-9]{0,2})([dwmyb])\\z"_s);
    const auto match = form.match(rec);
    if (!match.hasMatch())
        return {};
    const bool isOne = match.captured(1) == u'1';
    const auto letter = match.captured(2).front();
    if (letter == u'b')
        return isOne ? std::optional(QString(workdays)) : std::nullopt;
    const auto *const found = std::find_if(std::begin(recurrences), std::end(recurrences),
                                           [&](const Recurrence &each) { return each.letter == letter; });
    const auto rule = u"FREQ="_s + found->frequency;
    return isOne ? rule : rule + u";INTERVAL="_s + match.captured(1);
}

// ---- writing

/// How often the form could not hold something.
struct Losses
{
    int notes = 0;
    int parents = 0;
    int zones = 0;
    int rules = 0;

    QList<core::Notice> toWarnings() const
    {
        const std::tuple<int, core::ReasonCode, QString> losses[] = {
            {notes, core::ReasonCode::NotesLost, u"todo.txt holds no notes: left out of %1 todos"_s},
            {parents, core::ReasonCode::PartsLost,
             u"todo.txt holds no subtasks: %1 todos stand on their own"_s},
            {zones, core::ReasonCode::ZonesLost, u"todo.txt holds no time zones: left out of %1 todos"_s},
            {rules, core::ReasonCode::RepeatsLost,
             u"todo.txt holds only simple repetitions: left out of %1 todos"_s},
        };
        QList<core::Notice> warnings;
        for (const auto &[count, reason, text] : losses) {
            if (count > 0)
                warnings.append({text.arg(count), {{.code = reason, .number = count}}});
        }
        return warnings;
    }
};

QString lineOf(const Todo &todo, const QString &list, const QTimeZone &zone, Losses &losses)
{
    QStringList words;
    const bool prioritised = todo.priority != Priority::None;
    if (todo.completedAt)
        words << u"x"_s << dayOf(*todo.completedAt, zone).toString(Qt::ISODate);
    else if (prioritised)
        words << u"("_s + letterOf(todo.priority) + u')';
    words << dayOf(todo.createdAt, zone).toString(Qt::ISODate);
    const auto project = list.isEmpty() ? QStringList() : QStringList{u'+' + asWord(list)};
    // The first project is the list.
    static const QRegularExpression otherProject(u"(?:\\A|\\s)\\+\\S"_s);
    const bool goesFirst = otherProject.match(todo.title).hasMatch();
    words << (goesFirst ? project : QStringList()) << todo.title << (goesFirst ? QStringList() : project);
    for (const auto &tag : todo.tags)
        words << u'@' + tag;
    if (todo.due) {
        words << u"due:"_s + todo.due->date.toString(Qt::ISODate);
        if (todo.due->time)
            words << u"time:"_s + todo.due->time->toString(u"HH:mm"_s);
        losses.zones += todo.due->zone.isEmpty() ? 0 : 1;
    }
    if (!todo.repeat.isEmpty()) {
        const auto rec = recOf(todo.repeat);
        if (rec)
            words << u"rec:"_s + *rec;
        else
            ++losses.rules;
    }
    if (todo.completedAt && prioritised)
        words << u"pri:"_s + letterOf(todo.priority);
    if (todo.createdBy.kind == core::Actor::Kind::Client)
        words << u"by:"_s + asWord(todo.createdBy.clientName);
    losses.notes += todo.notes.isEmpty() ? 0 : 1;
    losses.parents += todo.parentId.isEmpty() ? 0 : 1;
    return words.join(u' ');
}

// ---- reading

/// Takes words off the front of a line.
class Head
{
public:
    explicit Head(const QString &line) : m_words(line.simplified().split(u' ')) {}

    bool takeMark()
    {
        if (m_words.size() < 2 || m_words.first() != u'x')
            return false;
        m_words.removeFirst();
        return true;
    }
    std::optional<QDate> takeDate()
    {
        if (m_words.isEmpty())
            return {};
        const auto due = core::Due::fromString(m_words.first());
        if (!due || due->time)
            return {};
        m_words.removeFirst();
        return due->date;
    }
    Priority takePriority()
    {
        static const QRegularExpression form(u"\\A\\(([A-Z])\\)\\z"_s);
        const auto match = m_words.isEmpty() ? QRegularExpressionMatch() : form.match(m_words.first());
        if (!match.hasMatch())
            return Priority::None;
        m_words.removeFirst();
        return priorityOf(match.captured(1).front());
    }
    const QStringList &rest() const { return m_words; }

private:
    QStringList m_words;
};

/// What the words of a line's text say.
struct Text
{
    QStringList title;
    QString list;
    QStringList tags;
    QHash<QString, QString> values;
};

Text textOf(const QStringList &words)
{
    static const QStringList keys{u"due"_s, u"time"_s, u"rec"_s, u"pri"_s, u"by"_s};
    Text text;
    for (const auto &word : words) {
        const auto colon = word.indexOf(u':');
        if (word.size() > 1 && word.startsWith(u'+') && text.list.isEmpty())
            text.list = word.sliced(1);
        else if (word.size() > 1 && word.startsWith(u'@'))
            text.tags.append(word.sliced(1));
        else if (colon > 0 && keys.contains(word.first(colon)) && !text.values.contains(word.first(colon)))
            text.values.insert(word.first(colon), word.sliced(colon + 1));
        else
            text.title.append(word);
    }
    return text;
}

/// A value that does not fit its key goes back into the title.
void giveBack(Text &text, const QString &key)
{
    if (text.values.contains(key))
        text.title.append(key + u':' + text.values.take(key));
}

void takeDue(Text &text, Todo &todo)
{
    const auto due = core::Due::fromString(text.values.value(u"due"_s));
    if (!due) {
        giveBack(text, u"due"_s);
        giveBack(text, u"time"_s);
        return;
    }
    todo.due = due;
    const auto time = core::Due::fromString(u"2026-01-01T"_s + text.values.value(u"time"_s));
    if (time && !due->time)
        todo.due->time = time->time;
    else
        giveBack(text, u"time"_s);
}

void takeRepeat(Text &text, Todo &todo, QDate created)
{
    const auto rule = ruleOf(text.values.value(u"rec"_s));
    if (!rule)
        return giveBack(text, u"rec"_s);
    todo.repeat = *rule;
    if (!todo.due)
        todo.due = core::Due{created};
}

Result<FileTodo> readLine(const QString &line, const ReadContext &context)
{
    Head head(line);
    FileTodo read;
    auto &todo = read.todo;
    const auto today = dayOf(context.now, context.zone);
    const bool isDone = head.takeMark();
    todo.priority = head.takePriority();
    const auto first = head.takeDate();
    const auto second = isDone && first ? head.takeDate() : std::nullopt;
    if (isDone)
        todo.completedAt = first ? startOf(*first, context.zone) : context.now;
    const auto created = isDone ? second.value_or(first.value_or(today)) : first.value_or(today);
    todo.createdAt = first || second ? startOf(created, context.zone) : context.now;

    auto text = textOf(head.rest());
    if (const auto letter = text.values.value(u"pri"_s);
        letter.size() == 1 && letter[0] >= u'A' && letter[0] <= u'Z')
        todo.priority = priorityOf(letter[0]);
    else
        giveBack(text, u"pri"_s);
    takeDue(text, todo);
    takeRepeat(text, todo, created);
    todo.title = text.title.join(u' ');
    todo.tags = text.tags;
    read.list = text.list;
    auto kept = fitted(todo);
    if (!kept)
        return kept.error();
    todo = *std::move(kept);
    return read;
}

} // namespace

WrittenFile writeTodoTxt(const ExchangeData &data, const QTimeZone &zone)
{
    QHash<QString, QString> names;
    for (const auto &list : data.lists)
        names.insert(list.id, list.name);
    WrittenFile file;
    Losses losses;
    for (const auto &todo : data.todos)
        file.bytes += lineOf(todo, names.value(todo.listId), zone, losses).toUtf8() + '\n';
    file.warnings = losses.toWarnings();
    return file;
}

Result<FileContent> readTodoTxt(const QByteArray &bytes, const ReadContext &context)
{
    const auto text = textOfFile(bytes);
    if (!text)
        return text.error();
    FileContent content;
    int number = 0;
    for (auto line : QStringView(*text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto read = readLine(line.toString(), context);
        if (!read) {
            content.skipped.append({number, read.error().text, read.error().reason});
            continue;
        }
        read->line = number;
        content.todos.append(*std::move(read));
    }
    return content;
}

} // namespace traydo::todo
