#pragma once

#include <QString>

#include <optional>

namespace traydo::cli {

/// The terminal, or whatever stands in for it: data goes to out(), talk to err().
class Console
{
public:
    virtual ~Console() = default;
    /// Writes as it is, no line end added.
    virtual void out(const QString &text) = 0;
    virtual void err(const QString &text) = 0;
    /// One line of input without its end; nothing at the end of input.
    virtual std::optional<QString> readLine() = 0;
    virtual bool inputIsTerminal() const = 0;
    virtual bool outputIsTerminal() const = 0;
    /// Columns of the output; nothing when it is no terminal.
    virtual std::optional<int> width() const = 0;
    /// False when some data could not be written.
    virtual bool flush() = 0;
};

/// stdin, stdout and stderr.
class StandardConsole final : public Console
{
public:
    void out(const QString &text) override;
    void err(const QString &text) override;
    std::optional<QString> readLine() override;
    bool inputIsTerminal() const override;
    bool outputIsTerminal() const override;
    std::optional<int> width() const override;
    bool flush() override;

private:
    bool m_complete = true;
};

} // namespace traydo::cli
