#pragma once

#include "control/controlservice.h"

#include <QCoreApplication>

namespace traydo::gui {

class ListModel;
class TimeText;

/// How a client and what it may do are put into words. All of it is plain text.
class ClientText
{
    Q_DECLARE_TR_FUNCTIONS(ClientText)
public:
    /// The claimed name, cut to 40 characters; "An app without a name" when empty.
    static QString name(const control::ClientSummary &client);
    /// Who stands by the name: "Name not verified", "Published by chatgpt.com", "You made this access token".
    static QString trust(const control::ClientSummary &client);
    /// Name of the drawing that goes with it; never the only sign.
    static QString trustSymbol(const control::ClientSummary &client);
    /// "May read and change"
    static QString scopes(core::Scopes scopes);
    /// "all lists", or their names; those that are gone are left out.
    static QString reach(const core::ListAccess &access, const ListModel &lists);
    /// "May read · Inbox · until 21 December 2026"
    static QString rights(const control::ClientSummary &client, const ListModel &lists,
                          const TimeText &times);
    /// "Seen 2 min ago · 1 open connection"
    static QString seen(const control::ClientSummary &client, const TimeText &times);
};

} // namespace traydo::gui
