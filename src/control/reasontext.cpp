#include "control/reasontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Reason;
using core::ReasonCode;

namespace {

/// The words, by what they are about: each hands what is none of its own to the next.
struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(traydo::control::ReasonText)
public:
    static QString of(const Reason &reason, const QString &name);

private:
    static QString ofServer(const Reason &reason, const QString &name);
    static QString ofStart(const Reason &reason, const QString &name);
    static QString ofKeychain(const Reason &reason, const QString &name);
    static QString ofUndoing(const Reason &reason, const QString &name);
    static QString ofField(const Reason &reason, const QString &name);
    static QString ofEntry(const Reason &reason, const QString &name);
    static QString ofFile(const Reason &reason, const QString &name);
    static QString ofMalformed(const Reason &reason, const QString &name);
    static QString ofLimit(const Reason &reason, const QString &name);
    static QString ofLoss(const Reason &reason);
};

/// Ports, process ids and lines are names rather than counts: always in these digits.
QString plain(qint64 number)
{
    return QString::number(number);
}

/// What stands for itself within the sentence: the name that came with it, or what is to be typed.
QString shownName(const Reason &reason)
{
    switch (reason.code) {
    case ReasonCode::KeychainMissing:
        return u"traydo --secret-store file"_s;
    case ReasonCode::SecretGone:
        return u"--secret-store"_s;
    default:
        return reason.name;
    }
}

QString ReasonText::of(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::PortTaken:
        return reason.process == 0 ? tr("Port %1 is used by another program.").arg(plain(reason.number))
                                   : tr("Port %1 is used by %2 (process %3).")
                                         .arg(plain(reason.number), name, plain(reason.process));
    case ReasonCode::PortRefused:
        return tr("Traydo cannot listen on port %1.").arg(plain(reason.number));
    case ReasonCode::PortOutOfRange:
        return tr("A port is a number from 1 to 65535.");
    case ReasonCode::PortsAlike:
        return tr("Other devices need a port of their own.");
    case ReasonCode::SettingFixed:
        return tr("An option or variable that Traydo was started with decides this.");
    case ReasonCode::LanAddressInvalid:
        return tr("%1 is no address that Traydo can listen on.").arg(name);
    case ReasonCode::MachineNameless:
        return tr("This computer has neither a name nor an address in the network.");
    case ReasonCode::LanUnreachable:
        return tr("Other devices cannot connect.");
    default:
        return ofServer(reason, name);
    }
}

QString ReasonText::ofServer(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::AuthorityReplaced:
        return tr("The certificate for other devices was made anew. They have to trust it again.");
    case ReasonCode::SettingsTakenBack:
        return tr("The new settings could not be put into force. Those of before count again.");
    case ReasonCode::DataOlder:
        return tr("The data is older than what Traydo knew last, as after restoring a backup. Every app has "
                  "to ask again, and programs need new secrets.");
    case ReasonCode::SecretReplaced:
        return tr("The signing secret was replaced since the last start. Every app has to ask again. If you "
                  "did not do this, find out who did.");
    default:
        return ofStart(reason, name);
    }
}

QString ReasonText::ofStart(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::SettingsUnusable:
        return tr("The settings cannot be used: %1.", "what is wrong, and where, in English").arg(name);
    case ReasonCode::DataInUse:
        return reason.process == 0
                   ? tr("Another Traydo has this data open.")
                   : tr("Another Traydo has this data open (process %1).").arg(plain(reason.process));
    case ReasonCode::DataNewer:
        return tr("The data was written by a newer Traydo. Install that one.");
    case ReasonCode::DataDamaged:
        return tr("The data in %1 is damaged. Restore a backup.").arg(name);
    case ReasonCode::FileUnusable:
        return tr("Traydo cannot use %1.").arg(name);
    default:
        return ofKeychain(reason, name);
    }
}

QString ReasonText::ofKeychain(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::KeychainLocked:
        return tr("The keychain is locked. Unlock it, for example in the desktop's password manager, and try "
                  "again.");
    case ReasonCode::KeychainSilent:
        return tr(
            "The keychain does not answer. Look for a window that asks for its password, and try again.");
    case ReasonCode::KeychainMissing:
        return tr("No keychain answers in this session. Start one, such as GNOME Keyring or KWallet, and try "
                  "again. Traydo can also keep its secret in a file (%1).")
            .arg(name);
    case ReasonCode::SecretGone:
        return tr("The signing secret of this data is not where it was kept. Restore it from a backup, or "
                  "name "
                  "the place where it is now with %1. Without it every app has to ask again.")
            .arg(name);
    case ReasonCode::SecretDamaged:
        return tr("The signing secret is damaged. Restore it from a backup.");
    default:
        return ofUndoing(reason, name);
    }
}

QString ReasonText::ofUndoing(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::ChangedSince:
        return name.isEmpty() ? tr("It was changed again since.")
                              : tr("It was changed again since, by %1.", "app").arg(name);
    case ReasonCode::UndoneAlready:
        return tr("It was taken back already.");
    case ReasonCode::AsBefore:
        return tr("All is as it was before.");
    case ReasonCode::RemovedForGood:
        return tr("It was removed from the trash for good.");
    case ReasonCode::ListInTrash:
        return tr("Its list is in the trash. Restore the list first.");
    case ReasonCode::PartsSince:
        return tr("“%1” has got subtasks since. Take these back first, or move them.").arg(name);
    case ReasonCode::ParentMoved:
        return tr("What it is a part of is gone, or was moved since.");
    case ReasonCode::ListNameTaken:
        return tr("There is a list of that name already.");
    case ReasonCode::LastOpenList:
        return tr("This is the only list, and new todos need one. Make another list first.");
    case ReasonCode::ListFilled:
        return tr("There are todos in the list by now. Remove the list instead, if you mean to.");
    default:
        return ofField(reason, name);
    }
}

QString ReasonText::ofField(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::TitleMissing:
        return tr("The title is empty.");
    case ReasonCode::TitleUnprintable:
        return tr("The title must be one line of plain text.");
    case ReasonCode::TitleTooLong:
        return tr("The title has %L1 characters; at most %L2 are allowed.")
            .arg(reason.number)
            .arg(reason.limit);
    case ReasonCode::NotesUnprintable:
        return tr("The notes hold control characters.");
    case ReasonCode::NotesTooLong:
        return tr("The notes have %L1 characters; at most %L2 are allowed.")
            .arg(reason.number)
            .arg(reason.limit);
    case ReasonCode::TagInvalid:
        return tr("A tag must be one word of plain text.");
    case ReasonCode::TagTooLong:
        return tr("A tag has %L1 characters; at most %L2 are allowed.").arg(reason.number).arg(reason.limit);
    case ReasonCode::TooManyTags:
        return tr("There are %L1 tags; at most %L2 are allowed.").arg(reason.number).arg(reason.limit);
    case ReasonCode::DueInvalid:
        return tr("There is no such due date.");
    case ReasonCode::ZoneUnknown:
        return tr("There is no time zone %1.").arg(name);
    case ReasonCode::RepeatUnknown:
        return tr("Traydo does not know this kind of repetition.");
    case ReasonCode::ListNameMissing:
        return tr("The name of the list is empty.");
    case ReasonCode::ListNameUnprintable:
        return tr("The name of a list must be one line of plain text.");
    case ReasonCode::ListNameTooLong:
        return tr("The name of the list has %L1 characters; at most %L2 are allowed.")
            .arg(reason.number)
            .arg(reason.limit);
    default:
        return ofEntry(reason, name);
    }
}

QString ReasonText::ofEntry(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::WasInTrash:
        return tr("It was in the trash.");
    case ReasonCode::IsInTrash:
        return tr("It is in the trash; restore it there.");
    case ReasonCode::ListWasInTrash:
        return tr("Its list was in the trash.");
    case ReasonCode::ParentMissing:
        return tr("What it is a part of is not there; it stands on its own.");
    case ReasonCode::NotATodo:
        return tr("It is no todo, but: %1.").arg(name);
    case ReasonCode::NoteOfNothing:
        return tr("It is a note without a todo.");
    case ReasonCode::SingleOccurrence:
        return tr("It changes one day of a repetition alone, which Traydo does not keep.");
    case ReasonCode::Cancelled:
        return tr("It was cancelled.");
    case ReasonCode::ValueUnreadable:
        return tr("The value of %1 cannot be read.").arg(name);
    case ReasonCode::RepeatLeftOut:
        return tr("The repetition is left out: Traydo does not know this kind.");
    case ReasonCode::RepeatWithoutStart:
        return tr("The repetition is left out: nothing says when it starts.");
    case ReasonCode::DueLeftOut:
        return tr("The due date “%1” is left out: it cannot be read.").arg(name);
    case ReasonCode::ZoneTakenAsHere:
        return tr("The time zone “%1” is unknown; the time is taken as yours.").arg(name);
    default:
        return ofFile(reason, name);
    }
}

QString ReasonText::ofFile(const Reason &reason, const QString &name)
{
    const auto line = plain(reason.number);
    switch (reason.code) {
    case ReasonCode::NotUtf8:
        return tr("Line %1 is not text in UTF-8. Save the file as UTF-8.").arg(line);
    case ReasonCode::NotJson:
        return reason.number == 0 ? tr("The file is not strict JSON.") : tr("Line %1 is not JSON.").arg(line);
    case ReasonCode::NotAnExport:
        return tr("The file is no export of Traydo.");
    case ReasonCode::NotACalendar:
        return tr("Line %1 does not fit into a calendar file.").arg(line);
    case ReasonCode::ColumnsUnnamed:
        return tr("The first line must name the columns, one of them “title”.");
    case ReasonCode::QuotesBroken:
        return tr("The quotation marks in line %1 do not fit together.").arg(line);
    case ReasonCode::TransferGone:
        return tr("The file is no longer at hand. Start again.");
    default:
        return ofMalformed(reason, name);
    }
}

/// Where our own form is not as we write it; with the member where it is known.
QString ReasonText::ofMalformed(const Reason &reason, const QString &name)
{
    const auto which = plain(reason.number);
    const bool whole = name.isEmpty();
    switch (reason.code) {
    case ReasonCode::TodoMalformed:
        return whole ? tr("Todo %1 of the file is not as Traydo writes it.").arg(which)
                     : tr("Todo %1 of the file is not as Traydo writes it: see %2.").arg(which, name);
    case ReasonCode::ListMalformed:
        return whole ? tr("List %1 of the file is not as Traydo writes it.").arg(which)
                     : tr("List %1 of the file is not as Traydo writes it: see %2.").arg(which, name);
    case ReasonCode::FileMalformed:
        return tr("The file is not as Traydo writes it: see %1.").arg(name);
    default:
        return ofLimit(reason, name);
    }
}

QString ReasonText::ofLimit(const Reason &reason, const QString &name)
{
    switch (reason.code) {
    case ReasonCode::FileTooLarge:
        return tr("The file is larger than %1. Split it up.").arg(QLocale().formattedDataSize(reason.limit));
    case ReasonCode::TooManyTodos:
        return tr("The file holds %L1 todos; at most %L2 come in at once.")
            .arg(reason.number)
            .arg(reason.limit);
    case ReasonCode::TooManyLists:
        return tr("There would be more than %L1 lists.").arg(reason.limit);
    case ReasonCode::ExportTooLarge:
        return tr("The file would be larger than %1. Export list by list.")
            .arg(QLocale().formattedDataSize(reason.limit));
    case ReasonCode::ExportTooLong:
        return tr("There are more than %L1 todos. Export list by list.").arg(reason.limit);
    case ReasonCode::NoSuchList:
        return name.isEmpty() ? tr("There is no such list.") : tr("There is no list %1.").arg(name);
    default:
        return ofLoss(reason);
    }
}

QString ReasonText::ofLoss(const Reason &reason)
{
    const int todos = int(reason.number);
    switch (reason.code) {
    case ReasonCode::NotesLost:
        return tr("todo.txt holds no notes: left out of %n todo(s).", nullptr, todos);
    case ReasonCode::PartsLost:
        return tr("todo.txt holds no subtasks: %n todo(s) stand on their own.", nullptr, todos);
    case ReasonCode::ZonesLost:
        return tr("todo.txt holds no time zones: left out of %n todo(s).", nullptr, todos);
    case ReasonCode::RepeatsLost:
        return tr("todo.txt holds only simple repetitions: left out of %n todo(s).", nullptr, todos);
    default:
        return {};
    }
}

} // namespace

QString reasonText(const Reason &reason, const ShowForeign &foreign)
{
    const auto name = shownName(reason);
    return ReasonText::of(reason, name.isEmpty() ? QString() : foreign(name));
}

QString noticeText(const core::Notice &notice, const ShowForeign &foreign)
{
    QStringList sentences;
    for (const auto &reason : notice.reasons) {
        if (const auto text = reasonText(reason, foreign); !text.isEmpty())
            sentences.append(text);
    }
    return sentences.isEmpty() ? foreign(notice.text) : sentences.join(u' ');
}

} // namespace traydo::control
