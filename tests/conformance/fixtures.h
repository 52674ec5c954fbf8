#pragma once

#include "mcp/promptregistry.h"
#include "mcp/resourceregistry.h"
#include "mcp/subscription.h"
#include "mcp/toolregistry.h"

/// What the published conformance suite expects a server to have: its names, texts and types are the suite's
/// (https://github.com/modelcontextprotocol/conformance, the descriptions of its server scenarios).
namespace traydo::conformance {

/// Tools that answer at once: every kind of content, an error, a schema with everything in it.
void addContentTools(mcp::ToolRegistry &tools);
/// Tools that say something before they answer: progress, log messages, a stream let go.
void addStreamingTools(mcp::ToolRegistry &tools);
/// Tools that ask the client: for a form, a completion, its roots.
void addAskingTools(mcp::ToolRegistry &tools);
/// Tools that ask in several rounds, or for several things (multi round-trip requests).
void addRoundTripTools(mcp::ToolRegistry &tools);
/// Tools that make the server say that a list has changed.
void addChangeTools(mcp::ToolRegistry &tools, mcp::Subscriptions &subscriptions);

void addResources(mcp::ResourceRegistry &resources);
void addPrompts(mcp::PromptRegistry &prompts);

} // namespace traydo::conformance
