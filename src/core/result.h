#pragma once

#include "core/reason.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace traydo::core {

/// What kind of failure an Error is. Each edge (HTTP, MCP, command line, window) translates the
/// kind once into its own words; no room below an edge knows those words.
enum class ErrorCode {
    InvalidArgument, ///< the input is wrong; the text says which part and why
    NotFound,        ///< absent, or not visible to the asker: both look the same
    Conflict,        ///< the thing changed meanwhile (`if_version`, already decided, already running)
    Denied,          ///< known asker, not allowed
    Expired,         ///< was valid once
    LimitExceeded,   ///< too many, too large, too often
    Locked,          ///< a secret store or file exists but is locked
    Unavailable,     ///< storage, keychain or server cannot be reached now; trying again may help
    Corrupt,         ///< stored data is not what we wrote
    Internal,        ///< a fault of ours
};

/// A failure: its kind and an English sentence for the log. Never shown to a person untranslated
/// where a window shows it, and never carries a secret. Where more than the kind is worth telling, the reason
/// says it in a form that can be translated.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;
    Reason reason = {};

    bool operator==(const Error &) const = default;
};

/// A value or the Error that kept us from it. Nothing throws across a room.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    bool ok() const { return m_state.index() == 0; }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }

    const Error &error() const { return std::get<1>(m_state); }
    T valueOr(T fallback) const { return ok() ? std::get<0>(m_state) : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    bool ok() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace traydo::core
