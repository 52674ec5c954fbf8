#include "fixtures.h"
#include "fixturetool.h"

#include "mcp/conversation.h"

#include <QTimer>

#include <chrono>

namespace traydo::conformance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pause = 50ms;

/// What a tool says one after the other, and its answer.
struct Script
{
    QList<std::function<void(mcp::Conversation &)>> lines;
    mcp::Outcome answer;
};

void perform(const std::shared_ptr<mcp::Conversation> &conversation,
             const std::shared_ptr<const Script> &script, qsizetype next)
{
    if (conversation->isOver())
        return;
    if (next == script->lines.size()) {
        conversation->finish(script->answer);
        return;
    }
    script->lines[next](*conversation);
    QTimer::singleShot(pause, conversation.get(),
                       [conversation, script, next] { perform(conversation, script, next + 1); });
}

ToolHandler performing(const Script &script)
{
    return [shared = std::make_shared<const Script>(script)](const mcp::ToolCall &) {
        return mcp::Deferred([shared](const std::shared_ptr<mcp::Conversation> &conversation) {
            perform(conversation, shared, 0);
        });
    };
}

mcp::Outcome text(const QString &text)
{
    return mcp::toolResult(mcp::ToolOutput::text(text));
}

std::function<void(mcp::Conversation &)> progress(int done)
{
    return [done](mcp::Conversation &conversation) {
        conversation.progress(done, 100, u"Completed step %1 of 100"_s.arg(done));
    };
}

std::function<void(mcp::Conversation &)> log(const QString &message)
{
    return [message](mcp::Conversation &conversation) {
        conversation.log(mcp::LogLevel::Info, u"conformance"_s, message);
    };
}

} // namespace

void addStreamingTools(mcp::ToolRegistry &tools)
{
    const QList<std::function<void(mcp::Conversation &)>> logged{
        log(u"Tool execution started"_s), log(u"Tool processing data"_s), log(u"Tool execution completed"_s)};

    tools.add(fixtureTool(u"test_tool_with_progress"_s, u"Reports progress three times."_s,
                          performing({{progress(0), progress(50), progress(100)}, text(u"Done."_s)})));
    tools.add(fixtureTool(u"test_tool_with_logging"_s, u"Logs three messages."_s,
                          performing({logged, text(u"Logged."_s)})));
    tools.add(fixtureTool(u"test_logging_tool"_s, u"Logs three messages to who asked for them."_s,
                          performing({logged, text(u"Logged."_s)})));
    tools.add(fixtureTool(
        u"test_reconnection"_s, u"Lets the stream go and answers who comes back."_s,
        performing({{[](mcp::Conversation &conversation) { conversation.releaseConnection(); }, progress(0)},
                    text(u"You came back."_s)})));
}

} // namespace traydo::conformance
