#pragma once

#include "core/clock.h"

namespace traydo::test {

/// A clock that stands still until a test moves it. Starts at 2026-11-21T10:00:00Z, a Saturday.
class FakeClock final : public core::Clock
{
public:
    core::Instant now() const override { return m_now; }
    void set(core::Instant now) { m_now = now; }
    void advance(core::milliseconds by) { m_now += by; }

private:
    core::Instant m_now = core::fromEpochMs(1'795'255'200'000);
};

} // namespace traydo::test
