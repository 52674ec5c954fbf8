#pragma once

#include "core/tomlscan.h"
#include "core/tomltext.h"

namespace traydo::core {

/// A path of names as a TOML text writes it, with quotes where a name needs them.
QByteArray writtenKey(const QStringList &path);

/// One edit of a text that parseToml() takes: finds where to cut. Whether the cut was right, only parsing the
/// result tells.
class TomlSurgery
{
public:
    /// An empty path is the root.
    TomlSurgery(const QByteArray &text, const QStringList &table);

    /// Each once, and one of them; false: not without rewriting more.
    bool setValue(const QString &key, const TomlValue &value);
    bool setTable(const QList<TomlPair> &pairs);
    bool removeTable();

    TomlEdit result();

private:
    static QByteArray lineEndOf(const QByteArray &text);
    const TomlHeader *headerOfTable() const;
    const TomlEntry *entryAt(const QStringList &path) const;
    QList<TomlEntry> bodyOf(const TomlHeader *header) const;
    qsizetype endOfBody(const TomlHeader *header) const;
    bool isArray() const;
    void splice(qsizetype at, qsizetype end, const QByteArray &added);
    void addLine(qsizetype at, const QList<TomlEntry> &neighbours, const QByteArray &line);
    void addToRoot(const QByteArray &line);
    void addToBraces(const TomlEntry &entry, const QByteArray &pair);
    bool addBesideDotted(const QString &key, const TomlValue &value);
    void appendTable(const QList<TomlPair> &pairs);
    void rewriteBody(const TomlHeader &header, const QList<TomlPair> &pairs);
    void cutBlock(const TomlHeader &header);
    bool removeParts(const TomlHeader *kept);

    QByteArray m_text;
    QStringList m_table;
    TomlScan m_scan;
    QByteArray m_lineEnd;
    QList<TextSplice> m_splices;
};

} // namespace traydo::core
