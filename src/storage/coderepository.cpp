#include "storage/coderepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

CodeRecord readCode(const Query &row)
{
    CodeRecord code;
    code.hash = row.bytes(0);
    code.grantId = row.text(1);
    code.clientId = row.text(2);
    code.redirectUri = row.text(3);
    code.redirectUriGiven = row.integer(4) != 0;
    code.codeChallenge = row.text(5).toLatin1();
    code.scopes = core::Scopes::fromInt(int(row.integer(6)));
    code.resource = row.text(7);
    code.issuer = row.text(8);
    code.createdAt = row.instant(9);
    code.expiresAt = row.instant(10);
    code.failures = int(row.integer(11));
    code.spentAt = row.optionalInstant(12);
    return code;
}

} // namespace

CodeRepository::CodeRepository(Database &database) : m_database(database) {}

Result<void> CodeRepository::insert(const CodeRecord &code)
{
    auto &query = m_database.statement("INSERT INTO codes (hash, grant_id, client_id, redirect_uri, "
                                       "redirect_uri_given, code_challenge, scopes,"
                                       " resource, issuer, created_at, expires_at, failures, spent_at)"
                                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    query.bind(code.hash)
        .bind(code.grantId)
        .bind(code.clientId)
        .bind(code.redirectUri)
        .bind(code.redirectUriGiven)
        .bind(QString::fromLatin1(code.codeChallenge))
        .bind(code.scopes.toInt())
        .bind(code.resource)
        .bind(code.issuer)
        .bind(code.createdAt)
        .bind(code.expiresAt)
        .bind(code.failures)
        .bind(code.spentAt);
    return run(query);
}

Result<std::optional<CodeRecord>> CodeRepository::find(const QByteArray &hash)
{
    auto &query = m_database.statement(
        "SELECT hash, grant_id, client_id, redirect_uri, redirect_uri_given, code_challenge, scopes, "
        "resource,"
        " issuer, created_at, expires_at, failures, spent_at FROM codes WHERE hash = ?"_L1);
    query.bind(hash);
    return readOne<CodeRecord>(query, readCode);
}

Result<bool> CodeRepository::spend(const QByteArray &hash, core::Instant at)
{
    auto &query =
        m_database.statement("UPDATE codes SET spent_at = ? WHERE hash = ? AND spent_at IS NULL"_L1);
    const auto changed = query.bind(at).bind(hash).exec();
    if (!changed)
        return changed.error();
    return *changed == 1;
}

Result<int> CodeRepository::countFailure(const QByteArray &hash)
{
    auto &query =
        m_database.statement("UPDATE codes SET failures = failures + 1 WHERE hash = ? RETURNING failures"_L1);
    query.bind(hash);
    const auto count = readOne<int>(query, [](const Query &row) { return int(row.integer(0)); });
    if (!count)
        return count.error();
    if (!*count)
        return Error{ErrorCode::NotFound, u"no such code"_s};
    return **count;
}

Result<void> CodeRepository::sweep(core::Instant expiredBefore)
{
    auto &query = m_database.statement("DELETE FROM codes WHERE expires_at < ?"_L1);
    query.bind(expiredBefore);
    return run(query);
}

} // namespace traydo::storage
