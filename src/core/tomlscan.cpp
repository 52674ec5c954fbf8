#include "core/tomlscan.h"

#include "core/tomlparse.h"

namespace traydo::core {

namespace {

constexpr auto byteOrderMark = "\xEF\xBB\xBF";

/// Walks over a text that is known to be TOML, so that it only has to find ends, never to judge.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) {}

    TomlScan scan();

private:
    char peek(qsizetype ahead = 0) const
    {
        return m_text.size() > m_at + ahead ? m_text[m_at + ahead] : '\0';
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool looksAt(const char *text) const { return m_text.mid(m_at, qsizetype(qstrlen(text))) == text; }
    void skipSpace();
    void skipSpaceAndLines();
    void skipLine();
    qsizetype lineBegin() const;
    void skipQuoted();
    void skipBare();
    void skipArray();
    QString keyPart();
    QStringList keyPath();
    void header();
    void entry(const QStringList &parent, bool inBraces);
    void value();
    void members(const QStringList &parent);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QStringList m_table; ///< of the last header
    QList<QStringList> m_arrays;
    int m_arrayDepth = 0; ///< within an array value, whose tables have no path
    TomlScan m_scan;
};

void Scanner::skipSpace()
{
    while (peek() == ' ' || peek() == '\t')
        ++m_at;
}

void Scanner::skipSpaceAndLines()
{
    while (!atEnd()) {
        if (peek() == '#')
            skipLine();
        else if (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n')
            ++m_at;
        else
            return;
    }
}

void Scanner::skipLine()
{
    const auto end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
}

qsizetype Scanner::lineBegin() const
{
    return m_at == 0 ? 0 : std::max(m_text.lastIndexOf('\n', m_at - 1) + 1, m_scan.begin);
}

void Scanner::skipQuoted()
{
    const char quote = peek();
    const QByteArray three(3, quote);
    const bool many = looksAt(three.constData());
    m_at += many ? 3 : 1;
    while (!atEnd() && !(many ? looksAt(three.constData()) : peek() == quote))
        m_at += quote == '"' && peek() == '\\' ? 2 : 1;
    m_at += many ? 3 : 1;
    // The text itself may end in one or two of the quotes: """said "so"""""
    while (many && peek() == quote)
        ++m_at;
}

/// A number, a word or a date; a date may have a space inside.
void Scanner::skipBare()
{
    const auto begin = m_at;
    while (!atEnd() && !strchr(",]}#\r\n", peek()))
        ++m_at;
    while (m_at > begin && (m_text[m_at - 1] == ' ' || m_text[m_at - 1] == '\t'))
        --m_at;
}

void Scanner::skipArray()
{
    ++m_arrayDepth;
    ++m_at;
    for (skipSpaceAndLines(); !atEnd() && peek() != ']'; skipSpaceAndLines()) {
        if (peek() == ',')
            ++m_at;
        else
            value();
    }
    ++m_at;
    --m_arrayDepth;
}

QString Scanner::keyPart()
{
    const auto begin = m_at;
    if (peek() != '"' && peek() != '\'') {
        while (!atEnd() && !strchr(" \t.=]", peek()))
            ++m_at;
        return QString::fromUtf8(m_text.mid(begin, m_at - begin));
    }
    skipQuoted();
    const auto alone = parseToml(m_text.mid(begin, m_at - begin) + " = 0");
    return alone && !alone->empty() ? textOf(alone->begin()->first.str()) : QString();
}

QStringList Scanner::keyPath()
{
    QStringList path;
    for (bool more = true; more;) {
        skipSpace();
        path.append(keyPart());
        skipSpace();
        more = peek() == '.';
        m_at += more;
    }
    return path;
}

void Scanner::header()
{
    TomlHeader header{.path = {}, .array = peek(1) == '[', .lineAt = lineBegin()};
    m_at += header.array ? 2 : 1;
    header.path = m_table = keyPath();
    skipLine();
    header.lineEnd = m_at;
    if (header.array)
        m_arrays.append(header.path);
    m_scan.headers.append(header);
}

/// Notes the entry before what is in its braces, so that the order is the one of the text.
void Scanner::entry(const QStringList &parent, bool inBraces)
{
    TomlEntry entry{.path = {}, .prefix = parent.size(), .inBraces = inBraces, .lineAt = lineBegin()};
    entry.path = parent + keyPath();
    entry.inArray = std::any_of(m_arrays.cbegin(), m_arrays.cend(), [&](const QStringList &array) {
        return entry.path.mid(0, array.size()) == array;
    });
    ++m_at; // =
    skipSpace();
    entry.valueAt = m_at;
    entry.braces = peek() == '{';
    const auto index = m_scan.entries.size();
    if (m_arrayDepth == 0)
        m_scan.entries.append(entry);
    if (entry.braces)
        members(entry.path);
    else
        value();
    if (m_arrayDepth != 0)
        return;
    auto &noted = m_scan.entries[index];
    noted.valueEnd = m_at;
    noted.lastMember = entry.valueAt + 1;
    for (auto i = index + 1; i < m_scan.entries.size(); ++i)
        noted.lastMember = std::max(noted.lastMember, m_scan.entries.at(i).valueEnd);
}

void Scanner::value()
{
    switch (peek()) {
    case '"':
    case '\'':
        return skipQuoted();
    case '[':
        return skipArray();
    case '{':
        return members({});
    default:
        return skipBare();
    }
}

void Scanner::members(const QStringList &parent)
{
    ++m_at;
    for (skipSpaceAndLines(); !atEnd() && peek() != '}'; skipSpaceAndLines()) {
        if (peek() == ',')
            ++m_at;
        else
            entry(parent, true);
    }
    ++m_at;
}

TomlScan Scanner::scan()
{
    m_at = m_scan.begin = looksAt(byteOrderMark) ? 3 : 0;
    for (skipSpaceAndLines(); !atEnd(); skipSpaceAndLines()) {
        if (peek() == '[') {
            header();
            continue;
        }
        const auto first = m_scan.entries.size();
        entry(m_table, false);
        skipLine();
        for (auto i = first; i < m_scan.entries.size(); ++i) {
            m_scan.entries[i].lineAt = m_scan.entries.at(first).lineAt;
            m_scan.entries[i].lineEnd = m_at;
        }
    }
    return m_scan;
}

} // namespace

TomlScan scanToml(const QByteArray &text)
{
    return Scanner(text).scan();
}

} // namespace traydo::core
