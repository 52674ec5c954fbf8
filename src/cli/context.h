#pragma once

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/session.h"
#include "cli/table.h"
#include "core/clock.h"
#include "core/config.h"
#include "core/surroundings.h"

#include <QJsonObject>

namespace traydo::cli {

/// What a verb works with: the connection, the terminal and what the general options said.
struct Context
{
    Console &console;
    Session &session;
    const core::Clock &clock;
    const core::Config &config;
    const core::Surroundings &surroundings;
    bool json = false;    ///< --json
    bool noInput = false; ///< --no-input
    bool colour = false;

    /// May we ask the person something?
    bool mayAsk() const { return console.inputIsTerminal() && !noInput; }

    /// One line of talk.
    void say(const QString &text) const;
    /// One line of data.
    void print(const QString &text) const;
    /// The table with its headings emphasised, as data.
    void print(const Table &table) const;
    /// `members` and the schema number on one line, as data.
    void printJson(QJsonObject members) const;
    /// Asks for a line; nothing at the end of input.
    std::optional<QString> ask(const QString &question) const;

    /// The reason as a sentence, what others wrote in it escaped; empty for none.
    static QString told(const core::Reason &reason);
    /// The same of all its reasons; the English text where it has none.
    static QString told(const core::Notice &notice);

    /// Says what went wrong, and the code that goes with it.
    ExitCode fail(const core::Error &error) const;
    ExitCode fail(ExitCode code, const QString &text) const;
    /// The same for an id that could not be resolved; `absent` says what there is none of.
    ExitCode failToResolve(const core::Error &error, const QString &absent) const;

    /// The same for a session that could not be opened.
    ExitCode failToOpen(const core::Error &error) const;

    /// Before something is destroyed. `question` is put on a terminal; a script that gave the id meant it.
    /// Ok to go on.
    ExitCode confirm(const QString &question, bool yes) const;
};

} // namespace traydo::cli
