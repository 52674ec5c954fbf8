#include "asking.h"
#include "fixtures.h"
#include "fixturetool.h"

namespace traydo::conformance {

using namespace Qt::StringLiterals;

namespace {

using Requests = QMap<QString, mcp::InputRequest>;

bool areAnswered(const Requests &requests, const mcp::Input &input)
{
    return std::all_of(requests.keyBegin(), requests.keyEnd(),
                       [&](const QString &key) { return input.answers[key].isObject(); });
}

mcp::ToolResult greet(const mcp::ToolCall &call)
{
    const auto name = fieldOf(call.input, u"user_name"_s, u"name"_s);
    if (!name.isString())
        return mcp::InputRequired{{{u"user_name"_s, nameForm()}}, {}};
    return mcp::ToolOutput::text(u"Hello, %1!"_s.arg(name.toString()));
}

/// Asks until everything was answered, then shows the answers.
ToolHandler askingFor(const Requests &requests, const QByteArray &state = {})
{
    return [requests, state](const mcp::ToolCall &call) -> mcp::ToolResult {
        if (!areAnswered(requests, call.input))
            return mcp::InputRequired{requests, state};
        return mcp::ToolOutput::json(call.input.answers);
    };
}

/// Goes on only with the state it gave out.
mcp::ToolResult confirm(const mcp::ToolCall &call)
{
    const QByteArray state = "to be confirmed";
    const auto ok = fieldOf(call.input, u"confirm"_s, u"ok"_s);
    if (!ok.isBool() || call.input.state != state)
        return mcp::InputRequired{{{u"confirm"_s, formFor(u"Please confirm"_s, u"ok"_s, u"boolean"_s)}},
                                  state};
    return mcp::ToolOutput::text(ok.toBool() ? u"state-ok: confirmed"_s : u"state-ok: not confirmed"_s);
}

/// The state holds the first answer while the second is asked for.
mcp::ToolResult twoSteps(const mcp::ToolCall &call)
{
    const QByteArray askedName = "step 1";
    const QByteArray askedColor = "step 2 ";
    const auto name = fieldOf(call.input, u"step1"_s, u"name"_s);
    const auto color = fieldOf(call.input, u"step2"_s, u"color"_s);
    const auto colorForm = formFor(u"Step 2: What is your favorite color?"_s, u"color"_s);
    if (call.input.state == askedName && name.isString())
        return mcp::InputRequired{{{u"step2"_s, colorForm}}, askedColor + name.toString().toUtf8()};
    if (!call.input.state.startsWith(askedColor))
        return mcp::InputRequired{{{u"step1"_s, formFor(u"Step 1: What is your name?"_s, u"name"_s)}},
                                  askedName};
    if (!color.isString())
        return mcp::InputRequired{{{u"step2"_s, colorForm}}, call.input.state};
    const auto first = QString::fromUtf8(call.input.state.sliced(askedColor.size()));
    return mcp::ToolOutput::text(u"%1 likes %2."_s.arg(first, color.toString()));
}

/// Asks for whatever this client can be asked for.
mcp::ToolResult askWhatCanBeAsked(const mcp::ToolCall &call)
{
    Requests requests{{u"user_name"_s, nameForm()},
                      {u"capital_question"_s, completion(u"What is the capital of France?"_s, 100)},
                      {u"client_roots"_s, roots()}};
    erase_if(requests, [&](const Requests::iterator &entry) {
        return !call.client.capabilities.contains(mcp::capabilityFor(entry->method));
    });
    if (areAnswered(requests, call.input))
        return mcp::ToolOutput::json(call.input.answers);
    return mcp::InputRequired{requests, {}};
}

} // namespace

void addRoundTripTools(mcp::ToolRegistry &tools)
{
    const auto add = [&](const QString &name, const QString &description, const ToolHandler &handler) {
        tools.add(fixtureTool(u"test_input_required_result_"_s + name, description, handler));
    };
    add(u"elicitation"_s, u"Asks for a name."_s, greet);
    add(u"sampling"_s, u"Asks the client's model."_s,
        askingFor({{u"capital_question"_s, completion(u"What is the capital of France?"_s, 100)}}));
    add(u"list_roots"_s, u"Asks for the roots."_s, askingFor({{u"client_roots"_s, roots()}}));
    add(u"request_state"_s, u"Asks to confirm, with state."_s, confirm);
    add(u"multiple_inputs"_s, u"Asks three things at once."_s,
        askingFor({{u"user_name"_s, nameForm()},
                   {u"greeting"_s, completion(u"Generate a greeting"_s, 50)},
                   {u"client_roots"_s, roots()}},
                  "three things"));
    add(u"multi_round"_s, u"Asks twice."_s, twoSteps);
    add(u"tampered_state"_s, u"Asks to confirm, with state."_s, confirm);
    add(u"capabilities"_s, u"Asks what the client can be asked."_s, askWhatCanBeAsked);
}

} // namespace traydo::conformance
