#pragma once

#include "core/result.h"

#include <QMessageBox>

namespace traydo::gui {

/// Says why Traydo cannot start, to who started it from the desktop and sees no stderr: in the person's
/// language where the reason is known, with the English text for whoever helps behind "Show Details…". Most
/// of it can be put right while the box stands there: a locked keychain, a taken port, a slip in the settings
/// file.
class StartProblem : public QMessageBox
{
    Q_OBJECT
public:
    explicit StartProblem(const core::Error &error, QWidget *parent = nullptr);

    /// True once it was closed with "Try again"; closing it in any other way is giving up.
    bool wantsAnotherTry() const;

private:
    QPushButton *m_tryAgain = nullptr;
};

} // namespace traydo::gui
