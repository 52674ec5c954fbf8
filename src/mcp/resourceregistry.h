#pragma once

#include "mcp/call.h"

#include <QJsonArray>
#include <QList>

#include <functional>

namespace traydo::mcp {

class McpServer;

/// What a client may read (`Resource` of the schema).
struct Resource
{
    QString uri;
    QString name;
    QString title;
    QString description;
    QString mimeType;
};

/// A family of resources by pattern (RFC 6570, level 1). `{variable}` stands for one path segment.
struct ResourceTemplate
{
    QString uriTemplate;
    QString name;
    QString title;
    QString description;
    QString mimeType;
};

/// One item of `contents`: text, or bytes that travel as base64.
struct ResourceContent
{
    QString uri;
    QString mimeType;
    std::variant<QString, QByteArray> data;
};

/// There is no such resource for the asker: not shared looks exactly like absent.
struct ResourceMissing
{
};

/// What a reader gets; `variables` are those of the template, percent-decoded.
struct ResourceCall
{
    const core::Principal &principal;
    Revision revision;
    QString uri;
    QHash<QString, QString> variables;
    ClientProfile client;
    Input input;
};

using ResourceResult =
    std::variant<ResourceContent, ResourceMissing, Unavailable, InputRequired, Deferred, jsonrpc::Error>;
using ResourceReader = std::function<ResourceResult(const ResourceCall &)>;
/// The resources of a family that the principal should see in a list; Unavailable when they cannot be read
/// now.
using ResourceLister = std::function<std::variant<QList<Resource>, Unavailable>(const core::Principal &)>;

/// The resources of a server, in the order they were added. Server thread only.
class ResourceRegistry
{
public:
    void add(const Resource &resource, core::Scopes scopes, ResourceReader read);
    /// `list` may be empty: then the members of the family are found by other ways.
    void add(const ResourceTemplate &family, core::Scopes scopes, ResourceReader read,
             ResourceLister list = {});

    /// Adds `resources/list`, `resources/templates/list`, `resources/read` and their capability to the
    /// server. The registry outlives it.
    void serve(McpServer &server) const;
    /// The URI has the form of a resource of ours; whether there is one is not told.
    bool covers(const QString &uri) const;

private:
    struct Entry
    {
        QString pattern;
        bool isTemplate = false;
        QJsonObject described;
        core::Scopes scopes;
        ResourceReader read;
        ResourceLister list;
    };
    struct Match
    {
        const Entry *entry = nullptr;
        QHash<QString, QString> variables;
    };

    std::optional<Match> match(const QString &uri) const;
    Outcome list(const Call &call) const;
    Outcome listTemplates(const Call &call) const;
    Outcome read(const Call &call) const;
    core::Scopes scopesNeeded(const QJsonObject &params) const;

    QList<Entry> m_entries;
};

/// `{variable}`s of an RFC 6570 level 1 template that make `uri` of it; nothing when none do.
std::optional<QHash<QString, QString>> matchTemplate(const QString &uriTemplate, const QString &uri);

} // namespace traydo::mcp
