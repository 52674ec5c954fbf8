#pragma once

#include "control/controlservice.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <utility>

namespace traydo::control {

template <typename E, std::size_t size>
using NameTable = std::array<std::pair<E, QLatin1StringView>, size>;

template <typename E, std::size_t size>
constexpr QLatin1StringView nameIn(const NameTable<E, size> &table, E value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <typename E, std::size_t size>
std::optional<E> valueIn(const NameTable<E, size> &table, QStringView name)
{
    for (const auto &[value, candidate] : table) {
        if (name == candidate)
            return value;
    }
    return {};
}

/// The words of the control protocol for each enumeration that travels.
namespace names {

inline constexpr NameTable<core::ErrorCode, 10> errorCodes{{
    {core::ErrorCode::InvalidArgument, QLatin1StringView("invalid_argument")},
    {core::ErrorCode::NotFound, QLatin1StringView("not_found")},
    {core::ErrorCode::Conflict, QLatin1StringView("conflict")},
    {core::ErrorCode::Denied, QLatin1StringView("denied")},
    {core::ErrorCode::Expired, QLatin1StringView("expired")},
    {core::ErrorCode::LimitExceeded, QLatin1StringView("limit_exceeded")},
    {core::ErrorCode::Locked, QLatin1StringView("locked")},
    {core::ErrorCode::Unavailable, QLatin1StringView("unavailable")},
    {core::ErrorCode::Corrupt, QLatin1StringView("corrupt")},
    {core::ErrorCode::Internal, QLatin1StringView("internal")},
}};

inline constexpr NameTable<core::ExchangeFormat, 4> exchangeFormats{{
    {core::ExchangeFormat::Json, QLatin1StringView("json")},
    {core::ExchangeFormat::TodoTxt, QLatin1StringView("todotxt")},
    {core::ExchangeFormat::ICalendar, QLatin1StringView("ical")},
    {core::ExchangeFormat::Csv, QLatin1StringView("csv")},
}};

inline constexpr NameTable<core::ChipKind, 6> chipKinds{{
    {core::ChipKind::List, QLatin1StringView("list")},
    {core::ChipKind::Priority, QLatin1StringView("priority")},
    {core::ChipKind::Tag, QLatin1StringView("tag")},
    {core::ChipKind::Date, QLatin1StringView("date")},
    {core::ChipKind::Time, QLatin1StringView("time")},
    {core::ChipKind::Repeat, QLatin1StringView("repeat")},
}};

inline constexpr NameTable<core::CliGrants, 3> cliGrants{{
    {core::CliGrants::Prompt, QLatin1StringView("prompt")},
    {core::CliGrants::Always, QLatin1StringView("always")},
    {core::CliGrants::Never, QLatin1StringView("never")},
}};

inline constexpr NameTable<core::ConsentFace, 2> consentFaces{{
    {core::ConsentFace::Dialog, QLatin1StringView("dialog")},
    {core::ConsentFace::CommandLine, QLatin1StringView("command_line")},
}};

inline constexpr NameTable<core::ConsentChannel, 2> consentChannels{{
    {core::ConsentChannel::Browser, QLatin1StringView("browser")},
    {core::ConsentChannel::Bridge, QLatin1StringView("bridge")},
}};

inline constexpr NameTable<core::ClientTrust, 4> clientTrusts{{
    {core::ClientTrust::SelfRegistered, QLatin1StringView("self_registered")},
    {core::ClientTrust::Published, QLatin1StringView("published")},
    {core::ClientTrust::VerifiedHost, QLatin1StringView("verified_host")},
    {core::ClientTrust::StartedHere, QLatin1StringView("started_here")},
}};

inline constexpr NameTable<core::BlockKind, 3> blockKinds{{
    {core::BlockKind::Client, QLatin1StringView("client")},
    {core::BlockKind::Device, QLatin1StringView("device")},
    {core::BlockKind::All, QLatin1StringView("all")},
}};

inline constexpr NameTable<core::ClientOrigin, 5> clientOrigins{{
    {core::ClientOrigin::Registered, QLatin1StringView("registered")},
    {core::ClientOrigin::MetadataDocument, QLatin1StringView("metadata_document")},
    {core::ClientOrigin::Machine, QLatin1StringView("machine")},
    {core::ClientOrigin::PersonalToken, QLatin1StringView("personal_token")},
    {core::ClientOrigin::Bridge, QLatin1StringView("bridge")},
}};

inline constexpr NameTable<core::ConsentOutcome, 4> consentOutcomes{{
    {core::ConsentOutcome::Allowed, QLatin1StringView("allowed")},
    {core::ConsentOutcome::Denied, QLatin1StringView("denied")},
    {core::ConsentOutcome::WrongNumber, QLatin1StringView("wrong_number")},
    {core::ConsentOutcome::WrongNumberDenied, QLatin1StringView("wrong_number_denied")},
}};

inline constexpr NameTable<core::ChangeKind, 6> changeKinds{{
    {core::ChangeKind::Created, QLatin1StringView("created")},
    {core::ChangeKind::Updated, QLatin1StringView("updated")},
    {core::ChangeKind::Completed, QLatin1StringView("completed")},
    {core::ChangeKind::Reopened, QLatin1StringView("reopened")},
    {core::ChangeKind::Deleted, QLatin1StringView("deleted")},
    {core::ChangeKind::Restored, QLatin1StringView("restored")},
}};

inline constexpr NameTable<TodoSort, 5> todoSorts{{
    {TodoSort::Position, QLatin1StringView("position")},
    {TodoSort::Due, QLatin1StringView("due")},
    {TodoSort::Created, QLatin1StringView("created")},
    {TodoSort::Updated, QLatin1StringView("updated")},
    {TodoSort::Priority, QLatin1StringView("priority")},
}};

inline constexpr NameTable<ListShelf, 2> listShelves{{
    {ListShelf::Archive, QLatin1StringView("archive")},
    {ListShelf::Trash, QLatin1StringView("trash")},
}};

inline constexpr NameTable<Topic, 5> topics{{
    {Topic::Consents, QLatin1StringView("consents")},
    {Topic::Clients, QLatin1StringView("clients")},
    {Topic::Todos, QLatin1StringView("todos")},
    {Topic::Lists, QLatin1StringView("lists")},
    {Topic::Status, QLatin1StringView("status")},
}};

} // namespace names

} // namespace traydo::control
