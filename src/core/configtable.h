#pragma once

#include "core/config.h"

#include <QLatin1StringView>
#include <QStringList>

#include <span>
#include <variant>

namespace traydo::core {

/// One value as a source had it, before it is checked.
struct RawValue
{
    std::variant<std::monostate, bool, qint64, QString, QStringList>
        value;           ///< monostate: of a type no setting has
    bool isText = false; ///< from a flag or the environment, where numbers are written out
};

/// One setting: its names and how it gets into a Config.
struct Setting
{
    QLatin1StringView section; ///< table in traydo.toml, empty at its top
    QLatin1StringView key;
    QLatin1StringView variable;                         ///< in the environment; empty where there is none
    QLatin1StringView allowed;                          ///< completes "… must be …"
    bool (*apply)(Config &config, const RawValue &raw); ///< false: not allowed

    QString place() const; ///< `key`, or `section.key`
};

/// One member of Limits under its name, with the values that make sense.
struct LimitSetting
{
    QLatin1StringView key;
    std::variant<int Limits::*, qint64 Limits::*, milliseconds Limits::*> member;
    qint64 lowest;
    qint64 highest;

    QString variable() const; ///< TRAYDO_LIMITS_<KEY>
    QString allowed() const;
    bool apply(Limits &limits, const RawValue &raw) const;
};

inline constexpr QLatin1StringView limitsSection("limits");

std::span<const Setting> settings();
std::span<const LimitSetting> limitSettings();

} // namespace traydo::core
