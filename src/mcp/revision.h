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
    V2026_07_28, ///< stateless: every request says all about itself
};

inline constexpr Revision oldestRevision = Revision::V2024_11_05;
/// The newest that is opened with `initialize`.
inline constexpr Revision newestInitializeRevision = Revision::V2025_11_25;
inline constexpr Revision newestRevision = Revision::V2026_07_28;

/// From which to which revision something exists, both ends included.
struct RevisionRange
{
    Revision first = oldestRevision;
    Revision last = newestRevision;

    constexpr bool contains(Revision revision) const { return first <= revision && revision <= last; }
};

/// What exists only in a session, opened with `initialize`.
inline constexpr RevisionRange sessionRevisions{oldestRevision, newestInitializeRevision};
/// What exists only where there is none.
inline constexpr RevisionRange statelessRevisions{Revision::V2026_07_28, newestRevision};

constexpr bool isStateless(Revision revision)
{
    return statelessRevisions.contains(revision);
}

/// `2025-11-25`: the name on the wire.
QLatin1StringView wireName(Revision revision);
/// Nothing for a name that is not exactly one of ours.
std::optional<Revision> revisionFromWire(QStringView name);

/// What `initialize` settles on: the asked revision if it has that handshake, else the newest that has (a
/// client that cannot speak it hangs up; an error would tell it less).
Revision negotiate(QStringView asked);

/// True for a name in the form of a revision, at least as new as the first stateless one: whoever sends it
/// means that era, known to us or not.
bool namesStatelessEra(QStringView name);

/// Arrays of messages existed in one revision only.
constexpr bool hasBatches(Revision revision)
{
    return revision == Revision::V2025_03_26;
}

} // namespace traydo::mcp
