#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace traydo::core {

/// `[a.b]`, or `[[a.b]]`.
struct TomlHeader
{
    QStringList path;
    bool array = false;
    qsizetype lineAt = 0;  ///< where its line begins
    qsizetype lineEnd = 0; ///< behind its line end, or the end of the text
};

/// `key = value`, in a line of its own or within braces.
struct TomlEntry
{
    QStringList path;         ///< from the root
    qsizetype prefix = 0;     ///< how many names of `path` its header or brace gives
    bool inBraces = false;    ///< a member of an inline table
    bool braces = false;      ///< its value is an inline table
    bool inArray = false;     ///< below `[[…]]`: its path means the last element
    qsizetype lineAt = 0;     ///< as in TomlHeader; of the outermost entry for a member
    qsizetype lineEnd = 0;    ///< of the last line of the value
    qsizetype valueAt = 0;    ///< first byte of the value
    qsizetype valueEnd = 0;   ///< behind its last byte
    qsizetype lastMember = 0; ///< with braces: behind the last member's value, or behind the brace
};

/// The statements of a TOML text with their places, in the order of the text. The text must be one that
/// parseToml() takes.
struct TomlScan
{
    qsizetype begin = 0; ///< behind a byte order mark
    QList<TomlHeader> headers;
    QList<TomlEntry> entries;
};

TomlScan scanToml(const QByteArray &text);

} // namespace traydo::core
