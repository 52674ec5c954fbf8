#pragma once

#include "gui/previewdialog.h"

namespace traydo::gui {

/// Lines to put into an app's settings by hand.
class TextDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &appName, const QString &text, QWidget *parent = nullptr);
};

} // namespace traydo::gui
