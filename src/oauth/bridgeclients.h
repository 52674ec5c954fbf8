#pragma once

#include "core/localprogram.h"
#include "core/principal.h"
#include "oauth/consentqueue.h"
#include "oauth/grantdirectory.h"

namespace traydo::oauth {

/// The programs of this computer that come through traydo-bridge: clients of their own kind, which bring no
/// token. Each program has one record, whose id follows from its path, so that one consent holds for all its
/// bridges. They have no business at the token endpoint. Server thread only.
class BridgeClients
{
public:
    /// Where the question to the person stands.
    struct Waiting
    {
        int number = 0; ///< the one to tell the person, as of now
    };
    struct Declined
    {
    };
    struct Failed
    {
        core::Error error; ///< LimitExceeded (too many wait), Unavailable
    };
    using Question = std::variant<Waiting, Declined, Failed>;

    /// All outlive it.
    BridgeClients(GrantDirectory &directory, ConsentQueue &consents, const core::Clock &clock);

    static QString idOf(const core::LocalProgram &program);

    /// The program with what its newest live grant gives it; without any scope while there is none.
    core::Principal principalOf(const core::LocalProgram &program) const;
    /// Parks a request for a grant, or looks how the one is doing that was parked before. The rules are those
    /// of every request: numbers, cool-down, caps, expiry, blocks.
    Question ask(const core::LocalProgram &program);

private:
    std::optional<Question> standing(const QString &clientId) const;
    core::Result<core::Client> clientFor(const core::LocalProgram &program);

    GrantDirectory &m_directory;
    ConsentQueue &m_consents;
    const core::Clock &m_clock;
    QHash<QString, QByteArray> m_tickets; ///< of the last request, by client id
};

} // namespace traydo::oauth
