#include "control/reasonjson.h"

#include "control/enumnames.h"
#include "control/objectreader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Notice;
using core::Reason;
using core::ReasonCode;
using core::Result;

namespace {

constexpr int codes = int(ReasonCode::RepeatsLost); ///< but for None

constexpr NameTable<ReasonCode, codes> reasonCodes{{
    {ReasonCode::PortTaken, "port_taken"_L1},
    {ReasonCode::PortRefused, "port_refused"_L1},
    {ReasonCode::PortOutOfRange, "port_out_of_range"_L1},
    {ReasonCode::PortsAlike, "ports_alike"_L1},
    {ReasonCode::SettingFixed, "setting_fixed"_L1},
    {ReasonCode::LanAddressInvalid, "lan_address_invalid"_L1},
    {ReasonCode::MachineNameless, "machine_nameless"_L1},
    {ReasonCode::LanUnreachable, "lan_unreachable"_L1},
    {ReasonCode::AuthorityReplaced, "authority_replaced"_L1},
    {ReasonCode::SettingsTakenBack, "settings_taken_back"_L1},
    {ReasonCode::DataOlder, "data_older"_L1},
    {ReasonCode::SecretReplaced, "secret_replaced"_L1},
    {ReasonCode::SettingsUnusable, "settings_unusable"_L1},
    {ReasonCode::DataInUse, "data_in_use"_L1},
    {ReasonCode::DataNewer, "data_newer"_L1},
    {ReasonCode::DataDamaged, "data_damaged"_L1},
    {ReasonCode::FileUnusable, "file_unusable"_L1},
    {ReasonCode::KeychainLocked, "keychain_locked"_L1},
    {ReasonCode::KeychainSilent, "keychain_silent"_L1},
    {ReasonCode::KeychainMissing, "keychain_missing"_L1},
    {ReasonCode::SecretGone, "secret_gone"_L1},
    {ReasonCode::SecretDamaged, "secret_damaged"_L1},
    {ReasonCode::ChangedSince, "changed_since"_L1},
    {ReasonCode::UndoneAlready, "undone_already"_L1},
    {ReasonCode::AsBefore, "as_before"_L1},
    {ReasonCode::RemovedForGood, "removed_for_good"_L1},
    {ReasonCode::ListInTrash, "list_in_trash"_L1},
    {ReasonCode::PartsSince, "parts_since"_L1},
    {ReasonCode::ParentMoved, "parent_moved"_L1},
    {ReasonCode::ListNameTaken, "list_name_taken"_L1},
    {ReasonCode::LastOpenList, "last_open_list"_L1},
    {ReasonCode::ListFilled, "list_filled"_L1},
    {ReasonCode::TitleMissing, "title_missing"_L1},
    {ReasonCode::TitleUnprintable, "title_unprintable"_L1},
    {ReasonCode::TitleTooLong, "title_too_long"_L1},
    {ReasonCode::NotesUnprintable, "notes_unprintable"_L1},
    {ReasonCode::NotesTooLong, "notes_too_long"_L1},
    {ReasonCode::TagInvalid, "tag_invalid"_L1},
    {ReasonCode::TagTooLong, "tag_too_long"_L1},
    {ReasonCode::TooManyTags, "too_many_tags"_L1},
    {ReasonCode::DueInvalid, "due_invalid"_L1},
    {ReasonCode::ZoneUnknown, "zone_unknown"_L1},
    {ReasonCode::RepeatUnknown, "repeat_unknown"_L1},
    {ReasonCode::ListNameMissing, "list_name_missing"_L1},
    {ReasonCode::ListNameUnprintable, "list_name_unprintable"_L1},
    {ReasonCode::ListNameTooLong, "list_name_too_long"_L1},
    {ReasonCode::WasInTrash, "was_in_trash"_L1},
    {ReasonCode::IsInTrash, "is_in_trash"_L1},
    {ReasonCode::ListWasInTrash, "list_was_in_trash"_L1},
    {ReasonCode::ParentMissing, "parent_missing"_L1},
    {ReasonCode::NotATodo, "not_a_todo"_L1},
    {ReasonCode::NoteOfNothing, "note_of_nothing"_L1},
    {ReasonCode::SingleOccurrence, "single_occurrence"_L1},
    {ReasonCode::Cancelled, "cancelled"_L1},
    {ReasonCode::ValueUnreadable, "value_unreadable"_L1},
    {ReasonCode::RepeatLeftOut, "repeat_left_out"_L1},
    {ReasonCode::RepeatWithoutStart, "repeat_without_start"_L1},
    {ReasonCode::DueLeftOut, "due_left_out"_L1},
    {ReasonCode::ZoneTakenAsHere, "zone_taken_as_here"_L1},
    {ReasonCode::NotUtf8, "not_utf8"_L1},
    {ReasonCode::NotJson, "not_json"_L1},
    {ReasonCode::NotAnExport, "not_an_export"_L1},
    {ReasonCode::TodoMalformed, "todo_malformed"_L1},
    {ReasonCode::ListMalformed, "list_malformed"_L1},
    {ReasonCode::FileMalformed, "file_malformed"_L1},
    {ReasonCode::NotACalendar, "not_a_calendar"_L1},
    {ReasonCode::ColumnsUnnamed, "columns_unnamed"_L1},
    {ReasonCode::QuotesBroken, "quotes_broken"_L1},
    {ReasonCode::FileTooLarge, "file_too_large"_L1},
    {ReasonCode::TooManyTodos, "too_many_todos"_L1},
    {ReasonCode::TooManyLists, "too_many_lists"_L1},
    {ReasonCode::TransferGone, "transfer_gone"_L1},
    {ReasonCode::ExportTooLarge, "export_too_large"_L1},
    {ReasonCode::ExportTooLong, "export_too_long"_L1},
    {ReasonCode::NoSuchList, "no_such_list"_L1},
    {ReasonCode::NotesLost, "notes_lost"_L1},
    {ReasonCode::PartsLost, "parts_lost"_L1},
    {ReasonCode::ZonesLost, "zones_lost"_L1},
    {ReasonCode::RepeatsLost, "repeats_lost"_L1},
}};

constexpr auto mostOf = std::numeric_limits<qint64>::max();

qint64 optionalNumber(ObjectReader &reader, QLatin1StringView name)
{
    return reader.has(name) ? reader.integer(name, 0, mostOf) : 0;
}

} // namespace

QJsonValue toJson(const Reason &reason)
{
    if (reason.code == ReasonCode::None)
        return QJsonValue::Null;
    QJsonObject object{{u"code"_s, QString(nameIn(reasonCodes, reason.code))}};
    if (!reason.name.isEmpty())
        object.insert("name"_L1, reason.name);
    if (reason.number != 0)
        object.insert("number"_L1, reason.number);
    if (reason.limit != 0)
        object.insert("limit"_L1, reason.limit);
    if (reason.process != 0)
        object.insert("process"_L1, reason.process);
    return object;
}

Result<Reason> reasonFromJson(const QJsonValue &value)
{
    if (value.isNull())
        return Reason();
    ObjectReader reader(value, "reason"_L1);
    Reason reason;
    reason.code = valueIn(reasonCodes, reader.text("code"_L1)).value_or(ReasonCode::None);
    if (reader.has("name"_L1))
        reason.name = reader.text("name"_L1);
    reason.number = optionalNumber(reader, "number"_L1);
    reason.limit = optionalNumber(reader, "limit"_L1);
    reason.process = optionalNumber(reader, "process"_L1);
    return reader.finish(reason);
}

QJsonValue toJson(const Notice &notice)
{
    QJsonArray reasons;
    for (const auto &reason : notice.reasons) {
        if (reason.code != ReasonCode::None)
            reasons.append(toJson(reason));
    }
    return QJsonObject{{u"text"_s, notice.text}, {u"reasons"_s, reasons}};
}

Result<Notice> noticeFromJson(const QJsonValue &value)
{
    ObjectReader reader(value, "notice"_L1);
    Notice notice;
    notice.text = reader.text("text"_L1);
    notice.reasons = reader.nouns("reasons"_L1, reasonFromJson);
    return reader.finish(notice);
}

QJsonArray toJson(const QList<Notice> &notices)
{
    QJsonArray array;
    for (const auto &notice : notices)
        array.append(toJson(notice));
    return array;
}

} // namespace traydo::control
