#pragma once

#include "oauth/documentnetwork.h"
#include "oauth/publicaddress.h"

#include <QStringList>

#include <map>

namespace traydo::test {

/// The internet on paper: names, addresses and documents are set beforehand; what was asked is kept. Answers
/// come when settle() is called, so that a test sees what is under way.
class FakeDocumentNetwork
{
public:
    FakeDocumentNetwork() : m_world(std::make_shared<World>()) {}

    oauth::DocumentNetwork network() const
    {
        return {std::make_shared<Resolver>(m_world), std::make_shared<Transport>(m_world),
                oauth::isPublicAddress};
    }

    /// A host with these addresses that serves `reply` for each path.
    void serve(const QString &host, const QByteArray &body,
               const http::Headers &headers = {{"Content-Type", "application/json"}},
               const QStringList &addresses = {QStringLiteral("1.1.1.1")})
    {
        m_world->addresses[host] = addresses;
        m_world->replies.insert_or_assign(host, oauth::DocumentReply{headers, body});
    }
    void setAddresses(const QString &host, const QStringList &addresses)
    {
        m_world->addresses[host] = addresses;
    }
    /// Every fetch from the host ends so.
    void fail(const QString &host, const core::Error &error)
    {
        m_world->replies.insert_or_assign(host, error);
    }

    /// Names that were looked up, and what was dialled: `https://host/path @ address,address`.
    const QStringList &lookedUp() const { return m_world->lookedUp; }
    const QStringList &dialled() const { return m_world->dialled; }
    int underWay() const { return int(m_world->waiting.size()); }

    /// Gives every answer that is due, and those that follow from them.
    void settle()
    {
        while (!m_world->waiting.empty()) {
            const auto first = m_world->waiting.begin();
            const auto answer = first->second;
            m_world->waiting.erase(first);
            answer();
        }
    }

private:
    struct World
    {
        QHash<QString, QStringList> addresses;
        std::map<QString, core::Result<oauth::DocumentReply>> replies;
        QStringList lookedUp;
        QStringList dialled;
        std::map<int, std::function<void()>> waiting;
        int last = 0;
    };

    class Operation final : public oauth::PendingOperation
    {
    public:
        Operation(std::shared_ptr<World> world, const std::function<void()> &answer)
            : m_world(std::move(world)), m_number(++m_world->last)
        {
            m_world->waiting.emplace(m_number, answer);
        }
        ~Operation() override { m_world->waiting.erase(m_number); }

    private:
        std::shared_ptr<World> m_world;
        int m_number;
    };

    class Resolver final : public oauth::HostResolver
    {
    public:
        explicit Resolver(std::shared_ptr<World> world) : m_world(std::move(world)) {}
        std::unique_ptr<oauth::PendingOperation> resolve(const QString &host,
                                                         const Callback &callback) override
        {
            m_world->lookedUp.append(host);
            QList<QHostAddress> addresses;
            for (const auto &address : m_world->addresses.value(host))
                addresses.append(QHostAddress(address));
            const core::Result<QList<QHostAddress>> result =
                addresses.isEmpty() ? core::Result<QList<QHostAddress>>(core::Error{
                                          core::ErrorCode::Unavailable, QStringLiteral("no such name")})
                                    : core::Result<QList<QHostAddress>>(addresses);
            return std::make_unique<Operation>(m_world, [callback, result] { callback(result); });
        }

    private:
        std::shared_ptr<World> m_world;
    };

    class Transport final : public oauth::DocumentTransport
    {
    public:
        explicit Transport(std::shared_ptr<World> world) : m_world(std::move(world)) {}
        std::unique_ptr<oauth::PendingOperation> get(const oauth::ClientIdUrl &url,
                                                     const QList<QHostAddress> &addresses,
                                                     const Callback &callback) override
        {
            QStringList texts;
            for (const auto &address : addresses)
                texts.append(address.toString());
            m_world->dialled.append(QStringLiteral("https://%1%2 @ %3")
                                        .arg(QLatin1StringView(url.authority()),
                                             QLatin1StringView(url.target), texts.join(u',')));
            const auto found = m_world->replies.find(QString::fromLatin1(url.host));
            const auto result = found == m_world->replies.end()
                                    ? core::Result<oauth::DocumentReply>(core::Error{
                                          core::ErrorCode::Unavailable, QStringLiteral("nobody there")})
                                    : found->second;
            return std::make_unique<Operation>(m_world, [callback, result] { callback(result); });
        }

    private:
        std::shared_ptr<World> m_world;
    };

    std::shared_ptr<World> m_world;
};

} // namespace traydo::test
