#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

namespace traydo::bridge {

/// Starts the Traydo of this computer: the program beside our own, else the one that the system finds. It
/// outlives us. Main thread.
class Launcher
{
public:
    /// `arguments`: how to start it, e.g. `--hidden`.
    explicit Launcher(QStringList arguments) : m_arguments(std::move(arguments)) {}

    /// Nothing where it was tried a moment ago, or there is no such program.
    void start();

private:
    QStringList m_arguments;
    QElapsedTimer m_sinceLast;
};

} // namespace traydo::bridge
