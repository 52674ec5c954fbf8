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
    /// What the person can do about it right here, besides trying again.
    enum class Remedy { None, SecretFile };
    enum class Answer { Quit, TryAgain, UseSecretFile };

    explicit StartProblem(const core::Error &error, Remedy remedy = Remedy::None, QWidget *parent = nullptr);

    /// Once it was closed; in any other way than by its buttons, that is Quit.
    Answer answer() const;

private:
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_useSecretFile = nullptr; ///< null where that is no remedy
};

} // namespace traydo::gui
