#include "cli/commandtext.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

/// CLI11 writes the values an option takes behind its type: `TEXT:{a,b}`.
QStringList choicesIn(const QString &type)
{
    const auto open = type.indexOf(u'{');
    const auto close = type.lastIndexOf(u'}');
    return open < 0 || close < open ? QStringList() : type.mid(open + 1, close - open - 1).split(u',');
}

OptionText describe(const CLI::Option &option)
{
    OptionText text;
    text.isArgument = option.get_positional();
    text.isRequired = option.get_required();
    text.help = textOf(option.get_description());
    if (text.isArgument) {
        text.names = {textOf(option.get_single_name())};
        return text;
    }
    for (const auto &name : option.get_snames())
        text.names.append(u"-"_s + textOf(name));
    for (const auto &name : option.get_lnames())
        text.names.append(u"--"_s + textOf(name));
    if (option.get_items_expected_max() == 0)
        return text;
    const auto type = textOf(option.get_type_name());
    text.choices = choicesIn(type);
    text.value = textOf(option.get_option_text());
    if (text.value.isEmpty())
        text.value = type.section(u':', 0, 0).section(u' ', 0, 0);
    if (text.value.isEmpty() || text.value == u"TEXT"_s)
        text.value = text.names.constLast().mid(2).toUpper();
    return text;
}

} // namespace

CommandText describe(const CLI::App &app, const QStringList &words)
{
    CommandText text{.words = words,
                     .summary = textOf(app.get_description()),
                     .footer = textOf(app.get_footer()),
                     .options = {},
                     .commands = {},
                     .needsCommand = app.get_require_subcommand_min() > 0};
    for (const auto *option : app.get_options()) {
        if (!option->get_group().empty())
            text.options.append(describe(*option));
    }
    const auto all = app.get_subcommands([](const CLI::App *) { return true; });
    for (const auto *command : all) {
        if (!command->get_silent() && !command->get_group().empty())
            text.commands.push_back(describe(*command, words + QStringList{textOf(command->get_name())}));
    }
    return text;
}

} // namespace traydo::cli
