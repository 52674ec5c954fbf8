#pragma once

#include "core/clock.h"

#include <algorithm>

namespace traydo::bridge {

/// Growing pauses between attempts.
class Backoff
{
public:
    explicit Backoff(core::milliseconds first, core::milliseconds longest)
        : m_first(first), m_longest(longest), m_next(first)
    {
    }

    core::milliseconds next() { return std::exchange(m_next, std::min(m_next * 2, m_longest)); }
    /// It worked: the next failure starts small again.
    void reset() { m_next = m_first; }

private:
    core::milliseconds m_first;
    core::milliseconds m_longest;
    core::milliseconds m_next;
};

} // namespace traydo::bridge
