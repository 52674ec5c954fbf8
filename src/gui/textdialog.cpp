#include "gui/textdialog.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

TextDialog::TextDialog(const QString &appName, const QString &text, QWidget *parent) : PreviewDialog(parent)
{
    setObjectName(u"textDialog"_s);
    setWindowTitle(tr("Connect %1").arg(appName));
    setIntroduction(tr("Put these lines into the settings for MCP servers of %1. If there are some already, "
                       "only the part “traydo” is needed.")
                        .arg(appName));
    setPreview(text);
    setAction({});
}

} // namespace traydo::gui
