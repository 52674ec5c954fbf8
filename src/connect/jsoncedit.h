#pragma once

#include "connect/settingskey.h"
#include "core/result.h"

#include <QByteArray>

namespace traydo::connect {

/// `text` with our key in it. Only what differs is touched: a member that is missing is added after the last
/// one, in the style of the file; one with another value gets the new one; further members of ours stay.
/// Comments, order, indentation, line ends, trailing commas and the byte order mark stay byte for byte. A
/// blank text becomes a file of its own. The result was read again and says what it has to. Errors: those of
/// parseJsonc(); InvalidArgument where something other than an object is in the way.
core::Result<QByteArray> withJsoncKey(const QByteArray &text, const SettingsKey &key);

/// `text` without our key and its comma; what it stood in stays. Errors: as above; NotFound.
core::Result<QByteArray> withoutJsoncKey(const QByteArray &text, const QStringList &path);

} // namespace traydo::connect
