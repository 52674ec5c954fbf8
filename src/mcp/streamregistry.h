#pragma once

#include "core/principal.h"
#include "http/eventstream.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace traydo::mcp {

/// The open streams and whose they are: capped per grant, closed when the token that opened them expires,
/// when the grant goes, when the session ends, and at shutdown. Server thread only.
class StreamRegistry : public QObject
{
    Q_OBJECT
public:
    StreamRegistry(const core::Clock &clock, int streamsPerGrant, QObject *parent = nullptr);

    /// A place taken for a stream whose head is still on its way. Given back when it is dropped unused.
    class Place
    {
    public:
        Place(StreamRegistry &registry, quint64 key) : m_registry(&registry), m_key(key) {}
        ~Place();
        Q_DISABLE_COPY_MOVE(Place)

    private:
        friend class StreamRegistry;
        QPointer<StreamRegistry> m_registry;
        quint64 m_key;
    };

    /// What a stream is for.
    enum class Purpose {
        Standalone, ///< what belongs to no call; a session has one of them
        Call,
    };

    /// Takes a place for a stream of the principal; null when its grant has all it may have. `sessionId` ties
    /// the stream to a session, empty to none.
    std::shared_ptr<Place> reserve(const core::Principal &principal, const QByteArray &sessionId,
                                   Purpose purpose);
    /// Puts the opened stream in its place and keeps it while it is open. Closes it at once if the place was
    /// closed meanwhile.
    void attach(const Place &place, const std::shared_ptr<http::EventStream> &stream);

    /// The session has its standalone stream open.
    bool hasStream(const QByteArray &sessionId) const;
    int count() const;
    int countForClient(const QString &clientId) const;

    void closeForGrant(const QString &grantId);
    void closeForSession(const QByteArray &sessionId);
    void closeAll();
    /// Closes the streams whose token has expired. Runs by itself when the next one is due.
    void closeExpired();

private:
    struct Entry
    {
        QString grantId;
        QString clientId;
        QByteArray sessionId;
        core::Instant expiresAt{};
        Purpose purpose = Purpose::Standalone;
        std::shared_ptr<http::EventStream> stream; ///< null while the head is on its way

        /// False once the stream is closed, although its closed() may still be in the event queue.
        bool isLive() const { return !stream || stream->isOpen(); }
    };

    template <typename Predicate>
    void closeWhere(Predicate matches);
    void release(quint64 key);
    void arm();

    const core::Clock &m_clock;
    int m_streamsPerGrant;
    quint64 m_lastKey = 0;
    QHash<quint64, Entry> m_entries;
    QTimer m_expiry;
};

} // namespace traydo::mcp
