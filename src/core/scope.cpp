#include "core/scope.h"

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

constexpr QLatin1StringView readWord("todos:read");
constexpr QLatin1StringView writeWord("todos:write");
constexpr QLatin1StringView bothWord("mcp");
constexpr QLatin1StringView offlineWord("offline_access");

} // namespace

Scopes closed(Scopes scopes)
{
    return scopes.testFlag(Scope::TodosWrite) ? scopes | Scope::TodosRead : scopes;
}

QString toString(Scopes scopes)
{
    return toStringList(scopes).join(u' ');
}

QStringList toStringList(Scopes scopes)
{
    QStringList words;
    if (scopes.testFlag(Scope::TodosRead))
        words.append(readWord);
    if (scopes.testFlag(Scope::TodosWrite))
        words.append(writeWord);
    return words;
}

Result<Scopes> parseScopes(QStringView text)
{
    Scopes scopes;
    bool namesARight = false;
    for (const auto word : text.split(u' ', Qt::SkipEmptyParts)) {
        // offline_access says how long, not what: alone it is the same as no scope at all.
        if (word == offlineWord)
            continue;
        namesARight = true;
        if (word == readWord)
            scopes |= Scope::TodosRead;
        else if (word == writeWord)
            scopes |= Scope::TodosWrite;
        else if (word == bothWord)
            scopes |= allScopes;
    }
    if (!namesARight)
        return allScopes;
    if (!scopes)
        return Error{ErrorCode::InvalidArgument,
                     u"none of the scopes is known; known are %1 and %2"_s.arg(readWord, writeWord)};
    return closed(scopes);
}

} // namespace traydo::core
