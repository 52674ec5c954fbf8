#include "server/pauseswitch.h"

#include "server/log.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

using core::Result;

namespace {

constexpr QLatin1StringView pausedSetting("paused");

} // namespace

PauseSwitch::PauseSwitch(storage::Database &database) : m_settings(database) {}

Result<std::unique_ptr<PauseSwitch>> PauseSwitch::load(storage::Database &database)
{
    std::unique_ptr<PauseSwitch> made(new PauseSwitch(database));
    const auto stored = made->m_settings.value(pausedSetting);
    if (!stored)
        return stored.error();
    made->m_paused = stored->value_or(QString()) == "1"_L1;
    return made;
}

std::optional<QString> PauseSwitch::reason() const
{
    if (!m_paused)
        return {};
    return u"Traydo is paused by its owner. Nothing was read or changed. Try again later."_s;
}

Result<void> PauseSwitch::setPaused(bool paused)
{
    if (paused == m_paused)
        return {};
    if (auto stored = m_settings.setValue(pausedSetting, paused ? u"1"_s : u"0"_s); !stored)
        return stored;
    m_paused = paused;
    qCInfo(logServer) << (paused ? "access is paused" : "access is open again");
    Q_EMIT changed(paused);
    return {};
}

} // namespace traydo::server
