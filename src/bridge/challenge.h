#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace traydo::bridge {

/// What a server wants of a bearer token: the parameters of its challenge (RFC 6750 §3, RFC 9728 §5.1).
/// All of it is the server's word and checked where it is used.
struct Challenge
{
    QString resourceMetadata; ///< address of the protected-resource metadata
    QString scope;            ///< separated by blanks
    QString error;            ///< "invalid_token", "insufficient_scope" or nothing

    bool operator==(const Challenge &) const = default;
};

/// The first Bearer challenge of a WWW-Authenticate header (RFC 9110 §11.6.1), which may hold several of any
/// scheme. Nothing when there is none; a parameter given twice counts as the server's first word.
std::optional<Challenge> readChallenge(QByteArrayView header);

} // namespace traydo::bridge
