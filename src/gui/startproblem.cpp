#include "gui/startproblem.h"

#include "gui/errortext.h"
#include "gui/symbolicicon.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace traydo::gui {

StartProblem::StartProblem(const core::Error &error, QWidget *parent) : QMessageBox(parent)
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
    m_tryAgain = addButton(tr("&Try again"), AcceptRole);
    auto *quit = addButton(tr("&Quit"), RejectRole);
    setDefaultButton(m_tryAgain);
    setEscapeButton(quit);
}

bool StartProblem::wantsAnotherTry() const
{
    return clickedButton() == m_tryAgain;
}

} // namespace traydo::gui
