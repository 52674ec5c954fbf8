#include "cli/manpage.h"

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

/// Text that roff shows letter by letter: no request, no escape; hyphens that can be copied.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s);
    text.replace(u"…"_s, u"..."_s).replace(u"“"_s, u"\\(lq"_s).replace(u"”"_s, u"\\(rq"_s);
    return text.startsWith(u'.') ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + escaped(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + escaped(text) + u"\\fR"_s;
}

/// Words with blanks that must not be broken out of a macro's argument.
QString argument(QString text)
{
    return u'"' + text.replace(u'"', u"\\(dq"_s) + u'"';
}

QString synopsis(const CommandText &command)
{
    auto line = bold(command.words.join(u' '));
    for (const auto &option : command.options) {
        if (option.isArgument)
            line += option.isRequired ? u' ' + italic(option.names.first())
                                      : u" ["_s + italic(option.names.first()) + u']';
    }
    if (command.commands.empty())
        return line + u" ["_s + italic(u"OPTIONS"_s) + u']';
    return line + (command.needsCommand ? u' ' + italic(u"COMMAND"_s) + u" ..."_s
                                        : u" ["_s + italic(u"COMMAND"_s) + u" ...]"_s);
}

QString termOf(const OptionText &option)
{
    if (option.isArgument)
        return italic(option.names.first());
    QStringList names;
    for (const QString &name : option.names)
        names.append(bold(name));
    auto term = names.join(u", "_s);
    if (!option.value.isEmpty())
        term += u' ' + italic(option.value);
    return term;
}

QString optionList(const QList<OptionText> &options)
{
    QString text;
    for (const auto &option : options) {
        text += u".TP\n"_s + termOf(option) + u'\n' + escaped(option.help);
        if (!option.choices.isEmpty())
            text += u" ("_s + escaped(option.choices.join(u", "_s)) + u')';
        text += u'\n';
    }
    return text;
}

/// What stands below the options in the help: paragraphs, and examples where a heading says so.
QString footerText(const QString &footer)
{
    QString text;
    bool inExample = false;
    const auto lines = footer.split(u'\n');
    for (const QString &line : lines) {
        const bool isExample = line.startsWith(u"  "_s);
        if (isExample != inExample)
            text += isExample ? u".PP\n.RS\n.EX\n"_s : u".EE\n.RE\n"_s;
        inExample = isExample;
        if (!line.trimmed().isEmpty())
            text += (isExample ? QString() : u".PP\n"_s) + escaped(line.trimmed()) + u'\n';
    }
    return text + (inExample ? u".EE\n.RE\n"_s : QString());
}

/// Options that every command has are told once.
QList<OptionText> ownOptions(const CommandText &command)
{
    auto options = command.options;
    options.removeIf([](const OptionText &option) { return option.names.contains(u"--help"_s); });
    return options;
}

void addCommands(QString &text, const CommandText &command)
{
    for (const auto &each : command.commands) {
        text += u".SS "_s + argument(synopsis(each)) + u'\n' + escaped(each.summary) + u".\n"_s;
        text += optionList(ownOptions(each));
        text += footerText(each.footer);
        addCommands(text, each);
    }
}

} // namespace

QString manPage(const CommandText &program, const QString &version, const QList<ManSection> &sections)
{
    const auto name = program.words.join(u' ');
    const auto purpose = program.summary.section(u'\n', 0, 0);
    auto text = u".TH %1 1 \"\" \"Traydo %2\" \"User Commands\"\n"_s.arg(escaped(name.toUpper()), version);
    text += u".SH NAME\n"_s + escaped(name) + u" \\- "_s +
            escaped(purpose.endsWith(u'.') ? purpose.chopped(1) : purpose) + u'\n';
    text += u".SH SYNOPSIS\n"_s + synopsis(program) + u'\n';
    text += u".SH OPTIONS\n"_s + optionList(program.options);
    if (!program.commands.empty()) {
        text += u".SH COMMANDS\n"_s;
        addCommands(text, program);
    }
    if (!program.footer.isEmpty())
        text += u".SH NOTES\n"_s + footerText(program.footer);
    for (const auto &section : sections) {
        text += u".SH "_s + argument(escaped(section.title)) + u'\n';
        for (const auto &[term, explanation] : section.entries)
            text += u".TP\n"_s + bold(term) + u'\n' + escaped(explanation) + u'\n';
    }
    return text;
}

} // namespace traydo::cli
