#pragma once

#include "storage/settingsrepository.h"

#include <QObject>

#include <memory>
#include <optional>

namespace traydo::server {

/// Whether the person has paused access for all clients. Survives a restart. Server thread only.
class PauseSwitch final : public QObject
{
    Q_OBJECT
public:
    /// `database` outlives it.
    static core::Result<std::unique_ptr<PauseSwitch>> load(storage::Database &database);

    bool isPaused() const { return m_paused; }
    /// Why no call is done now, for the model at the other end; nothing while access is open.
    std::optional<QString> reason() const;
    /// Stored first.
    core::Result<void> setPaused(bool paused);

Q_SIGNALS:
    void changed(bool paused);

private:
    explicit PauseSwitch(storage::Database &database);

    storage::SettingsRepository m_settings;
    bool m_paused = false;
};

} // namespace traydo::server
