#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace traydo::mcp {

/// A published revision of the protocol. The order is that of publication, so revisions compare.
enum class Revision {
    V2024_11_05,
    V2025_03_26,
    V2025_06_18,
    V2025_11_25,
};

inline constexpr Revision oldestRevision = Revision::V2024_11_05;
/// The newest that is opened with `initialize`.
inline constexpr Revision newestInitializeRevision = Revision::V2025_11_25;

/// From which to which revision something exists, both ends included.
struct RevisionRange
{
    Revision first = oldestRevision;
    Revision last = newestInitializeRevision;

    constexpr bool contains(Revision revision) const { return first <= revision && revision <= last; }
};

/// `2025-11-25`: the name on the wire.
QLatin1StringView wireName(Revision revision);
/// Nothing for a name that is not exactly one of ours.
std::optional<Revision> revisionFromWire(QStringView name);

/// What `initialize` settles on: the asked revision if it has that handshake, else the newest that has (a
/// client that cannot speak it hangs up; an error would tell it less).
Revision negotiate(QStringView asked);

/// Arrays of messages existed in one revision only.
constexpr bool hasBatches(Revision revision)
{
    return revision == Revision::V2025_03_26;
}

} // namespace traydo::mcp
