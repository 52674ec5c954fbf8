#pragma once

#include <QString>

namespace traydo::core {

/// A program that runs on this computer, as the system and the program itself name it. No proof of anything:
/// whoever runs as this user may pass as any other program.
struct LocalProgram
{
    QString name; ///< for people; without controls, never empty
    QString path; ///< of its file, or of its script where an interpreter runs it; empty: unknown

    bool operator==(const LocalProgram &) const = default;
};

} // namespace traydo::core
