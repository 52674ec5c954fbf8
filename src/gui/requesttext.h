#pragma once

#include "core/consent.h"

#include <QCoreApplication>
#include <QString>

namespace traydo::gui {

/// How a consent request is put into words; the same in card, dialog and notification. All of it is plain
/// text.
class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
public:
    /// The claimed name, cut to 40 characters; "An app without a name" when empty.
    static QString name(const core::ConsentRequest &request);
    /// "Name not verified: …", "Published by chatgpt.com: …", "Verified: …", "You started this: …"
    static QString trust(const core::ConsentRequest &request);
    /// Name of the drawing that goes with it; never the only sign.
    static QString trustSymbol(const core::ConsentRequest &request);
    /// Path of the program that listens where the answer goes; empty when unknown.
    static QString listening(const core::ConsentRequest &request);
    /// "this computer", or "another device (192.168.1.5)".
    static QString from(const core::ConsentRequest &request);
    /// Host and port the answer goes to, in ASCII; for a private scheme the scheme.
    static QString answerTo(const core::ConsentRequest &request);
    static QString wants(core::Scopes scopes);
    /// What it wants, from where, and where the answer goes, in one line that can be broken.
    static QString facts(const core::ConsentRequest &request);
    static bool fromThisComputer(const core::ConsentRequest &request);

private:
    static bool answersHere(const core::ConsentRequest &request);
};

} // namespace traydo::gui
