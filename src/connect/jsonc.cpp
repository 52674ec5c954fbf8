#include "connect/jsonc.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::connect {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int deepest = 64;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

class Parser
{
public:
    explicit Parser(const QByteArray &text) : m_text(text) {}

    Result<JsoncNode> parse();

private:
    Result<JsoncNode> parseValue(int depth);
    Result<JsoncNode> parseObject(int depth);
    Result<JsoncNode> parseArray(int depth);
    Result<JsoncNode> parseString();
    Result<JsoncNode> parseScalar();
    Result<JsoncMember> parseMember(int depth);
    Result<void> skipBlank();
    Result<void> skipComment();
    Result<qsizetype> takeSeparator(char close);

    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return atEnd() ? '\0' : m_text[m_at]; }
    Error wrong(const QString &what) const;

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

Error Parser::wrong(const QString &what) const
{
    const auto line = 1 + std::count(m_text.cbegin(), m_text.cbegin() + std::min(m_at, m_text.size()), '\n');
    return {ErrorCode::Corrupt, u"line %1: %2"_s.arg(line).arg(what)};
}

Result<JsoncNode> Parser::parse()
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(m_text);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return Error{ErrorCode::Corrupt, u"it is not UTF-8 text"_s};
    if (m_text.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    auto root = parseValue(0);
    if (!root)
        return root;
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    if (!atEnd())
        return wrong(u"something follows the value"_s);
    return root;
}

Result<void> Parser::skipBlank()
{
    while (!atEnd()) {
        const char c = current();
        if (c == '/') {
            if (auto skipped = skipComment(); !skipped)
                return skipped;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++m_at;
        } else {
            break;
        }
    }
    return {};
}

Result<void> Parser::skipComment()
{
    const auto rest = QByteArrayView(m_text).sliced(m_at);
    qsizetype length = -1;
    if (rest.startsWith("//")) {
        const auto lineEnd = rest.indexOf('\n');
        length = lineEnd < 0 ? rest.size() : lineEnd;
    } else if (rest.startsWith("/*")) {
        const auto close = rest.indexOf("*/", 2);
        length = close < 0 ? -1 : close + 2;
    }
    if (length < 0)
        return wrong(u"a stray '/' or a comment without an end"_s);
    m_at += length;
    return {};
}

Result<JsoncNode> Parser::parseValue(int depth)
{
    if (depth > deepest)
        return Error{ErrorCode::InvalidArgument, u"it is nested too deeply"_s};
    switch (current()) {
    case '{':
        return parseObject(depth);
    case '[':
        return parseArray(depth);
    case '"':
        return parseString();
    default:
        return parseScalar();
    }
}

/// After a value: the offset of its comma, or -1 where the container ends (and stays unread).
Result<qsizetype> Parser::takeSeparator(char close)
{
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    if (current() == close && !atEnd())
        return qsizetype(-1);
    if (current() != ',')
        return wrong(u"a comma or '%1' is missing"_s.arg(QLatin1Char(close)));
    const auto comma = m_at++;
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    return comma;
}

Result<JsoncNode> Parser::parseObject(int depth)
{
    JsoncNode object{.kind = JsoncNode::Kind::Object, .begin = m_at++, .members = {}};
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    while (current() != '}') {
        auto member = parseMember(depth);
        if (!member)
            return member.error();
        if (object.find(member->name))
            return Error{ErrorCode::InvalidArgument, u"an object has “%1” twice"_s.arg(member->name)};
        const auto comma = takeSeparator('}');
        if (!comma)
            return comma.error();
        member->comma = *comma;
        object.members.push_back(*std::move(member));
        if (*comma < 0)
            break;
    }
    object.end = ++m_at;
    return object;
}

Result<JsoncMember> Parser::parseMember(int depth)
{
    JsoncMember member;
    member.begin = m_at;
    if (current() != '"')
        return wrong(u"a name in quotes is missing"_s);
    auto name = parseString();
    if (!name)
        return name.error();
    member.name = name->scalar.toString();
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    if (current() != ':')
        return wrong(u"a ':' is missing"_s);
    ++m_at;
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    auto value = parseValue(depth + 1);
    if (!value)
        return value.error();
    member.value = *std::move(value);
    return member;
}

Result<JsoncNode> Parser::parseArray(int depth)
{
    JsoncNode array{.kind = JsoncNode::Kind::Array, .begin = m_at++, .members = {}};
    if (auto skipped = skipBlank(); !skipped)
        return skipped.error();
    while (current() != ']') {
        auto item = parseValue(depth + 1);
        if (!item)
            return item;
        array.items.push_back(*std::move(item));
        const auto comma = takeSeparator(']');
        if (!comma)
            return comma.error();
        if (*comma < 0)
            break;
    }
    array.end = ++m_at;
    return array;
}

Result<JsoncNode> Parser::parseString()
{
    const auto begin = m_at++;
    while (!atEnd() && current() != '"' && current() != '\n')
        m_at += current() == '\\' ? 2 : 1;
    if (atEnd() || current() != '"')
        return wrong(u"a string has no end"_s);
    ++m_at;
    // One token is read best by the parser that knows all escapes.
    const auto read = core::parseJson('[' + m_text.sliced(begin, m_at - begin) + ']');
    if (!read)
        return wrong(u"a string has a wrong escape"_s);
    return JsoncNode{.kind = JsoncNode::Kind::String,
                     .begin = begin,
                     .end = m_at,
                     .scalar = QJsonValue(read->toArray().first()),
                     .members = {}};
}

Result<JsoncNode> Parser::parseScalar()
{
    const auto begin = m_at;
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' ||
               c == 'E';
    };
    while (!atEnd() && isPart(current()))
        ++m_at;
    const auto read = QJsonDocument::fromJson('[' + m_text.sliced(begin, m_at - begin) + ']').array();
    if (read.size() != 1)
        return wrong(u"a value is missing or misspelt"_s);
    return JsoncNode{.begin = begin, .end = m_at, .scalar = QJsonValue(read.first()), .members = {}};
}

} // namespace

const JsoncMember *JsoncNode::find(const QString &name) const
{
    const auto found =
        std::find_if(members.cbegin(), members.cend(), [&](const auto &each) { return each.name == name; });
    return found == members.cend() ? nullptr : &*found;
}

QJsonValue JsoncNode::value() const
{
    if (kind == Kind::Object) {
        QJsonObject object;
        for (const auto &member : members)
            object.insert(member.name, member.value.value());
        return object;
    }
    if (kind == Kind::Array) {
        QJsonArray array;
        for (const auto &item : items)
            array.append(item.value());
        return array;
    }
    return scalar;
}

Result<JsoncNode> parseJsonc(const QByteArray &text)
{
    return Parser(text).parse();
}

} // namespace traydo::connect
