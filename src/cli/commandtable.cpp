#include "cli/commandtable.h"

#include "cli/verbs.h"

#include <QCoreApplication>

#include <array>

namespace traydo::cli {

namespace {

constexpr const char *context = "traydo::cli::Commands";

constexpr std::array commands{
    Command{"status",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show where Traydo listens and what is going on"),
            "traydoctl status\ntraydoctl status --json", makeStatusVerb},
    Command{"pause",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Keep all apps out for now; none of them loses its access"),
            "traydoctl pause", makePauseVerb},
    Command{"resume", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Let the apps go on after a pause"),
            "traydoctl resume", makeResumeVerb},
    Command{"requests", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show the apps that wait for your answer"),
            "traydoctl requests\ntraydoctl requests --json", makeRequestsVerb},
    Command{"requests extend",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Give a request five more minutes, once"),
            "traydoctl requests extend 3f9a01bc", makeRequestsExtendVerb},
    Command{"approve",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Let an app in, with the number that its browser page shows"),
            "traydoctl approve\n"
            "traydoctl approve 3f9a01bc --number 42\n"
            "traydoctl approve 3f9a01bc --number 42 --scope todos:read --lists Inbox,Work --for 7d",
            makeApproveVerb},
    Command{"deny", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Turn an app away"),
            "traydoctl deny 3f9a01bc\ntraydoctl deny 3f9a01bc --block all", makeDenyVerb},
    Command{"blocks", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show whom you keep from asking"),
            "traydoctl blocks\ntraydoctl blocks --json", makeBlocksVerb},
    Command{"unblock", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Let them ask again"),
            "traydoctl unblock 5d2e7f10", makeUnblockVerb},
    Command{"clients", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show the apps and what they may do"),
            "traydoctl clients\ntraydoctl clients --json", makeClientsVerb},
    Command{"clients add",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Make a client for a program of yours that signs in by itself "
                              "(client_credentials)"),
            "traydoctl clients add nightly-report --scope todos:read --lists Work --for 90d",
            makeClientsAddVerb},
    Command{"clients edit",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Change what an app may do, in which lists and until when"),
            "traydoctl clients edit 77c0d2e4 --scope todos:read\n"
            "traydoctl clients edit 77c0d2e4 --lists Inbox,Work --for 90d",
            makeClientsEditVerb},
    Command{"clients rotate",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Make a new secret for such a client"),
            "traydoctl clients rotate 77c0d2e4", makeClientsRotateVerb},
    Command{"revoke",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Take everything back from an app and end its connections"),
            "traydoctl revoke 77c0d2e4\ntraydoctl revoke 77c0d2e4 --dry-run", makeRevokeVerb},
    Command{"tokens",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Access tokens for programs that only know a header"),
            "traydoctl tokens list\ntraydoctl tokens create editor --for 90d", nullptr},
    Command{"tokens list", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show the access tokens"),
            "traydoctl tokens list", makeTokensListVerb},
    Command{"tokens create", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Make an access token"),
            "traydoctl tokens create editor --for 90d --scope todos:write --lists all", makeTokensCreateVerb},
    Command{"tokens revoke", QT_TRANSLATE_NOOP("traydo::cli::Commands", "End an access token"),
            "traydoctl tokens revoke 77c0d2e4", makeTokensRevokeVerb},
    Command{"keys", QT_TRANSLATE_NOOP("traydo::cli::Commands", "The key that signs access tokens"),
            "traydoctl keys rotate", nullptr},
    Command{"keys rotate",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Replace the key, without disturbing anybody"),
            "traydoctl keys rotate\ntraydoctl keys rotate --at-once", makeKeysRotateVerb},
    Command{"todo", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Read and change todos"),
            "traydoctl todo list\ntraydoctl todo add \"Buy milk\"", nullptr},
    Command{"todo list",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show todos; without options the open ones"),
            "traydoctl todo list --list Work\ntraydoctl todo list --search report --all\n"
            "traydoctl todo list --due overdue --sort due\ntraydoctl todo list --trash\n"
            "traydoctl todo list --by-apps --sort updated",
            makeTodoListVerb},
    Command{
        "todo add", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Add a todo"),
        "traydoctl todo add \"Buy milk\"\n"
        "traydoctl todo add \"Call bank fri 17:00 #home !1 @phone every 2 weeks\"\n"
        "traydoctl todo add --literal \"Read the #1 book today\"\n"
        "traydoctl todo add \"Send the report\" --list Work --due 2026-11-21T17:00 --priority 1 --tag office",
        makeTodoAddVerb},
    Command{"todo edit", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Change a todo; what is not named stays"),
            "traydoctl todo edit 5a5b0c1d --title \"Buy oat milk\"\ntraydoctl todo edit 5a5b0c1d --due \"\"",
            makeTodoEditVerb},
    Command{"todo done", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Tick todos off"),
            "traydoctl todo done 5a5b0c1d 9e8f7a6b\ntraydoctl todo done 5a5b0c1d --undo", makeTodoDoneVerb},
    Command{"todo rm", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Move todos to the trash"),
            "traydoctl todo rm 5a5b0c1d", makeTodoRmVerb},
    Command{"todo restore", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Bring todos back from the trash"),
            "traydoctl todo list --trash\ntraydoctl todo restore 5a5b0c1d", makeTodoRestoreVerb},
    Command{"lists", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show the lists"), "traydoctl lists",
            makeListsVerb},
    Command{"lists add", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Add a list"),
            "traydoctl lists add Garden --color '#339933'", makeListsAddVerb},
    Command{"lists edit", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Give a list another name or colour"),
            "traydoctl lists edit Garden --name Yard\ntraydoctl lists edit Garden --color \"\"",
            makeListsEditVerb},
    Command{"lists move", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Put a list in another place"),
            "traydoctl lists move Garden --before Work\ntraydoctl lists move Garden", makeListsMoveVerb},
    Command{"lists archive",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Put a list away: kept, but in no overview"),
            "traydoctl lists archive Garden\ntraydoctl lists archive Garden --undo", makeListsArchiveVerb},
    Command{"lists rm",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Move a list and its todos to the trash, for 30 days"),
            "traydoctl lists rm Garden", makeListsRmVerb},
    Command{"lists restore", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Bring a list back from the trash"),
            "traydoctl lists --trash\ntraydoctl lists restore Garden", makeListsRestoreVerb},
    Command{"log", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show who changed what, newest first"),
            "traydoctl log\ntraydoctl log --app Codex --since 2h\n"
            "traydoctl log --kind deleted --since 7d --until today\ntraydoctl log --mine --json",
            makeLogVerb},
    Command{"undo",
            QT_TRANSLATE_NOOP("traydo::cli::Commands", "Take back a change, or everything an app did"),
            "traydoctl undo 7f3a90c2\ntraydoctl undo --app Codex --since 2h", makeUndoVerb},
    Command{"lan", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Let other devices connect"),
            "traydoctl lan status\ntraydoctl lan pair --for 10m\ntraydoctl lan ca --output traydo-ca.pem",
            nullptr},
    Command{"lan status",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Show where other devices connect, and the certificate's fingerprint"),
            "traydoctl lan status\ntraydoctl lan status --json", makeLanStatusVerb},
    Command{"lan pair",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Let apps on other devices introduce themselves for a while"),
            "traydoctl lan pair\ntraydoctl lan pair --for 10m\ntraydoctl lan pair --stop", makeLanPairVerb},
    Command{
        "lan ca",
        QT_TRANSLATE_NOOP("traydo::cli::Commands", "Print the certificate that other devices have to trust"),
        "traydoctl lan ca\ntraydoctl lan ca --output traydo-ca.pem", makeLanCaVerb},
    Command{"settings", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Show the settings and where they stand"),
            "traydoctl settings\ntraydoctl settings --json", makeSettingsVerb},
    Command{"settings set", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Change a setting while Traydo runs"),
            "traydoctl settings set port 7400\ntraydoctl settings set lan_enabled true", makeSettingsSetVerb},
    Command{"backup", QT_TRANSLATE_NOOP("traydo::cli::Commands", "Write a copy of all data into a new file"),
            "traydoctl backup ~/traydo-backup.sqlite", makeBackupVerb},
    Command{"connect",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Tell an app on this computer about Traydo, or see which ones know it"),
            "traydoctl connect\n"
            "traydoctl connect codex\n"
            "traydoctl connect codex --apply\n"
            "traydoctl connect vscode --remove",
            makeConnectVerb},
    Command{"doctor",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Find out what keeps Traydo from working, and what to do about it"),
            "traydoctl doctor\ntraydoctl doctor --json", makeDoctorVerb},
    Command{"export",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Write todos into a file, for keeping or for another program"),
            "traydoctl export -o todos.json\n"
            "traydoctl export --format todotxt --list Work --open\n"
            "traydoctl export --list Home -o home.ics",
            makeExportVerb},
    Command{"import",
            QT_TRANSLATE_NOOP("traydo::cli::Commands",
                              "Read todos out of a file: all of it comes in, or nothing"),
            "traydoctl import todos.json --dry-run\n"
            "traydoctl import reminders.ics --into Home\n"
            "traydoctl import tasks.csv",
            makeImportVerb},
};

} // namespace

std::span<const Command> commandTable()
{
    return commands;
}

QString commandText(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace traydo::cli
