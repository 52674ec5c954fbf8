#include "cli/notices.h"

#include "control/reasonjson.h"

#include <QJsonObject>

namespace traydo::cli {

using namespace Qt::StringLiterals;

QJsonArray textsOf(const QList<core::Notice> &notices)
{
    QJsonArray texts;
    for (const auto &notice : notices)
        texts.append(notice.text);
    return texts;
}

QJsonArray reasonsOf(const QList<core::Notice> &notices)
{
    QJsonArray all;
    for (const auto &notice : notices)
        all.append(control::toJson(notice).toObject().value("reasons"_L1));
    return all;
}

} // namespace traydo::cli
