#include "gui/wordlist.h"

#include <QCoreApplication>

namespace traydo::gui {

QString joined(const QStringList &words)
{
    return words.join(QCoreApplication::translate("WordList", ", ", "between the words of a list"));
}

} // namespace traydo::gui
