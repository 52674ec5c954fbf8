#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace CLI {
class App;
}

namespace traydo::cli {

/// The options and arguments of one verb, in Qt's types. Names are CLI11's: "--list", "-l,--list", or "ID"
/// for an argument. The targets outlive the parsing.
class Options
{
public:
    explicit Options(CLI::App &app) : m_app(app) {}

    void text(const char *name, QString &target, const QString &help);
    void text(const char *name, std::optional<QString> &target, const QString &help);
    /// May be given several times.
    void texts(const char *name, std::optional<QStringList> &target, const QString &help);
    /// A decimal number in range.
    void number(const char *name, std::optional<int> &target, int least, int most, const QString &help);
    void flag(const char *name, bool &target, const QString &help);

    /// Arguments that must be there.
    void requiredText(const char *name, QString &target, const QString &help);
    void requiredTexts(const char *name, QStringList &target, const QString &help);

private:
    CLI::App &m_app;
};

} // namespace traydo::cli
