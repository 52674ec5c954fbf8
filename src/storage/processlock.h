#pragma once

#include "core/result.h"

#include <memory>

namespace traydo::storage {

/// Keeps every other process away from the data. A kernel lock (flock) on a file of its own: it ends with the
/// process, however that ends, and leaves nothing stale behind. The file itself stays: deleting it would let
/// two processes lock two different files of the same name.
class ProcessLock
{
public:
    /// Conflict when another process holds it (the text names its process id), Unavailable when the file
    /// system refuses.
    static core::Result<std::unique_ptr<ProcessLock>> acquire(const QString &path);
    ~ProcessLock();
    Q_DISABLE_COPY_MOVE(ProcessLock)

private:
    explicit ProcessLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace traydo::storage
