#pragma once

#include <utility>

namespace traydo::gui {

/// Lets one fetch run at a time: whoever asks meanwhile is served by one more fetch afterwards, however many
/// asked.
class ReloadGate
{
public:
    /// True: go and fetch. False: one is under way, another will follow it.
    bool enter()
    {
        if (!m_busy)
            return m_busy = true;
        m_again = true;
        return false;
    }
    /// The fetch has ended. True: call for another.
    bool leave()
    {
        m_busy = false;
        return std::exchange(m_again, false);
    }
    bool isBusy() const { return m_busy; }

private:
    bool m_busy = false;
    bool m_again = false;
};

} // namespace traydo::gui
