#pragma once

#include "mcp/conversation.h"
#include "mcp/resourceregistry.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace traydo::mcp {

/// A list that may change while clients look.
enum class ListKind { Tools = 1, Prompts = 2, Resources = 4 };
Q_DECLARE_FLAGS(ListKinds, ListKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(ListKinds)

/// Whether a principal may know of a change at all.
using MayKnow = std::function<bool(const core::Principal &)>;

/// One client's wish to hear of changes, with the way to it.
class Subscriber
{
public:
    virtual ~Subscriber() = default;
    virtual const core::Principal &principal() const = 0;
    virtual bool wants(ListKind kind) const = 0;
    virtual bool wants(const QString &uri) const = 0;
    virtual void deliver(const jsonrpc::Notification &notification) = 0;
};

class ListenStream;

/// Who hears of what: the subscriptions of sessions and the `subscriptions/listen` streams of stateless
/// clients. What changes several times within one turn of the event loop is told once. Server thread only.
class Subscriptions : public QObject
{
    Q_OBJECT
public:
    /// `changing` are the lists that may change. The resources outlive this.
    Subscriptions(const ResourceRegistry &resources, ListKinds changing, QObject *parent = nullptr);

    /// Adds the methods and capabilities to the server, which this outlives.
    void serve(McpServer &server);
    /// Hears of changes as long as it lives.
    void add(const std::shared_ptr<Subscriber> &subscriber);

    void resourceUpdated(const QString &uri, const MayKnow &mayKnow);
    void listChanged(ListKind kind, const MayKnow &mayKnow);
    /// Tells one subscriber to look again: it may have missed something.
    void listMayHaveChanged(Subscriber &subscriber) const;
    /// While held nobody hears of anything; afterwards everybody hears of all that changed meanwhile.
    void hold(bool held);
    /// The same for a `subscriptions/listen` under way: lists and resources, as far as it hears of them.
    void mayHaveMissed(Conversation *listening) const;
    /// Ends the listen streams in order, with their result: the program is about to end.
    void closeAll();

private:
    struct Entry
    {
        std::weak_ptr<Subscriber> subscriber;
        QStringList uris; ///< to be told, in order
        QSet<QString> known;
        ListKinds lists;
    };

    Outcome subscribe(const Call &call) const;
    Outcome unsubscribe(const Call &call) const;
    Outcome listen(const Call &call);
    void schedule();
    void flush();

    const ResourceRegistry &m_resources;
    ListKinds m_changing;
    std::vector<Entry> m_entries;
    QHash<Conversation *, std::shared_ptr<ListenStream>> m_listening;
    bool m_scheduled = false;
    bool m_held = false;
};

} // namespace traydo::mcp
