#include "core/clock.h"

namespace traydo::core {

Instant SystemClock::now() const
{
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
}

} // namespace traydo::core
