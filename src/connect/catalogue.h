#pragma once

#include "connect/app.h"
#include "core/surroundings.h"

namespace traydo::connect {

/// Every app that is known by name, best known first; then "any other" with the id `other`.
QList<App> catalogue(const core::Surroundings &surroundings, const Offer &offer);

/// Looks at this computer; changes nothing, starts nothing.
Findings examine(const App &app, const core::Surroundings &surroundings);

/// The ways that are open, the best first: its own command, a deeplink, its file, text to copy. Its command
/// has to be found, its folder to exist.
QList<Way> waysTo(const App &app, const Findings &findings);

/// The commands to run, one after the other, with the path the program was found at. An address from before
/// is taken back first, since few commands replace it.
QList<Command> commandsToAdd(const App &app, const Findings &findings);
QList<Command> commandsToRemove(const App &app, const Findings &findings);
/// What makes it ask to connect right away, from a terminal; most ask by themselves.
std::optional<Command> commandToSignIn(const App &app, const Findings &findings);

/// Where traydo-bridge is: beside the running program, or in one of the folders of programs. Empty when it is
/// not installed.
QString findBridge(const QString &programFolder, const core::Surroundings &surroundings);

} // namespace traydo::connect
