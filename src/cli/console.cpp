#include "cli/console.h"

#include <QByteArray>

#include <sys/ioctl.h>

#include <cstdio>
#include <unistd.h>

namespace traydo::cli {

void StandardConsole::out(const QString &text)
{
    const auto bytes = text.toUtf8();
    if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) != std::size_t(bytes.size()))
        m_complete = false;
}

void StandardConsole::err(const QString &text)
{
    // Data first, so that both stay in order on one terminal.
    std::fflush(stdout);
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

std::optional<QString> StandardConsole::readLine()
{
    QByteArray line;
    for (int c = std::getchar(); c != '\n'; c = std::getchar()) {
        if (c == EOF) {
            if (line.isEmpty())
                return {};
            break;
        }
        line.append(char(c));
    }
    return QString::fromUtf8(line);
}

bool StandardConsole::inputIsTerminal() const
{
    return ::isatty(STDIN_FILENO) == 1;
}

bool StandardConsole::outputIsTerminal() const
{
    return ::isatty(STDOUT_FILENO) == 1;
}

std::optional<int> StandardConsole::width() const
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return {};
    return size.ws_col;
}

bool StandardConsole::flush()
{
    return std::fflush(stdout) == 0 && m_complete;
}

} // namespace traydo::cli
