#pragma once

#include "jsonrpc/message.h"

namespace traydo::bridge {

/// What to answer in Traydo's place while it does not run, so that the program that started us does not give
/// up on us: greetings in both eras, lists with what is there without it (one tool, which says what to do),
/// and for everything else `sentence`, which is for people.
jsonrpc::Response answerInPlace(const jsonrpc::Request &request, const QString &sentence);

} // namespace traydo::bridge
