#include "mcp/revision.h"

#include <QRegularExpression>

#include <array>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allRevisions{Revision::V2024_11_05, Revision::V2025_03_26, Revision::V2025_06_18,
                                  Revision::V2025_11_25, Revision::V2026_07_28};

} // namespace

QLatin1StringView wireName(Revision revision)
{
    switch (revision) {
    case Revision::V2024_11_05:
        return "2024-11-05"_L1;
    case Revision::V2025_03_26:
        return "2025-03-26"_L1;
    case Revision::V2025_06_18:
        return "2025-06-18"_L1;
    case Revision::V2025_11_25:
        return "2025-11-25"_L1;
    case Revision::V2026_07_28:
        return "2026-07-28"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Revision> revisionFromWire(QStringView name)
{
    for (const Revision revision : allRevisions) {
        if (name == wireName(revision))
            return revision;
    }
    return std::nullopt;
}

Revision negotiate(QStringView asked)
{
    const auto revision = revisionFromWire(asked);
    return revision && *revision <= newestInitializeRevision ? *revision : newestInitializeRevision;
}

bool namesStatelessEra(QStringView name)
{
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    return form.match(name.toString()).hasMatch() && name >= wireName(statelessRevisions.first);
}

} // namespace traydo::mcp
