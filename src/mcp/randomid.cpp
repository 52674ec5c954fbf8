#include "mcp/randomid.h"

#include <QRandomGenerator>

namespace traydo::mcp {

QByteArray randomId()
{
    QByteArray id;
    for (int half = 0; half < 2; ++half)
        id += QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    return id;
}

} // namespace traydo::mcp
