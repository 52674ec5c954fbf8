#pragma once

#include "cli/commandtext.h"

namespace traydo::cli {

/// A part of a manual that no parser knows.
struct ManSection
{
    QString title; ///< "FILES"
    /// Term and explanation.
    QList<std::pair<QString, QString>> entries;
};

/// The manual of a program in section 1, for man(1). The first line of `program.summary` is its purpose.
QString manPage(const CommandText &program, const QString &version, const QList<ManSection> &sections);

} // namespace traydo::cli
