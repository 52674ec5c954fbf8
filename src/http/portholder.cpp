#include "http/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <cstring>

namespace traydo::http {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

/// An address as /proc/net/tcp{,6} writes it: each 32-bit word, read in the machine's byte order, as
/// hexadecimal.
QByteArray inProcNotation(const QHostAddress &address)
{
    QByteArray bytes(16, '\0');
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        bytes.truncate(4);
        qToBigEndian(address.toIPv4Address(), bytes.data());
    } else {
        const auto raw = address.toIPv6Address();
        std::memcpy(bytes.data(), raw.c, 16);
    }
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); i += 4) {
        quint32 word = 0;
        std::memcpy(&word, bytes.constData() + i, 4);
        text += QByteArray::number(word, 16).rightJustified(8, '0').toUpper();
    }
    return text;
}

/// Inodes of the sockets that listen on `address` or on all addresses. Columns: sl, local, remote, state,
/// queues, timer, retransmissions, uid, time-out, inode (proc(5)).
QSet<QByteArray> listeningInodes(const QString &table, const QByteArray &address, quint16 port)
{
    QSet<QByteArray> inodes;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return inodes;
    const QByteArray portText = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const auto rows = file.readAll().split('\n');
    for (const QByteArray &row : rows) {
        const auto columns = row.simplified().split(' ');
        constexpr auto listening = "0A";
        if (columns.size() < 10 || columns[3] != listening || !columns[1].endsWith(portText))
            continue;
        const auto bound = columns[1].chopped(portText.size());
        if (bound == address || bound.count('0') == bound.size())
            inodes.insert(columns[9]);
    }
    return inodes;
}

bool holdsOneOf(const QString &processDir, const QSet<QByteArray> &inodes)
{
    const QDir descriptors(processDir + u"/fd"_s);
    const auto names = descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        const auto target = QFile::symLinkTarget(descriptors.filePath(name)).section(u'/', -1).toLatin1();
        return target.startsWith("socket:[") && inodes.contains(target.sliced(8).chopped(1));
    });
}

} // namespace

std::optional<PortHolder> findPortHolder(const QHostAddress &address, quint16 port)
{
    const auto text = inProcNotation(address);
    const auto inodes =
        listeningInodes(u"/proc/net/tcp"_s, text, port) | listeningInodes(u"/proc/net/tcp6"_s, text, port);
    if (inodes.isEmpty())
        return {};
    const QDir proc(u"/proc"_s);
    const auto processes = proc.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        bool isPid = false;
        const auto pid = process.toLongLong(&isPid);
        if (!isPid || !holdsOneOf(proc.filePath(process), inodes))
            continue;
        QFile name(proc.filePath(process) + u"/comm"_s);
        if (name.open(QIODevice::ReadOnly))
            return PortHolder{pid, QString::fromUtf8(name.readAll().trimmed()),
                              QFile::symLinkTarget(proc.filePath(process) + u"/exe"_s)};
    }
    return {};
}

#else

std::optional<PortHolder> findPortHolder(const QHostAddress &, quint16)
{
    return {};
}

#endif

} // namespace traydo::http
