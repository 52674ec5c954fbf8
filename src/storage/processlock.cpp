#include "storage/processlock.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/file.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// The process id that the holder wrote; empty in the instant before it did.
QByteArray holder(int descriptor)
{
    QByteArray text(20, '\0');
    const auto length = ::pread(descriptor, text.data(), size_t(text.size()), 0);
    text.truncate(std::max<qsizetype>(length, 0));
    return text.trimmed();
}

/// `done`: what was tried, in the infinitive.
Error refused(const char *done, const QString &path)
{
    return {ErrorCode::Unavailable,
            u"cannot %1 %2: %3"_s.arg(QLatin1StringView(done), path, qt_error_string(errno)),
            {.code = core::ReasonCode::FileUnusable, .name = path}};
}

} // namespace

Result<std::unique_ptr<ProcessLock>> ProcessLock::acquire(const QString &path)
{
    const auto native = QFile::encodeName(path);
    const int descriptor = ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return refused("open", path);
    std::unique_ptr<ProcessLock> lock(new ProcessLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return refused("lock", path);
        const auto process = holder(descriptor);
        return Error{
            ErrorCode::Conflict,
            u"Traydo is already running on this data%1 (%2 is locked)"_s.arg(
                process.isEmpty() ? QString() : u" in process "_s + QString::fromLatin1(process), path),
            {.code = core::ReasonCode::DataInUse, .process = process.toLongLong()}};
    }
    const auto own = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, own.constData(), size_t(own.size()), 0) != own.size())
        return refused("write", path);
    return lock;
}

ProcessLock::~ProcessLock()
{
    ::close(m_descriptor);
}

} // namespace traydo::storage
