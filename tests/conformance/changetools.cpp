#include "fixtures.h"
#include "fixturetool.h"

namespace traydo::conformance {

using namespace Qt::StringLiterals;

void addChangeTools(mcp::ToolRegistry &tools, mcp::Subscriptions &subscriptions)
{
    const auto everybody = [](const core::Principal &) { return true; };
    const auto add = [&](const QString &name, const QString &description, const std::function<void()> &tell) {
        tools.add(fixtureTool(name, description, [tell](const mcp::ToolCall &) {
            tell();
            return mcp::ToolOutput::text(u"Told."_s);
        }));
    };
    add(u"test_trigger_tool_change"_s, u"Says that the tools have changed."_s,
        [&subscriptions, everybody] { subscriptions.listChanged(mcp::ListKind::Tools, everybody); });
    add(u"test_trigger_prompt_change"_s, u"Says that the prompts have changed."_s,
        [&subscriptions, everybody] { subscriptions.listChanged(mcp::ListKind::Prompts, everybody); });
    add(u"test_trigger_resource_update"_s, u"Says that the watched resource has changed."_s,
        [&subscriptions, everybody] {
            subscriptions.resourceUpdated(u"test://watched-resource"_s, everybody);
        });
}

} // namespace traydo::conformance
