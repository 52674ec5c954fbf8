#pragma once

#include "connect/command.h"
#include "connect/settingsfile.h"

#include <QUrl>

namespace traydo::connect {

/// Where Traydo can be reached: what other programs are told.
struct Offer
{
    QUrl url;       ///< of the MCP endpoint
    QString bridge; ///< absolute path of traydo-bridge; empty where it is not installed
};

/// Another program that todos can be shared with: how it is found on this computer, and the ways to tell it
/// about Traydo, filled in with the offer.
struct App
{
    QString id;           ///< as people type it: `claude-code`
    QString name;         ///< as its makers write it
    QString clientName;   ///< what the name it registers with begins with; see ControlService::expectClient
    QStringList programs; ///< names of its executables; the commands below start the first
    QStringList places;   ///< files or folders that only it makes
    std::optional<Command> adding = {};      ///< tells it the address; none: it has no command for that
    std::optional<Command> signingIn = {};   ///< asks to connect right away; takes a terminal
    std::optional<Command> removing = {};    ///< none: the file is edited
    QUrl deeplink = {};                      ///< opens it with a question whether to add Traydo; may be empty
    std::optional<SettingsEntry> entry = {}; ///< none: no file is known, or it cannot be told
    QString text = {};                       ///< to be put into its settings by hand
};

/// One of the ways to connect.
enum class Way { Command, Deeplink, Edit, Text };

/// What an app knows of Traydo.
enum class Standing {
    Absent,       ///< nothing
    Connected,    ///< this address
    OtherAddress, ///< another one, of a port that changed, for instance
    Misplaced,    ///< it is told in a place where it does not look
    Unreadable,   ///< its file cannot be read or understood
};

/// What was found out about an app on this computer.
struct Findings
{
    bool installed = false;
    QString program; ///< absolute path of its first executable; empty: not found
    Standing standing = Standing::Absent;
    QString address; ///< the other one, or the name of the wrong place
    QString problem; ///< English; with Unreadable

    bool knowsTraydo() const { return standing == Standing::Connected || standing == Standing::OtherAddress; }
};

} // namespace traydo::connect
