#pragma once

#include "core/principal.h"
#include "core/sealer.h"

#include <QJsonObject>

#include <optional>

namespace traydo::todomcp {

/// Cursors of list_todos: the id a page ended with, sealed together with the grant and the filter it belongs
/// to, so that a cursor carried into another question is noticed instead of giving a wrong page.
class PageCursor
{
public:
    explicit PageCursor(const core::Sealer &sealer) : m_sealer(sealer) {}

    /// `arguments` are those of the call; `cursor` and `limit` are not part of the filter.
    QString after(const QString &lastId, const core::Principal &who, const QJsonObject &arguments) const;
    /// The id to go on after; nothing for a cursor that is not ours or of another filter.
    std::optional<QString> read(const QString &cursor, const core::Principal &who,
                                const QJsonObject &arguments) const;

private:
    const core::Sealer &m_sealer;
};

} // namespace traydo::todomcp
