#include "mcp/loglevel.h"

#include <algorithm>
#include <array>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"debug"_L1, "info"_L1,     "notice"_L1, "warning"_L1,
                           "error"_L1, "critical"_L1, "alert"_L1,  "emergency"_L1};

} // namespace

QLatin1StringView wireName(LogLevel level)
{
    return names[static_cast<size_t>(level)];
}

std::optional<LogLevel> logLevelFromWire(QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<LogLevel>(found - names.begin());
}

} // namespace traydo::mcp
