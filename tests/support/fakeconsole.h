#pragma once

#include "cli/console.h"

#include <QStringList>

namespace traydo::test {

/// A terminal on paper: what the person types is set beforehand, what is said is kept.
class FakeConsole final : public cli::Console
{
public:
    QString data; ///< what went to stdout
    QString talk; ///< what went to stderr
    QStringList typed;
    bool inputTerminal = false;
    bool outputTerminal = false;

    void out(const QString &text) override { data += text; }
    void err(const QString &text) override { talk += text; }
    std::optional<QString> readLine() override
    {
        return typed.isEmpty() ? std::nullopt : std::optional(typed.takeFirst());
    }
    bool inputIsTerminal() const override { return inputTerminal; }
    bool outputIsTerminal() const override { return outputTerminal; }
    std::optional<int> width() const override { return {}; }
    bool flush() override { return true; }
};

} // namespace traydo::test
