#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace traydo::cli {

namespace {

QStringList toList(const std::vector<std::string> &values)
{
    QStringList list;
    for (const auto &value : values)
        list.append(QString::fromStdString(value));
    return list;
}

/// What the help shows for the value of an option: LIST for --list. An argument's name says enough.
CLI::Option *named(CLI::Option *option)
{
    const auto name = QString::fromStdString(option->get_single_name()).toUpper();
    return option->type_name(option->get_positional() ? std::string() : name.toStdString());
}

template <typename Target>
CLI::Option *addText(CLI::App &app, const char *name, Target &target, const QString &help)
{
    return named(app.add_option_function<std::string>(
        name, [&target](const std::string &value) { target = QString::fromStdString(value); },
        help.toStdString()));
}

template <typename Target>
CLI::Option *addTexts(CLI::App &app, const char *name, Target &target, const QString &help)
{
    return named(app.add_option_function<std::vector<std::string>>(
        name, [&target](const std::vector<std::string> &values) { target = toList(values); },
        help.toStdString()));
}

} // namespace

void Options::text(const char *name, QString &target, const QString &help)
{
    addText(m_app, name, target, help);
}

void Options::text(const char *name, std::optional<QString> &target, const QString &help)
{
    addText(m_app, name, target, help);
}

void Options::texts(const char *name, std::optional<QStringList> &target, const QString &help)
{
    // One value for each --name, so that an argument may follow.
    addTexts(m_app, name, target, help)->expected(1)->take_all();
}

void Options::number(const char *name, std::optional<int> &target, int least, int most, const QString &help)
{
    // Read by ourselves: CLI11 takes 08 for octal.
    const auto read = [least, most](const std::string &text) -> std::optional<int> {
        bool isNumber = false;
        const auto number = QString::fromStdString(text).toInt(&isNumber);
        return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
    };
    named(m_app.add_option_function<std::string>(
              name, [&target, read](const std::string &text) { target = read(text); }, help.toStdString()))
        ->check([read, least, most](const std::string &text) {
            return read(text)
                       ? std::string()
                       : "needs a number from " + std::to_string(least) + " to " + std::to_string(most);
        });
}

void Options::flag(const char *name, bool &target, const QString &help)
{
    m_app.add_flag(name, target, help.toStdString());
}

void Options::requiredText(const char *name, QString &target, const QString &help)
{
    addText(m_app, name, target, help)->required();
}

void Options::requiredTexts(const char *name, QStringList &target, const QString &help)
{
    addTexts(m_app, name, target, help)->required();
}

} // namespace traydo::cli
