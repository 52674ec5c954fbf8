#include "gui/changetext.h"

#include "gui/listcolors.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/repeattext.h"
#include "gui/wordlist.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int longestTitle = 120;
constexpr int longestValue = 60;

/// What undo needs and no person asks for.
bool isInternal(const QString &field)
{
    return field == u"completed_at"_s || field == u"deleted"_s || field == u"completed"_s ||
           field == u"position"_s;
}

QString kindText(const core::Change &change)
{
    using core::ChangeKind;
    const bool list = change.isOfList();
    switch (change.kind) {
    case ChangeKind::Created:
        return list ? ChangeText::tr("List added: %1") : ChangeText::tr("Added: %1");
    case ChangeKind::Completed:
        return ChangeText::tr("Done: %1");
    case ChangeKind::Reopened:
        return ChangeText::tr("Reopened: %1");
    case ChangeKind::Deleted:
        return list ? ChangeText::tr("List removed: %1") : ChangeText::tr("Removed: %1");
    case ChangeKind::Restored:
        return list ? ChangeText::tr("List restored: %1") : ChangeText::tr("Restored: %1");
    case ChangeKind::Updated:
        break;
    }
    return list ? ChangeText::tr("List edited: %1") : ChangeText::tr("Edited: %1");
}

QString priorityText(int priority)
{
    switch (static_cast<core::Priority>(priority)) {
    case core::Priority::High:
        return ChangeText::tr("high", "priority");
    case core::Priority::Medium:
        return ChangeText::tr("medium", "priority");
    case core::Priority::Low:
        return ChangeText::tr("low", "priority");
    case core::Priority::None:
        break;
    }
    return ChangeText::tr("none");
}

} // namespace

QString ChangeText::by(const core::Actor &actor, int maxLength)
{
    if (actor.kind == core::Actor::Kind::Person)
        return tr("You");
    const auto name = actor.clientName.simplified();
    return name.isEmpty() ? tr("An app without a name") : isolated(shortened(name, maxLength));
}

QString ChangeText::what(const core::Change &change)
{
    const auto text = kindText(change).arg(isolated(shortened(change.title.simplified(), longestTitle)));
    return change.undoes.isEmpty() ? text : tr("Taken back – %1", "what the taking back did").arg(text);
}

QString ChangeText::fieldName(const QString &field) const
{
    static const QHash<QString, const char *> names{
        {u"title"_s, QT_TR_NOOP("Title")},       {u"name"_s, QT_TR_NOOP("Name")},
        {u"notes"_s, QT_TR_NOOP("Notes")},       {u"list"_s, QT_TR_NOOP("List")},
        {u"due"_s, QT_TR_NOOP("Due")},           {u"repeat"_s, QT_TR_NOOP("Repeats")},
        {u"priority"_s, QT_TR_NOOP("Priority")}, {u"tags"_s, QT_TR_NOOP("Tags")},
        {u"parent"_s, QT_TR_NOOP("Part of")},    {u"color"_s, QT_TR_NOOP("Colour")},
        {u"archived"_s, QT_TR_NOOP("Archived")},
    };
    const auto *name = names.value(field);
    return name ? tr(name) : shortened(field, longestValue);
}

QString ChangeText::value(const QString &field, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return tr("none");
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (field == u"priority"_s)
        return priorityText(value.toInt());
    if (field == u"repeat"_s)
        return value.toString().isEmpty() ? tr("none") : repeatText(value.toString());
    if (field == u"color"_s)
        return colorName(value.toString());
    if (field == u"parent"_s)
        return tr("another todo");
    if (field == u"list"_s) {
        const auto name = m_lists.nameOf(value.toString());
        return name.isEmpty() ? tr("another list") : isolated(shortened(name, longestValue));
    }
    if (field == u"due"_s) {
        const auto due = core::Due::fromString(value.toString());
        return due ? m_times.due(*due) : shortened(value.toString(), longestValue);
    }
    if (value.isArray()) {
        QStringList words;
        for (const auto array = value.toArray(); const auto &word : array)
            words.append(isolated(shortened(word.toString(), longestValue)));
        return words.isEmpty() ? tr("none") : joined(words);
    }
    const auto text = shortened(value.toVariant().toString().simplified(), longestValue);
    return isolated(tr("“%1”").arg(text));
}

QStringList ChangeText::details(const core::Change &change) const
{
    QStringList details;
    const bool isNew = change.kind == core::ChangeKind::Created;
    for (auto field = change.after.begin(); field != change.after.end(); ++field) {
        const auto &name = field.key();
        if (isInternal(name) || (isNew && (name == u"title"_s || name == u"name"_s)))
            continue;
        const auto now = value(name, field.value());
        if (isNew && now == tr("none"))
            continue;
        details.append(isNew ? tr("%1: %2", "field, value").arg(fieldName(name), now)
                             : tr("%1: %2 → %3", "field, before, after")
                                   .arg(fieldName(name), value(name, change.before.value(name)), now));
    }
    if (details.isEmpty() && change.kind == core::ChangeKind::Updated)
        details.append(tr("Moved to another place"));
    if (!change.also.isEmpty())
        details.append(tr("and %n more todo(s) with it", nullptr, int(change.also.size())));
    return details;
}

} // namespace traydo::gui
