#pragma once

#include "cli/verb.h"

#include <memory>
#include <span>

namespace traydo::cli {

/// One line of the command table. Texts are English and translated with commandText() when shown.
struct Command
{
    const char *words;               ///< "todo add"
    const char *summary;             ///< one line
    const char *examples;            ///< what to type, one per line
    std::unique_ptr<Verb> (*make)(); ///< none for a word that only groups others
};

/// All of traydoctl, in the order of the help; a group comes before its members. Parsing and help hang on it.
std::span<const Command> commandTable();

QString commandText(const char *text);

} // namespace traydo::cli
