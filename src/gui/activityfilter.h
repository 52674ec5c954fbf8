#pragma once

#include "control/controlservice.h"

#include <QDate>

namespace traydo::gui {

/// Which part of the past the Activity page shows. Days are local and both ends are inclusive.
struct ActivityFilter
{
    std::optional<QString> clientId = {}; ///< an empty id: the person
    QList<core::ChangeKind> kinds = {};   ///< none: all
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};

    bool operator==(const ActivityFilter &) const = default;

    std::optional<core::Instant> since() const
    {
        return from ? std::optional(core::fromEpochMs(from->startOfDay().toMSecsSinceEpoch())) : std::nullopt;
    }
    std::optional<core::Instant> until() const
    {
        return to ? std::optional(core::fromEpochMs(to->addDays(1).startOfDay().toMSecsSinceEpoch()))
                  : std::nullopt;
    }
};

} // namespace traydo::gui
