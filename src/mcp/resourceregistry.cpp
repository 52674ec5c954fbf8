#include "mcp/resourceregistry.h"

#include "mcp/mcpserver.h"
#include "mcp/page.h"

#include <QUrl>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

template <typename Described>
QJsonObject describe(const Described &resource, const QString &key, const QString &pattern)
{
    QJsonObject json{{key, pattern}, {u"name"_s, resource.name}};
    if (!resource.title.isEmpty())
        json.insert("title"_L1, resource.title);
    if (!resource.description.isEmpty())
        json.insert("description"_L1, resource.description);
    if (!resource.mimeType.isEmpty())
        json.insert("mimeType"_L1, resource.mimeType);
    return json;
}

QJsonObject toJson(const ResourceContent &content)
{
    QJsonObject json{{u"uri"_s, content.uri}, {u"mimeType"_s, content.mimeType}};
    if (const auto *text = std::get_if<QString>(&content.data))
        json.insert("text"_L1, *text);
    else
        json.insert("blob"_L1, QString::fromLatin1(std::get<QByteArray>(content.data).toBase64()));
    return json;
}

jsonrpc::Error notFound(const Call &call, const QString &uri)
{
    return {isStateless(call.revision) ? jsonrpc::code::invalidParams : code::resourceNotFound,
            u"There is no such resource."_s, QJsonObject{{u"uri"_s, uri}}};
}

Outcome outcomeOf(ResourceResult result, const Call &call, const QString &uri)
{
    if (const auto *content = std::get_if<ResourceContent>(&result))
        return QJsonObject{{u"contents"_s, QJsonArray{toJson(*content)}}};
    if (std::holds_alternative<ResourceMissing>(result))
        return notFound(call, uri);
    if (auto *unavailable = std::get_if<Unavailable>(&result))
        return std::move(*unavailable);
    if (auto *input = std::get_if<InputRequired>(&result))
        return std::move(*input);
    if (auto *deferred = std::get_if<Deferred>(&result))
        return std::move(*deferred);
    return std::get<jsonrpc::Error>(std::move(result));
}

} // namespace

std::optional<QHash<QString, QString>> matchTemplate(const QString &uriTemplate, const QString &uri)
{
    QHash<QString, QString> variables;
    qsizetype at = 0;
    qsizetype from = 0;
    while (from < uriTemplate.size()) {
        const qsizetype open = uriTemplate.indexOf(u'{', from);
        const QStringView literal = QStringView(uriTemplate).mid(from, open < 0 ? -1 : open - from);
        if (!QStringView(uri).mid(at).startsWith(literal))
            return std::nullopt;
        at += literal.size();
        if (open < 0)
            break;
        const qsizetype close = uriTemplate.indexOf(u'}', open);
        const qsizetype slash = uri.indexOf(u'/', at);
        const QString value = uri.mid(at, slash < 0 ? -1 : slash - at);
        if (value.isEmpty())
            return std::nullopt;
        variables.insert(uriTemplate.mid(open + 1, close - open - 1),
                         QUrl::fromPercentEncoding(value.toUtf8()));
        at += value.size();
        from = close + 1;
    }
    if (at != uri.size())
        return std::nullopt;
    return variables;
}

void ResourceRegistry::add(const Resource &resource, core::Scopes scopes, ResourceReader read)
{
    m_entries.append(
        {resource.uri, false, describe(resource, u"uri"_s, resource.uri), scopes, std::move(read), {}});
}

void ResourceRegistry::add(const ResourceTemplate &family, core::Scopes scopes, ResourceReader read,
                           ResourceLister list)
{
    m_entries.append({family.uriTemplate, true, describe(family, u"uriTemplate"_s, family.uriTemplate),
                      scopes, std::move(read), std::move(list)});
}

void ResourceRegistry::serve(McpServer &server) const
{
    server.add(
        u"resources/list"_s,
        {.revisions = {}, .run = [this](const Call &call) { return list(call); }, .caching = Caching{}});
    server.add(u"resources/templates/list"_s,
               {.revisions = {},
                .run = [this](const Call &call) { return listTemplates(call); },
                .caching = Caching{},
                .outsideGate = true});
    server.add(u"resources/read"_s,
               {.revisions = {},
                .run = [this](const Call &call) { return read(call); },
                .scopesNeeded = [this](const QJsonObject &params) { return scopesNeeded(params); },
                .caching = Caching{},
                .mayAskForInput = true});
    server.offer(u"resources"_s, {});
}

bool ResourceRegistry::covers(const QString &uri) const
{
    return match(uri).has_value();
}

std::optional<ResourceRegistry::Match> ResourceRegistry::match(const QString &uri) const
{
    for (const Entry &entry : m_entries) {
        if (!entry.isTemplate) {
            if (entry.pattern == uri)
                return Match{&entry, {}};
        } else if (auto variables = matchTemplate(entry.pattern, uri)) {
            return Match{&entry, *std::move(variables)};
        }
    }
    return std::nullopt;
}

Outcome ResourceRegistry::list(const Call &call) const
{
    QJsonArray resources;
    for (const Entry &entry : m_entries) {
        if ((entry.scopes & call.principal.scopes) != entry.scopes)
            continue; // what cannot be read is not offered
        if (!entry.isTemplate)
            resources.append(entry.described);
        if (!entry.list)
            continue;
        auto listed = entry.list(call.principal);
        if (auto *unavailable = std::get_if<Unavailable>(&listed))
            return std::move(*unavailable);
        for (const Resource &resource : std::get<QList<Resource>>(listed))
            resources.append(describe(resource, u"uri"_s, resource.uri));
    }
    return pageOf(u"resources"_s, resources, "uri"_L1, call.params);
}

Outcome ResourceRegistry::listTemplates(const Call &call) const
{
    QJsonArray templates;
    for (const Entry &entry : m_entries) {
        if (entry.isTemplate)
            templates.append(entry.described);
    }
    return pageOf(u"resourceTemplates"_s, templates, "uriTemplate"_L1, call.params);
}

Outcome ResourceRegistry::read(const Call &call) const
{
    const QJsonValue uri = call.params.value("uri"_L1);
    if (!uri.isString())
        return jsonrpc::Error{jsonrpc::code::invalidParams, u"uri must be a string"_s};
    const auto found = match(uri.toString());
    if (!found)
        return notFound(call, uri.toString());
    return outcomeOf(found->entry->read({call.principal, call.revision, uri.toString(), found->variables,
                                         call.client, call.input}),
                     call, uri.toString());
}

core::Scopes ResourceRegistry::scopesNeeded(const QJsonObject &params) const
{
    const auto found = match(params.value("uri"_L1).toString());
    return found ? found->entry->scopes : core::Scopes();
}

} // namespace traydo::mcp
