#include "connect/jsoncedit.h"

#include "connect/jsonc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace traydo::connect {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// One replacement in the text.
struct Patch
{
    qsizetype offset;
    qsizetype removed;
    QByteArray inserted;
};

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// How the file is written: what new lines have to look like among the old ones.
class Style
{
public:
    Style(const QByteArray &text, const JsoncNode &root) : m_text(text)
    {
        m_newline = text.contains("\r\n") ? "\r\n" : "\n";
        if (!root.members.empty() && isOnLineOfItsOwn(root.members.front().begin))
            m_unit = indentOf(root.members.front().begin);
        if (m_unit.isEmpty())
            m_unit = "  ";
    }

    const QByteArray &newline() const { return m_newline; }

    /// The blanks at the start of the line that has this offset.
    QByteArray indentOf(qsizetype offset) const
    {
        const auto start = m_text.lastIndexOf('\n', offset - 1) + 1;
        auto end = start;
        while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t'))
            ++end;
        return m_text.sliced(start, end - start);
    }

    bool isOnLineOfItsOwn(qsizetype offset) const
    {
        while (offset > 0 && (m_text[offset - 1] == ' ' || m_text[offset - 1] == '\t'))
            --offset;
        return offset > 0 && m_text[offset - 1] == '\n';
    }

    QByteArray indentIn(const JsoncNode &object) const
    {
        return object.members.empty() ? indentOf(object.begin) + m_unit
                                      : indentOf(object.members.front().begin);
    }

    /// Members stand below each other; in a new object, too.
    bool isSpread(const JsoncNode &object) const
    {
        return object.members.empty() || isOnLineOfItsOwn(object.members.front().begin);
    }

    QByteArray write(const QJsonValue &value) const
    {
        if (value.isString())
            return quoted(value.toString());
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    }

    /// `"name": {…}` for what is left of the path, `fields` innermost.
    QByteArray write(const QStringList &path, const QList<Field> &fields, const QByteArray &indent,
                     bool spread) const
    {
        QByteArray inner;
        const auto inside = indent + m_unit;
        if (path.size() > 1) {
            inner =
                (spread ? m_newline + inside : QByteArray()) + write(path.sliced(1), fields, inside, spread);
        } else {
            for (const auto &field : fields) {
                inner += inner.isEmpty() ? "" : spread ? "," : ", ";
                inner += (spread ? m_newline + inside : QByteArray()) + quoted(field.name) + ": " +
                         write(field.toJson());
            }
        }
        return quoted(path.first()) + ": {" + inner + (spread ? m_newline + indent : QByteArray()) + '}';
    }

private:
    const QByteArray &m_text;
    QByteArray m_newline;
    QByteArray m_unit;
};

/// Where the last thing before `offset` ends that is not blank, comments included.
qsizetype endOfInk(const QByteArray &text, qsizetype offset)
{
    while (offset > 0 && isBlank(text[offset - 1]))
        --offset;
    return offset;
}

/// Adds `member` (its text) after the last one of `object`.
std::vector<Patch> appendMember(const QByteArray &text, const JsoncNode &object, const Style &style,
                                const QByteArray &member)
{
    std::vector<Patch> patches;
    const auto place = endOfInk(text, object.end - 1);
    const bool spread = style.isSpread(object);
    const bool hadComma = !object.members.empty() && object.members.back().comma >= 0;
    if (!object.members.empty() && !hadComma)
        patches.push_back({object.members.back().value.end, 0, ","});
    const bool closesOnOwnLine = text.sliced(place, object.end - 1 - place).contains('\n');
    // What stands at the end of such a line may be a comment, which would swallow us.
    auto inserted = spread || closesOnOwnLine ? style.newline() + style.indentIn(object)
                                              : QByteArray(object.members.empty() ? "" : " ");
    inserted += member + (hadComma ? "," : "");
    if (spread && !closesOnOwnLine)
        inserted += style.newline() + style.indentOf(object.begin);
    patches.push_back({place, 0, inserted});
    return patches;
}

QByteArray applied(QByteArray text, std::vector<Patch> patches)
{
    std::stable_sort(patches.begin(), patches.end(),
                     [](const Patch &a, const Patch &b) { return a.offset < b.offset; });
    for (auto patch = patches.crbegin(); patch != patches.crend(); ++patch)
        text.replace(patch->offset, patch->removed, patch->inserted);
    return text;
}

/// What is there of the path.
struct Reached
{
    const JsoncNode *object; ///< the innermost object that exists
    const JsoncMember *ours; ///< our key itself
    QStringList missing;     ///< names below `object`
};

Result<Reached> follow(const JsoncNode &root, const QStringList &path)
{
    if (!root.isObject())
        return Error{ErrorCode::InvalidArgument, u"the file holds no object"_s};
    Reached reached{&root, nullptr, path};
    while (!reached.missing.isEmpty()) {
        const auto *member = reached.object->find(reached.missing.first());
        if (!member)
            break;
        if (reached.missing.size() == 1) {
            reached.ours = member;
            reached.missing.clear();
            break;
        }
        if (!member->value.isObject())
            return Error{ErrorCode::InvalidArgument,
                         u"“%1” is there, but is no object"_s.arg(reached.missing.first())};
        reached.object = &member->value;
        reached.missing.removeFirst();
    }
    return reached;
}

QJsonObject toObject(const QList<Field> &fields)
{
    QJsonObject object;
    for (const auto &field : fields)
        object.insert(field.name, field.toJson());
    return object;
}

/// The object with the value at the path replaced; an undefined value removes it.
QJsonObject replaced(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1)
        object[path.first()] = replaced(object[path.first()].toObject(), path.sliced(1), value);
    else if (value.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = value;
    return object;
}

/// A slip of this editor must not reach anybody's settings.
Result<QByteArray> checked(const QByteArray &result, const QJsonObject &expected)
{
    const auto parsed = parseJsonc(result);
    if (!parsed || parsed->value() != QJsonValue(expected))
        return Error{ErrorCode::Internal, u"the edited file would not say what it should"_s};
    return result;
}

/// Our object is there: member by member.
std::vector<Patch> updateFields(const QByteArray &text, const JsoncNode &object, const Style &style,
                                const QList<Field> &fields)
{
    std::vector<Patch> patches;
    QByteArray added;
    for (const auto &field : fields) {
        const auto *member = object.find(field.name);
        if (!member) {
            const auto gap = style.isSpread(object) ? style.newline() + style.indentIn(object) : " ";
            added += (added.isEmpty() ? QByteArray() : ',' + gap) + quoted(field.name) + ": " +
                     style.write(field.toJson());
        } else if (member->value.value() != field.toJson()) {
            patches.push_back(
                {member->value.begin, member->value.end - member->value.begin, style.write(field.toJson())});
        }
    }
    if (!added.isEmpty()) {
        for (auto &patch : appendMember(text, object, style, added))
            patches.push_back(std::move(patch));
    }
    return patches;
}

/// An entry that reaches us another way (a program, say) would make no sense with an address added.
bool isOfOurKind(const JsoncNode &node, const SettingsKey &key)
{
    return node.isObject() && node.find(key.addressField);
}

QByteArray freshFile(const QByteArray &text, const SettingsKey &key)
{
    const JsoncNode nothing;
    const Style style(text, nothing);
    return text.trimmed() + '{' + style.newline() + "  " + style.write(key.path, key.fields, "  ", true) +
           style.newline() + '}' + style.newline();
}

} // namespace

Result<QByteArray> withJsoncKey(const QByteArray &text, const SettingsKey &key)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (const auto ink = text.trimmed(); ink.isEmpty() || ink == byteOrderMark)
        return checked(freshFile(text, key), replaced({}, key.path, toObject(key.fields)));
    const auto root = parseJsonc(text);
    if (!root)
        return root.error();
    const auto reached = follow(*root, key.path);
    if (!reached)
        return reached.error();
    const Style style(text, *root);
    std::vector<Patch> patches;
    auto ours = toObject(key.fields);
    if (!reached->ours) {
        const auto &object = *reached->object;
        patches = appendMember(
            text, object, style,
            style.write(reached->missing, key.fields, style.indentIn(object), style.isSpread(object)));
    } else if (isOfOurKind(reached->ours->value, key)) {
        patches = updateFields(text, reached->ours->value, style, key.fields);
        ours = reached->ours->value.value().toObject();
        for (const auto &field : key.fields)
            ours[field.name] = field.toJson();
    } else {
        const auto &old = *reached->ours;
        const bool spread = style.isOnLineOfItsOwn(old.begin);
        patches = {{old.begin, old.value.end - old.begin,
                    style.write({old.name}, key.fields, style.indentOf(old.begin), spread)}};
    }
    return checked(applied(text, std::move(patches)), replaced(root->value().toObject(), key.path, ours));
}

Result<QByteArray> withoutJsoncKey(const QByteArray &text, const QStringList &path)
{
    const auto root = parseJsonc(text);
    if (!root)
        return root.error();
    const auto reached = follow(*root, path);
    if (!reached)
        return reached.error();
    if (!reached->ours)
        return Error{ErrorCode::NotFound, u"there is nothing of Traydo in it"_s};
    const auto &object = *reached->object;
    const auto &ours = *reached->ours;
    const auto index = &ours - object.members.data();
    const auto end = ours.comma >= 0 ? ours.comma + 1 : ours.value.end;
    auto begin = endOfInk(text, ours.begin);
    // The line end may be all that keeps a comment from swallowing what follows.
    const auto lineEnd = text.indexOf('\n', end);
    const auto restOfLine = text.sliced(end, lineEnd < 0 ? text.size() - end : lineEnd - end);
    if (!restOfLine.trimmed().isEmpty() && text.sliced(begin, ours.begin - begin).contains('\n'))
        begin = ours.begin;
    std::vector<Patch> patches{{begin, end - begin, {}}};
    if (ours.comma < 0 && index > 0) {
        const auto &before = object.members[size_t(index) - 1];
        patches.push_back({before.comma, 1, {}});
    }
    return checked(applied(text, std::move(patches)),
                   replaced(root->value().toObject(), path, QJsonValue::Undefined));
}

} // namespace traydo::connect
