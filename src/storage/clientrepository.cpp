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

QString toText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> toList(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return {};
    QStringList texts;
    for (const auto &element : json.array())
        texts.append(element.toString());
    return texts;
}

Result<Client> readClient(const Query &row)
{
    const auto redirectUris = toList(row.text(2));
    const auto contacts = toList(row.text(14));
    if (!redirectUris || !contacts)
        return Error{ErrorCode::Corrupt,
                     u"storage: redirect_uris or contacts of client %1 is not an array"_s.arg(row.text(0))};
    Client client;
    client.id = row.text(0);
    client.name = row.text(1);
    client.redirectUris = *redirectUris;
    client.authMethod = core::ClientAuthMethod(row.integer(3));
    client.secretHash = row.bytes(4);
    client.mayRefresh = row.integer(5) != 0;
    client.clientUri = row.text(6);
    client.softwareId = row.text(7);
    client.softwareVersion = row.text(8);
    client.origin = core::ClientOrigin(row.integer(9));
    client.createdAt = row.instant(10);
    client.logoUri = row.text(11);
    client.tosUri = row.text(12);
    client.policyUri = row.text(13);
    client.contacts = *contacts;
    client.freshUntil = row.optionalInstant(15);
    return client;
}

} // namespace

ClientRepository::ClientRepository(Database &database) : m_database(database) {}

Result<void> ClientRepository::insert(const Client &client)
{
    auto &query = m_database.statement(
        "INSERT INTO clients (id, name, redirect_uris, auth_method, secret_hash, may_refresh, client_uri,"
        " software_id, software_version, origin, created_at, logo_uri, tos_uri, policy_uri, contacts,"
        " fresh_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    query.bind(client.id)
        .bind(client.name)
        .bind(toText(client.redirectUris))
        .bind(int(client.authMethod))
        .bind(client.secretHash)
        .bind(client.mayRefresh)
        .bind(client.clientUri)
        .bind(client.softwareId)
        .bind(client.softwareVersion)
        .bind(int(client.origin))
        .bind(client.createdAt)
        .bind(client.logoUri)
        .bind(client.tosUri)
        .bind(client.policyUri)
        .bind(toText(client.contacts))
        .bind(client.freshUntil);
    return run(query);
}

Result<void> ClientRepository::update(const Client &client)
{
    auto &query = m_database.statement(
        "UPDATE clients SET name = ?, redirect_uris = ?, auth_method = ?, may_refresh = ?, client_uri = ?,"
        " software_id = ?, software_version = ?, logo_uri = ?, tos_uri = ?, policy_uri = ?, contacts = ?,"
        " fresh_until = ? WHERE id = ?"_L1);
    const auto updated = query.bind(client.name)
                             .bind(toText(client.redirectUris))
                             .bind(int(client.authMethod))
                             .bind(client.mayRefresh)
                             .bind(client.clientUri)
                             .bind(client.softwareId)
                             .bind(client.softwareVersion)
                             .bind(client.logoUri)
                             .bind(client.tosUri)
                             .bind(client.policyUri)
                             .bind(toText(client.contacts))
                             .bind(client.freshUntil)
                             .bind(client.id)
                             .exec();
    if (!updated)
        return updated.error();
    if (*updated == 0)
        return Error{ErrorCode::NotFound, u"no client %1"_s.arg(client.id)};
    return {};
}

Result<std::optional<Client>> ClientRepository::find(const QString &id)
{
    auto &query = m_database.statement(
        "SELECT id, name, redirect_uris, auth_method, secret_hash, may_refresh, client_uri, software_id,"
        " software_version, origin, created_at, logo_uri, tos_uri, policy_uri, contacts, fresh_until"
        " FROM clients WHERE id = ?"_L1);
    query.bind(id);
    return readOne<Client>(query, readClient);
}

Result<QList<Client>> ClientRepository::all()
{
    return readAll<Client>(
        m_database.statement(
            "SELECT id, name, redirect_uris, auth_method, secret_hash, may_refresh, client_uri, software_id,"
            " software_version, origin, created_at, logo_uri, tos_uri, policy_uri, contacts, fresh_until"
            " FROM clients ORDER BY created_at, id"_L1),
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
