#pragma once

#include <QList>
#include <QString>

namespace traydo::doctor {

enum class Health {
    Good,
    Note, ///< worth knowing; nothing is broken
    Bad,
};

/// What one check came to.
struct Finding
{
    QString check; ///< stable name for scripts: `port`, `database`, …
    Health health = Health::Good;
    QString text = {}; ///< translated, one sentence
    QString fix = {};  ///< translated, the one thing to do; only with Bad and some notes
};

} // namespace traydo::doctor
