#include "todo/changehistory.h"

#include "core/logging.h"
#include "todo/tododiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::ChangeKind;

namespace {

constexpr int longestName = 60;

QString what(const core::Change &change)
{
    if (change.kind == ChangeKind::Deleted)
        return u"deleted"_s;
    if (change.kind == ChangeKind::Restored)
        return u"restored"_s;
    if (change.kind == ChangeKind::Created)
        return u"created"_s;
    return changedFields(change).join(u", "_s);
}

} // namespace

QString told(const core::Actor &actor)
{
    return actor.kind == core::Actor::Kind::Person
               ? u"the person"_s
               : u"the app \"%1\""_s.arg(core::escaped(actor.clientName, longestName));
}

QStringList changedFields(const core::Change &change)
{
    auto fields = change.after.keys();
    fields.removeIf([](const QString &field) { return isInternalField(field); });
    return fields.isEmpty() ? QStringList{u"its place in the list"_s} : fields;
}

QString told(QList<core::Change> changes)
{
    std::reverse(changes.begin(), changes.end());
    QStringList sentences;
    for (const auto &change : std::as_const(changes))
        sentences.append(
            u"%1 by %2 at %3"_s.arg(what(change), told(change.actor), core::toIsoString(change.at)));
    return sentences.join(u"; "_s);
}

} // namespace traydo::todo
