#include "storage/blockrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Block;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<Block> readBlock(const Query &row)
{
    return Block{.id = row.text(0),
                 .kind = core::BlockKind(row.integer(1)),
                 .subject = row.text(2),
                 .clientName = row.text(3),
                 .createdAt = row.instant(4),
                 .endsAt = row.optionalInstant(5)};
}

} // namespace

Result<void> BlockRepository::insert(const Block &block)
{
    auto &query =
        m_database.statement("INSERT INTO blocks (id, kind, subject, client_name, created_at, ends_at)"
                             " VALUES (?, ?, ?, ?, ?, ?)"_L1);
    query.bind(block.id)
        .bind(int(block.kind))
        .bind(block.subject)
        .bind(block.clientName)
        .bind(block.createdAt)
        .bind(block.endsAt);
    return run(query);
}

Result<QList<Block>> BlockRepository::all()
{
    return readAll<Block>(m_database.statement("SELECT id, kind, subject, client_name, created_at, ends_at"
                                               " FROM blocks ORDER BY created_at, id"_L1),
                          readBlock);
}

Result<void> BlockRepository::remove(const QString &id)
{
    auto &query = m_database.statement("DELETE FROM blocks WHERE id = ?"_L1);
    const auto removed = query.bind(id).exec();
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return Error{ErrorCode::NotFound, u"no block %1"_s.arg(id)};
    return {};
}

} // namespace traydo::storage
