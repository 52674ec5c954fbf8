#pragma once

#include "control/serversettings.h"
#include "core/config.h"
#include "core/configedit.h"

#include <functional>

namespace traydo::server {

/// Settings to begin anew with, and how to take them back should they turn out to be no good.
struct NewSettings
{
    core::Config config;
    core::ConfigFileBefore fileBefore;
};

/// Ends the running server in order and starts it with other settings in the same process, soon.
using BeginAnew = std::function<void(const NewSettings &)>;

/// What the person may change while the program runs: checked, written down, put into force. Server thread
/// only.
class SettingsDesk
{
public:
    /// `config` is the one in force and outlives it; `port` is where it listens for this computer.
    SettingsDesk(const core::Config &config, quint16 port, BeginAnew beginAnew);

    control::ServerSettings current() const;
    /// What will be in force in a moment. Errors: as ControlService::updateSettings().
    core::Result<control::ServerSettings> update(const control::ServerSettingsEdit &edit);

private:
    core::Result<void> checkPorts(const core::Config &next) const;

    const core::Config &m_config;
    quint16 m_port;
    BeginAnew m_beginAnew;
};

} // namespace traydo::server
