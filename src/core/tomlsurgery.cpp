#include "core/tomlsurgery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

bool beginsWith(const QStringList &path, const QStringList &begin)
{
    return path.mid(0, begin.size()) == begin;
}

QByteArray written(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if (c < u' ' || c == u'\x7f')
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return '"' + quoted.toUtf8() + '"';
}

QByteArray written(const TomlValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return written(*text);
    QByteArrayList texts;
    for (const QString &each : std::get<QStringList>(value))
        texts.append(written(each));
    return '[' + texts.join(", ") + ']';
}

QByteArray writtenPair(const QStringList &key, const TomlValue &value)
{
    return writtenKey(key) + " = " + written(value);
}

} // namespace

QByteArray writtenKey(const QStringList &path)
{
    static const QRegularExpression bare(uR"(\A[A-Za-z0-9_-]+\z)"_s);
    QByteArrayList names;
    for (const QString &name : path)
        names.append(bare.match(name).hasMatch() ? name.toUtf8() : written(name));
    return names.join('.');
}

TomlSurgery::TomlSurgery(const QByteArray &text, const QStringList &table)
    : m_text(text), m_table(table), m_scan(scanToml(text)), m_lineEnd(lineEndOf(text))
{
}

QByteArray TomlSurgery::lineEndOf(const QByteArray &text)
{
    const auto first = text.indexOf('\n');
    return first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
}

const TomlHeader *TomlSurgery::headerOfTable() const
{
    const auto found = std::find_if(m_scan.headers.cbegin(), m_scan.headers.cend(),
                                    [this](const auto &each) { return each.path == m_table && !each.array; });
    return found == m_scan.headers.cend() ? nullptr : &*found;
}

const TomlEntry *TomlSurgery::entryAt(const QStringList &path) const
{
    const auto found = std::find_if(m_scan.entries.cbegin(), m_scan.entries.cend(),
                                    [&](const auto &each) { return each.path == path && !each.inArray; });
    return found == m_scan.entries.cend() ? nullptr : &*found;
}

/// The lines below a header, up to the next one; without a header those at the top.
QList<TomlEntry> TomlSurgery::bodyOf(const TomlHeader *header) const
{
    const auto begin = header ? header->lineEnd : m_scan.begin;
    auto end = m_text.size();
    for (const TomlHeader &each : m_scan.headers) {
        if (each.lineAt >= begin)
            end = std::min(end, each.lineAt);
    }
    QList<TomlEntry> body;
    for (const TomlEntry &each : m_scan.entries) {
        if (!each.inBraces && each.lineAt >= begin && each.lineAt < end)
            body.append(each);
    }
    return body;
}

qsizetype TomlSurgery::endOfBody(const TomlHeader *header) const
{
    const auto body = bodyOf(header);
    if (!body.isEmpty())
        return body.constLast().lineEnd;
    return header ? header->lineEnd : m_scan.begin;
}

/// Which element of an array of tables is meant, nobody can say.
bool TomlSurgery::isArray() const
{
    return std::any_of(m_scan.headers.cbegin(), m_scan.headers.cend(),
                       [this](const auto &each) { return each.array && beginsWith(m_table, each.path); });
}

void TomlSurgery::splice(qsizetype at, qsizetype end, const QByteArray &added)
{
    m_splices.append({at, m_text.mid(at, end - at), added});
}

void TomlSurgery::addLine(qsizetype at, const QList<TomlEntry> &neighbours, const QByteArray &line)
{
    QByteArray indent;
    if (!neighbours.isEmpty()) {
        auto i = neighbours.constLast().lineAt;
        while (m_text[i] == ' ' || m_text[i] == '\t')
            indent += m_text[i++];
    }
    const bool open = at > m_scan.begin && m_text[at - 1] != '\n';
    splice(at, at, open ? m_lineEnd + indent + line : indent + line + m_lineEnd);
}

/// Before the first table, and before the comment that belongs to it.
void TomlSurgery::addToRoot(const QByteArray &line)
{
    const auto body = bodyOf(nullptr);
    if (!body.isEmpty() || m_scan.headers.isEmpty())
        return addLine(body.isEmpty() ? m_text.size() : body.constLast().lineEnd, body, line);
    auto at = m_scan.headers.constFirst().lineAt;
    while (at > m_scan.begin) {
        const auto above = std::max(m_text.lastIndexOf('\n', at - 2) + 1, m_scan.begin);
        if (!m_text.mid(above, at - above).trimmed().startsWith('#'))
            break;
        at = above;
    }
    splice(at, at, line + m_lineEnd + m_lineEnd);
}

void TomlSurgery::addToBraces(const TomlEntry &entry, const QByteArray &pair)
{
    const bool empty = entry.lastMember == entry.valueAt + 1;
    const bool tight = m_text[entry.lastMember] == '}';
    splice(entry.lastMember, entry.lastMember, (empty ? " " : ", ") + pair + (empty && tight ? " " : ""));
}

/// `lan.enabled = true` makes a table that must not get a header as well.
bool TomlSurgery::addBesideDotted(const QString &key, const TomlValue &value)
{
    const TomlEntry *neighbour = nullptr;
    for (const TomlEntry &each : m_scan.entries) {
        if (!each.inBraces && each.prefix < m_table.size() && each.path.size() > m_table.size() &&
            beginsWith(each.path, m_table))
            neighbour = &each;
    }
    if (!neighbour)
        return false;
    addLine(neighbour->lineEnd, {*neighbour},
            writtenPair((m_table + QStringList{key}).mid(neighbour->prefix), value));
    return true;
}

void TomlSurgery::appendTable(const QList<TomlPair> &pairs)
{
    QByteArray block = '[' + writtenKey(m_table) + ']';
    for (const TomlPair &pair : pairs)
        block += m_lineEnd + writtenPair({pair.key}, pair.value);
    if (m_text.size() == m_scan.begin)
        block += m_lineEnd;
    else if (m_text.endsWith('\n'))
        block = m_lineEnd + block + m_lineEnd;
    else
        block.prepend(m_lineEnd + m_lineEnd); // the file ends without a line end, and goes on to
    splice(m_text.size(), m_text.size(), block);
}

bool TomlSurgery::setValue(const QString &key, const TomlValue &value)
{
    if (isArray())
        return false;
    if (const auto *entry = entryAt(m_table + QStringList{key})) {
        splice(entry->valueAt, entry->valueEnd, written(value));
        return true;
    }
    const auto line = writtenPair({key}, value);
    if (m_table.isEmpty()) {
        addToRoot(line);
    } else if (const auto *braces = entryAt(m_table)) {
        addToBraces(*braces, line);
    } else if (const auto *header = headerOfTable()) {
        addLine(endOfBody(header), bodyOf(header), line);
    } else if (!addBesideDotted(key, value)) {
        appendTable({{key, value}});
    }
    return true;
}

void TomlSurgery::rewriteBody(const TomlHeader &header, const QList<TomlPair> &pairs)
{
    const auto body = bodyOf(&header);
    auto missing = pairs;
    for (const TomlEntry &entry : body) {
        const auto pair = std::find_if(missing.begin(), missing.end(), [&](const TomlPair &each) {
            return entry.path == m_table + QStringList{each.key};
        });
        if (pair == missing.end()) {
            splice(entry.lineAt, entry.lineEnd, {});
            continue;
        }
        if (tomlValue(m_text, m_table, pair->key).valueOr(std::nullopt) != pair->value)
            splice(entry.valueAt, entry.valueEnd, written(pair->value));
        missing.erase(pair);
    }
    QByteArrayList lines;
    for (const TomlPair &pair : missing)
        lines.append(writtenPair({pair.key}, pair.value));
    if (!lines.isEmpty())
        addLine(endOfBody(&header), body, lines.join(m_lineEnd));
}

/// With the empty line above, which came with it.
void TomlSurgery::cutBlock(const TomlHeader &header)
{
    auto at = header.lineAt;
    const auto end = endOfBody(&header);
    const auto stepBack = [&] {
        if (m_text.mid(at - m_lineEnd.size(), m_lineEnd.size()) == m_lineEnd)
            at -= m_lineEnd.size();
    };
    const auto above = m_text.mid(0, at);
    if (above.endsWith('\n' + m_lineEnd))
        stepBack();
    if (end == m_text.size() && !m_text.endsWith('\n') && at > m_scan.begin)
        stepBack();
    splice(at, end, {});
}

bool TomlSurgery::removeParts(const TomlHeader *kept)
{
    for (const TomlHeader &each : m_scan.headers) {
        if (&each != kept && beginsWith(each.path, m_table))
            cutBlock(each);
    }
    for (const TomlEntry &each : m_scan.entries) {
        if (each.prefix >= m_table.size() || !beginsWith(each.path, m_table))
            continue; // it goes with its header or brace
        if (each.inBraces)
            return false;
        splice(each.lineAt, each.lineEnd, {});
    }
    return true;
}

bool TomlSurgery::setTable(const QList<TomlPair> &pairs)
{
    if (isArray())
        return false;
    const auto *braces = entryAt(m_table);
    if (braces) {
        QByteArrayList members;
        for (const TomlPair &pair : pairs)
            members.append(writtenPair({pair.key}, pair.value));
        splice(braces->valueAt, braces->valueEnd, "{ " + members.join(", ") + " }");
        return true;
    }
    const auto *header = headerOfTable();
    if (header)
        rewriteBody(*header, pairs);
    else
        appendTable(pairs);
    return removeParts(header);
}

bool TomlSurgery::removeTable()
{
    return !isArray() && removeParts(nullptr);
}

TomlEdit TomlSurgery::result()
{
    std::sort(m_splices.begin(), m_splices.end(),
              [](const TextSplice &a, const TextSplice &b) { return a.at > b.at; });
    TomlEdit edit{m_text, m_splices};
    for (const TextSplice &each : m_splices)
        edit.text.replace(each.at, each.removed.size(), each.added);
    return edit;
}

} // namespace traydo::core
