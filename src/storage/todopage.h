#pragma once

#include "storage/todorepository.h"

namespace traydo::storage {

/// The sort keys of the todo a page starts after.
struct PageAnchor
{
    QString id;
    qint64 position = 0;
    std::optional<QString> due;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    int priority = 0;
};

/// The SELECT of one page: its text and what to bind. Optional parts make many texts; all that are made
/// without words and tags are few enough to be kept as prepared statements.
struct PageSelect
{
    QByteArray text;
    QVariantList values;
    bool keep = true;
};

/// `columns` of the todos that fit `filter`, one more than its limit, so that the caller sees whether more
/// follow.
PageSelect selectPage(QByteArrayView columns, const TodoFilter &filter,
                      const std::optional<PageAnchor> &after);

/// Text as a search compares it: composed, and in folded case.
QString folded(const QString &text);

} // namespace traydo::storage
