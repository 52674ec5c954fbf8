#include "storage/dialect.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

core::Error Dialect::translate(const QSqlError &error) const
{
    return {classify(error), u"storage: %1 (%2, code %3)"_s.arg(error.databaseText(), error.driverText(),
                                                                error.nativeErrorCode())};
}

} // namespace traydo::storage
