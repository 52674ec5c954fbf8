#pragma once

#include "support/fakeclock.h"
#include "support/fakecontrolservice.h"

namespace traydo::test {

/// A life in todos, two apps and two requests, told relative to the clock: for pictures and page tests.
void fillWithDemoData(FakeControlService &service, const core::Clock &clock);

/// Two blocks, a program that the person made, and an app that is named by a web address.
void addBlocksAndPrograms(FakeControlService &service, const core::Clock &clock);

/// A request of `name` that has five minutes left, with the number 47 on its page.
core::ConsentRequest demoRequest(const core::Clock &clock, const QString &name, const QString &id);
/// A listener for other devices that is on and lets nobody register.
control::LanStatus demoLan(const core::Clock &clock);
inline constexpr int demoNumber = 47;

} // namespace traydo::test
