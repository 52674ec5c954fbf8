#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace traydo::core {

using TomlValue = std::variant<bool, qint64, QString, QStringList>;

/// One key of a table.
struct TomlPair
{
    QString key;
    TomlValue value;

    bool operator==(const TomlPair &) const = default;
};

/// A piece of a text that an edit exchanges.
struct TextSplice
{
    qsizetype at = 0; ///< byte of the text before the edit
    QByteArray removed;
    QByteArray added;

    bool operator==(const TextSplice &) const = default;
};

/// A text after an edit, and what that changed: nothing but the splices, from the end of the text to its
/// begin. None: it said so already, and the text is the same.
struct TomlEdit
{
    QByteArray text;
    QList<TextSplice> splices;
};

// Surgery on a TOML file that a person wrote: every byte outside the key or table stays as it is (comments,
// order, line ends, byte order mark). A table is named by its path; an empty one is the root. Each edit reads
// the text before and after with the parser and compares. Errors: InvalidArgument for a text that is not TOML
// (`line <n>: …`); Denied where the edit would have to rewrite more than its own place, e.g. in an array of
// tables: then the text says what to do by hand.

/// Sets one key, in the way in which its table is written; a missing table comes last.
Result<TomlEdit> setTomlValue(const QByteArray &text, const QStringList &table, const QString &key,
                              const TomlValue &value);

/// Makes the table, with the tables below it, say exactly `pairs`; it keeps its place, a new one comes last.
/// Comments inside go with what they stood at.
Result<TomlEdit> setTomlTable(const QByteArray &text, const QStringList &table, const QList<TomlPair> &pairs);

/// Takes the table out, with the tables below it. Undoes a setTomlTable() that made it, to the byte.
Result<TomlEdit> removeTomlTable(const QByteArray &text, const QStringList &table);

/// The value of a key; nothing where there is none. Denied for a value of another type than TomlValue's.
Result<std::optional<TomlValue>> tomlValue(const QByteArray &text, const QStringList &table,
                                           const QString &key);

/// Whether there is anything at that path.
Result<bool> hasTomlTable(const QByteArray &text, const QStringList &table);

} // namespace traydo::core
