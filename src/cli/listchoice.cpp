#include "cli/listchoice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Lists)
};

} // namespace

core::Result<ListChoice> chooseLists(Context &context, const std::optional<QString> &wanted)
{
    if (wanted == "all"_L1)
        return ListChoice{{.all = true, .listIds = {}}, {Lists::tr("all, also future ones")}};
    const auto lists = context.session.lists();
    if (!lists)
        return lists.error();
    ListChoice choice;
    if (!wanted && !lists->isEmpty()) {
        choice.names = {lists->first().list.name};
        choice.access.listIds = {lists->first().list.id};
    }
    for (const auto &part : wanted.value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const auto word = part.trimmed();
        const auto found = std::find_if(lists->cbegin(), lists->cend(), [&](const auto &summary) {
            return summary.list.id == word || summary.list.name.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (found == lists->cend())
            return Error{ErrorCode::NotFound,
                         Lists::tr("there is no list %1; see: traydoctl lists").arg(word)};
        choice.names.append(found->list.name);
        choice.access.listIds.insert(found->list.id);
    }
    if (choice.access.listIds.isEmpty())
        return Error{ErrorCode::InvalidArgument, Lists::tr("--lists names no list")};
    return choice;
}

} // namespace traydo::cli
