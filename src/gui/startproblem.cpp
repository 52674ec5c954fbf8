#include "gui/startproblem.h"

#include "gui/errortext.h"
#include "gui/symbolicicon.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace traydo::gui {

StartProblem::StartProblem(const core::Error &error, Remedy remedy, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(u"startProblem"_s);
    setWindowTitle(tr("Traydo cannot start"));
    setWindowIcon(programIcon());
    setIcon(Critical);
    setTextFormat(Qt::PlainText);
    const auto reason = reasonText(error.reason);
    setText(reason.isEmpty() ? error.text : reason);
    if (error.reason.code == core::ReasonCode::PortTaken)
        setInformativeText(tr("Stop that program, or give Traydo another port: traydo --port 7400"));
    if (!text().contains(error.text))
        setDetailedText(error.text);
    if (remedy == Remedy::SecretFile) {
        setInformativeText(tr("Kept in a file, the secret can be read by you alone, but is not encrypted."));
        m_useSecretFile = addButton(tr("Keep it in a &file"), ActionRole);
    }
    m_tryAgain = addButton(tr("&Try again"), AcceptRole);
    auto *quit = addButton(tr("&Quit"), RejectRole);
    setDefaultButton(m_tryAgain);
    setEscapeButton(quit);
}

StartProblem::Answer StartProblem::answer() const
{
    if (!clickedButton())
        return Answer::Quit;
    if (clickedButton() == m_useSecretFile)
        return Answer::UseSecretFile;
    return clickedButton() == m_tryAgain ? Answer::TryAgain : Answer::Quit;
}

} // namespace traydo::gui
