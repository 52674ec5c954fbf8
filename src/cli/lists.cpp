#include "cli/lists.h"

#include "cli/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Lists)
};

} // namespace

QJsonObject toJson(const core::TodoList &list)
{
    return {{u"id"_s, list.id},
            {u"name"_s, list.name},
            {u"color"_s, list.color},
            {u"archived"_s, list.isArchived()}};
}

Result<QString> listAmong(const QList<control::ListSummary> &lists, const QString &given)
{
    QStringList known;
    QStringList named;
    for (const auto &summary : lists) {
        known.append(summary.list.id);
        if (summary.list.name.compare(given, Qt::CaseInsensitive) == 0)
            named.append(summary.list.id);
    }
    if (named.size() == 1)
        return named.first();
    if (named.size() > 1)
        return Error{ErrorCode::InvalidArgument,
                     Lists::tr("several lists are called %1; give an id").arg(given)};
    auto id = resolveId(given, known);
    if (!id && id.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, Lists::tr("there is no list %1; see: traydoctl lists").arg(given)};
    return id;
}

Result<QString> resolveList(Context &context, const QString &given)
{
    auto lists = context.session.lists();
    if (!lists)
        return lists.error();
    const auto archived = context.session.shelvedLists(control::ListShelf::Archive);
    if (!archived)
        return archived.error();
    return listAmong(*lists + *archived, given);
}

Result<core::TodoList> changeList(Context &context, const QString &given, const control::ListEdit &edit)
{
    const auto id = resolveList(context, given);
    if (!id)
        return id.error();
    return context.session.updateList(*id, edit);
}

} // namespace traydo::cli
