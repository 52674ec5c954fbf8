#pragma once

#include <QList>
#include <QString>

namespace traydo::core {

/// Why something was refused or came in otherwise, where a person is told of it. Faces say it in the person's
/// language (control/reasontext). Behind each: which members of Reason go with it.
enum class ReasonCode {
    None,

    // where Traydo listens
    PortTaken,   ///< number: the port; name and process: who has it, where that can be known
    PortRefused, ///< number: the port
    PortOutOfRange,
    PortsAlike,        ///< other devices would have the port of this computer
    SettingFixed,      ///< name: the setting; an option or variable decides it
    LanAddressInvalid, ///< name: the address
    MachineNameless,
    LanUnreachable,
    AuthorityReplaced,
    SettingsTakenBack,
    DataOlder,
    SecretReplaced,

    // why Traydo does not start
    SettingsUnusable, ///< name: what is wrong, and where, in English
    DataInUse,        ///< process: whose, where that can be known
    DataNewer,
    DataDamaged,  ///< name: the file
    FileUnusable, ///< name: the file or folder
    KeychainLocked,
    KeychainSilent,
    KeychainMissing,
    SecretGone,
    SecretDamaged,

    // why something cannot be taken back, or a list not be changed
    ChangedSince, ///< name: the app that did it; empty for the person
    UndoneAlready,
    AsBefore,
    RemovedForGood,
    ListInTrash,
    PartsSince, ///< name: the todo that has got some
    ParentMoved,
    ListNameTaken, ///< name: of the list
    LastOpenList,
    ListFilled,

    // fields of todos and lists; number and limit: characters or tags there are, and may be
    TitleMissing,
    TitleUnprintable,
    TitleTooLong,
    NotesUnprintable,
    NotesTooLong,
    TagInvalid,
    TagTooLong,
    TooManyTags,
    DueInvalid,
    ZoneUnknown, ///< name: of the zone
    RepeatUnknown,
    ListNameMissing,
    ListNameUnprintable,
    ListNameTooLong,

    // an entry of a file that comes in
    WasInTrash,
    IsInTrash,
    ListWasInTrash,
    ParentMissing,
    NotATodo, ///< name: what it is
    NoteOfNothing,
    SingleOccurrence,
    Cancelled,
    ValueUnreadable, ///< name: of the property
    RepeatLeftOut,
    RepeatWithoutStart,
    DueLeftOut,      ///< name: what stands there
    ZoneTakenAsHere, ///< name: of the zone

    // a file
    NotUtf8,       ///< number: the line
    NotJson,       ///< number: the line, or 0
    NotAnExport,   ///< JSON of something else
    TodoMalformed, ///< number: which one; name: the member, or empty
    ListMalformed, ///< the same
    FileMalformed, ///< name: the member
    NotACalendar,  ///< number: the line
    ColumnsUnnamed,
    QuotesBroken, ///< number: the line
    FileTooLarge, ///< limit: bytes
    TooManyTodos, ///< number, limit
    TooManyLists, ///< limit
    TransferGone,
    ExportTooLarge, ///< limit: bytes
    ExportTooLong,  ///< limit: todos
    NoSuchList,     ///< name: as it was asked for

    // what a written file cannot hold; number: todos that lose it
    NotesLost,
    PartsLost,
    ZonesLost,
    RepeatsLost,
};

/// A code with what belongs to it.
struct Reason
{
    ReasonCode code = ReasonCode::None;
    QString name = {}; ///< may come from a file or from another program: hostile
    qint64 number = 0;
    qint64 limit = 0;
    qint64 process = 0; ///< id

    bool operator==(const Reason &) const = default;
};

/// Something a person should know, in English for log and JSON, and as reasons, said one after the other.
struct Notice
{
    QString text;
    QList<Reason> reasons = {};

    bool operator==(const Notice &) const = default;
};

} // namespace traydo::core
