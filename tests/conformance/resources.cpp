#include "fixtures.h"
#include "samples.h"

#include "core/json.h"

namespace traydo::conformance {

using namespace Qt::StringLiterals;

namespace {

mcp::ResourceReader reading(const QString &mimeType, const std::variant<QString, QByteArray> &data)
{
    return [mimeType, data](const mcp::ResourceCall &call) {
        return mcp::ResourceContent{call.uri, mimeType, data};
    };
}

mcp::ResourceResult readTemplate(const mcp::ResourceCall &call)
{
    const auto id = call.variables.value(u"id"_s);
    const QJsonObject data{
        {u"id"_s, id}, {u"templateTest"_s, true}, {u"data"_s, u"Data for ID: %1"_s.arg(id)}};
    return mcp::ResourceContent{call.uri, u"application/json"_s, QString::fromUtf8(core::toJson(data))};
}

} // namespace

void addResources(mcp::ResourceRegistry &resources)
{
    const auto add = [&](const QString &name, const QString &description, const QString &mimeType,
                         const std::variant<QString, QByteArray> &data) {
        resources.add(mcp::Resource{u"test://"_s + name, name, name, description, mimeType}, {},
                      reading(mimeType, data));
    };
    add(u"static-text"_s, u"Always the same text."_s, u"text/plain"_s,
        u"This is the content of the static text resource."_s);
    add(u"static-binary"_s, u"Always the same image."_s, u"image/png"_s, QByteArray::fromBase64(samplePng()));
    add(u"watched-resource"_s, u"Can be subscribed to."_s, u"text/plain"_s, u"Watched resource content"_s);
    resources.add(mcp::ResourceTemplate{u"test://template/{id}/data"_s, u"template"_s, u"template"_s,
                                        u"Data by id."_s, u"application/json"_s},
                  {}, readTemplate);
}

} // namespace traydo::conformance
