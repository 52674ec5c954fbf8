#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace CLI {
class App;
}

namespace traydo::cli {

/// An option or argument as manuals and completions show it.
struct OptionText
{
    QStringList names;   ///< "-o", "--output"; for an argument the one name that stands for it
    QString value;       ///< what stands for its value; empty: it takes none
    QStringList choices; ///< all its values, where they are few
    QString help;
    bool isArgument = false;
    bool isRequired = false;
};

/// A program or one of its commands, read out of its parser: the one source of help, manual and completions.
struct CommandText
{
    QStringList words; ///< "traydoctl", "todo", "add"
    QString summary;
    QString footer;
    QList<OptionText> options;
    std::vector<CommandText> commands;
    bool needsCommand = false; ///< does nothing by itself
};

/// What a parser knows; hidden options and commands are left out.
CommandText describe(const CLI::App &app, const QStringList &words);

} // namespace traydo::cli
