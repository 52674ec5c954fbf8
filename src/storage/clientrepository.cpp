#include "storage/clientrepository.h"

#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Client;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<Client> readClient(const Query &row)
{
    const auto uris = QJsonDocument::fromJson(row.text(2).toUtf8());
    if (!uris.isArray())
        return Error{ErrorCode::Corrupt,
                     u"storage: redirect_uris of client %1 is not an array"_s.arg(row.text(0))};
    Client client;
    client.id = row.text(0);
    client.name = row.text(1);
    for (const auto &uri : uris.array())
        client.redirectUris.append(uri.toString());
    client.authMethod = core::ClientAuthMethod(row.integer(3));
    client.secretHash = row.bytes(4);
    client.mayRefresh = row.integer(5) != 0;
    client.clientUri = row.text(6);
    client.softwareId = row.text(7);
    client.softwareVersion = row.text(8);
    client.origin = core::ClientOrigin(row.integer(9));
    client.createdAt = row.instant(10);
    return client;
}

} // namespace

ClientRepository::ClientRepository(Database &database) : m_database(database) {}

Result<void> ClientRepository::insert(const Client &client)
{
    const auto uris =
        QJsonDocument(QJsonArray::fromStringList(client.redirectUris)).toJson(QJsonDocument::Compact);
    auto &query = m_database.statement(
        "INSERT INTO clients (id, name, redirect_uris, auth_method, secret_hash, may_refresh, client_uri,"
        " software_id, software_version, origin, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    query.bind(client.id)
        .bind(client.name)
        .bind(QString::fromUtf8(uris))
        .bind(int(client.authMethod))
        .bind(client.secretHash)
        .bind(client.mayRefresh)
        .bind(client.clientUri)
        .bind(client.softwareId)
        .bind(client.softwareVersion)
        .bind(int(client.origin))
        .bind(client.createdAt);
    return run(query);
}

Result<std::optional<Client>> ClientRepository::find(const QString &id)
{
    auto &query = m_database.statement(
        "SELECT id, name, redirect_uris, auth_method, secret_hash, may_refresh, client_uri, software_id,"
        " software_version, origin, created_at FROM clients WHERE id = ?"_L1);
    query.bind(id);
    return readOne<Client>(query, readClient);
}

Result<QList<Client>> ClientRepository::all()
{
    return readAll<Client>(
        m_database.statement(
            "SELECT id, name, redirect_uris, auth_method, secret_hash, may_refresh, client_uri, software_id,"
            " software_version, origin, created_at FROM clients ORDER BY created_at, id"_L1),
        readClient);
}

Result<void> ClientRepository::remove(const QString &id)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        // Grants, codes and tokens go by ON DELETE CASCADE.
        auto &removal = m_database.statement("DELETE FROM clients WHERE id = ?"_L1);
        const auto removed = removal.bind(id).exec();
        if (!removed)
            return removed.error();
        if (*removed == 0)
            return Error{ErrorCode::NotFound, u"no client %1"_s.arg(id)};
        auto &keys = m_database.statement("DELETE FROM idempotency WHERE client_id = ?"_L1);
        keys.bind(id);
        return run(keys);
    });
}

} // namespace traydo::storage
