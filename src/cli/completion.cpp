#include "cli/completion.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

/// For single quotes of a POSIX shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// fish knows two escapes within single quotes.
QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// The words behind the program's name: "todo add".
QString pathOf(const CommandText &command)
{
    return command.words.sliced(1).join(u' ');
}

/// A name for a function of the shell.
QString functionName(const CommandText &program)
{
    auto name = program.words.first();
    return u'_' + name.replace(u'-', u'_');
}

void visit(const CommandText &command, const std::function<void(const CommandText &)> &see)
{
    see(command);
    for (const auto &each : command.commands)
        visit(each, see);
}

bool takesFile(const OptionText &option)
{
    return option.names.contains(u"--output"_s) ||
           (option.names.constLast().endsWith(u"-dir"_s) && !option.isArgument) ||
           option.names.constLast().endsWith(u"-file"_s) || option.names.constLast() == u"FILE"_s;
}

/// Every word that names a command, with the path it is found in: `todo|add`.
QStringList steps(const CommandText &program)
{
    QStringList found;
    visit(program, [&](const CommandText &command) {
        for (const auto &each : command.commands)
            found.append(quoted(pathOf(command) + u'|' + each.words.constLast()));
    });
    return found;
}

/// The loop that finds out which command the words so far name; the same in bash and zsh.
QString pathLoop(const CommandText &program, const QString &words)
{
    const auto all = steps(program);
    if (all.isEmpty())
        return u"    local named=\n"_s;
    return u"    local named= word\n"
           "    for word in %1; do\n"
           "        case \"$named|$word\" in\n"
           "            %2) named=\"${named:+$named }$word\" ;;\n"
           "        esac\n"
           "    done\n"_s.arg(words, all.join(u" | "_s));
}

/// What may follow: commands, then options.
QStringList wordsAfter(const CommandText &command, const QList<OptionText> &general)
{
    QStringList words;
    for (const auto &each : command.commands)
        words.append(each.words.constLast());
    for (const auto &option : command.options + general) {
        if (!option.isArgument)
            words.append(option.names);
    }
    words.removeDuplicates();
    return words;
}

/// Options of the program count behind every command, too; its help is not that of the command.
QList<OptionText> generalOptions(const CommandText &program, const CommandText &command)
{
    auto options = command.words.size() > 1 ? program.options : QList<OptionText>();
    options.removeIf([](const OptionText &option) { return option.names.contains(u"--help"_s); });
    return options;
}

/// Matches where the value of an option is wanted; one of the program itself may stand behind any command.
QString patternOf(const CommandText &command, const QString &name)
{
    return command.words.size() > 1 ? quoted(pathOf(command) + u'|' + name) : u'*' + quoted(u'|' + name);
}

} // namespace

QString bashCompletion(const CommandText &program)
{
    const auto function = functionName(program);
    QString values;
    QString words;
    visit(program, [&](const CommandText &command) {
        for (const auto &option : command.options) {
            if (option.isArgument || option.value.isEmpty())
                continue;
            QStringList patterns;
            for (const QString &name : option.names)
                patterns.append(patternOf(command, name));
            const auto action =
                !option.choices.isEmpty()
                    ? u"COMPREPLY=($(compgen -W %1 -- \"$current\"))"_s.arg(quoted(option.choices.join(u' ')))
                : takesFile(option) ? u"COMPREPLY=($(compgen -f -- \"$current\"))"_s
                                    : u"COMPREPLY=()"_s;
            values += u"        %1) %2; return ;;\n"_s.arg(patterns.join(u" | "_s), action);
        }
        words += u"        %1) words=%2 ;;\n"_s.arg(
            quoted(pathOf(command)),
            quoted(wordsAfter(command, generalOptions(program, command)).join(u' ')));
    });
    return u"# bash completion for %1; made from its command table\n\n"
           "%2() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=\n"
           "%3"
           "    case \"$named|$previous\" in\n%4    esac\n"
           "    case \"$named\" in\n%5    esac\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "}\n\n"
           "complete -o filenames -F %2 %1\n"_s.arg(
               program.words.first(), function, pathLoop(program, u"\"${COMP_WORDS[@]:1:COMP_CWORD-1}\""_s),
               values, words);
}

QString zshCompletion(const CommandText &program)
{
    const auto described = [](const QString &word, const QString &help) {
        return quoted(word + u':' + help.section(u'\n', 0, 0).replace(u':', u"\\:"_s));
    };
    QString cases;
    visit(program, [&](const CommandText &command) {
        QStringList commands;
        for (const auto &each : command.commands)
            commands.append(described(each.words.constLast(), each.summary));
        QStringList options;
        for (const auto &option : command.options + generalOptions(program, command)) {
            for (const QString &name : option.isArgument ? QStringList() : option.names)
                options.append(described(name, option.help));
        }
        cases += u"        %1)\n            commands=(%2)\n            options=(%3)\n            ;;\n"_s.arg(
            quoted(pathOf(command)), commands.join(u' '), options.join(u' '));
    });
    return u"#compdef %1\n# zsh completion for %1; made from its command table\n\n"
           "%2() {\n"
           "    local -a commands options\n"
           "%3"
           "    case \"$named\" in\n%4    esac\n"
           "    if [[ $words[CURRENT] == -* ]]; then\n"
           "        _describe -o option options\n"
           "    elif (( $#commands )); then\n"
           "        _describe command commands\n"
           "    else\n"
           "        _files\n"
           "    fi\n"
           "}\n\n"
           "%2 \"$@\"\n"_s.arg(program.words.first(), functionName(program),
                               pathLoop(program, u"${words[2,CURRENT-1]}"_s), cases);
}

QString fishCompletion(const CommandText &program)
{
    const auto name = program.words.first();
    auto text = u"# fish completion for %1; made from its command table\n\n"_s.arg(name);
    visit(program, [&](const CommandText &command) {
        QStringList conditions;
        for (const QString &word : command.words.sliced(1))
            conditions.append(u"__fish_seen_subcommand_from "_s + word);
        QStringList below;
        for (const auto &each : command.commands)
            below.append(each.words.constLast());
        auto whenNoneBelow = conditions;
        if (!below.isEmpty())
            whenNoneBelow.append(u"not __fish_seen_subcommand_from "_s + below.join(u' '));
        for (const auto &each : command.commands)
            text += u"complete -c %1 -f -n %2 -a %3 -d %4\n"_s.arg(
                name, fishQuoted(whenNoneBelow.join(u"; and "_s)), each.words.constLast(),
                fishQuoted(each.summary));
        for (const auto &option : command.options) {
            if (option.isArgument)
                continue;
            text += u"complete -c "_s + name;
            if (!conditions.isEmpty())
                text += u" -n "_s + fishQuoted(conditions.join(u"; and "_s));
            for (const QString &each : option.names)
                text += each.startsWith(u"--"_s) ? u" -l "_s + each.mid(2) : u" -s "_s + each.mid(1);
            if (!option.value.isEmpty())
                text += takesFile(option) ? u" -r"_s : u" -x"_s;
            if (!option.choices.isEmpty())
                text += u" -a "_s + fishQuoted(option.choices.join(u' '));
            text += u" -d "_s + fishQuoted(option.help) + u'\n';
        }
    });
    return text;
}

} // namespace traydo::cli
