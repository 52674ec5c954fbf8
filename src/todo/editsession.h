#pragma once

#include "core/change.h"
#include "core/principal.h"
#include "storage/database.h"
#include "todo/changewriter.h"

#include <functional>

namespace traydo::todo {

/// Runs edits in transactions, one change each, and tells of them once what they are part of is committed.
/// Edits nest: one that fails within another takes back itself alone, and nobody hears of it.
class EditSession
{
public:
    struct Told
    {
        core::Change change;
        QStringList lists; ///< touched
    };

    EditSession(storage::Database &database, const core::Clock &clock,
                std::function<void(const QList<Told> &)> tell)
        : m_database(database), m_clock(clock), m_tell(std::move(tell))
    {
    }

    template <typename T>
    core::Result<T> run(const std::function<core::Result<T>()> &work)
    {
        return told<T>([&] { return m_database.attempt<T>(work); });
    }

    /// One change. `undoes` names the change it takes back.
    template <typename T>
    core::Result<T> edit(const core::Principal &who, const QString &via, const QString &undoes,
                         const std::function<core::Result<T>(ChangeWriter &)> &work);
    template <typename T>
    core::Result<T> edit(const core::Principal &who, const QString &via,
                         const std::function<core::Result<T>(ChangeWriter &)> &work)
    {
        return edit<T>(who, via, {}, work);
    }

    /// The same as a part of run() that cannot fail alone: without a savepoint, for edits by the thousand.
    template <typename T>
    core::Result<T> part(const core::Principal &who, const QString &via,
                         const std::function<core::Result<T>(ChangeWriter &)> &work)
    {
        return told<T>(
            [&] { return m_database.transaction<T>([&] { return write<T>(who, via, {}, work); }); });
    }

    /// `work(0)` to `work(count - 1)`, each for itself, in one transaction. What keeps storage from working
    /// at all ends the whole.
    template <typename T>
    core::Result<QList<core::Result<T>>> each(int count, const std::function<core::Result<T>(int)> &work);

private:
    /// Keeps what is to be told until all of it is committed.
    template <typename T>
    core::Result<T> told(const std::function<core::Result<T>()> &work);
    /// One change, within a transaction.
    template <typename T>
    core::Result<T> write(const core::Principal &who, const QString &via, const QString &undoes,
                          const std::function<core::Result<T>(ChangeWriter &)> &work);

    storage::Database &m_database;
    const core::Clock &m_clock;
    std::function<void(const QList<Told> &)> m_tell;
    QList<Told> m_pending;
    int m_depth = 0;
};

template <typename T>
core::Result<T> EditSession::told(const std::function<core::Result<T>()> &work)
{
    const auto pending = m_pending.size();
    ++m_depth;
    auto result = work();
    --m_depth;
    if (!result)
        m_pending.resize(pending);
    if (m_depth == 0 && !m_pending.isEmpty())
        m_tell(std::exchange(m_pending, {}));
    return result;
}

template <typename T>
core::Result<T> EditSession::edit(const core::Principal &who, const QString &via, const QString &undoes,
                                  const std::function<core::Result<T>(ChangeWriter &)> &work)
{
    return run<T>([&] { return write<T>(who, via, undoes, work); });
}

template <typename T>
core::Result<T> EditSession::write(const core::Principal &who, const QString &via, const QString &undoes,
                                   const std::function<core::Result<T>(ChangeWriter &)> &work)
{
    ChangeWriter writer(m_database, who, m_clock.now(), via, undoes);
    auto result = work(writer);
    if (!result)
        return result;
    const auto change = writer.finish();
    if (!change)
        return change.error();
    if (*change)
        m_pending.append({**change, writer.lists()});
    return result;
}

template <typename T>
core::Result<QList<core::Result<T>>> EditSession::each(int count,
                                                       const std::function<core::Result<T>(int)> &work)
{
    using Outcomes = QList<core::Result<T>>;
    return run<Outcomes>([&]() -> core::Result<Outcomes> {
        Outcomes outcomes;
        for (int i = 0; i < count; ++i) {
            auto outcome = work(i);
            if (!outcome && (outcome.error().code == core::ErrorCode::Unavailable ||
                             outcome.error().code == core::ErrorCode::Corrupt))
                return outcome.error();
            outcomes.append(std::move(outcome));
        }
        return outcomes;
    });
}

} // namespace traydo::todo
