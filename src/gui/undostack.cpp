#include "gui/undostack.h"

#include "gui/errortext.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr std::size_t mostSteps = 100;
constexpr int mostPages = 20; ///< of the change log: a bulk edit of 2,000 todos is found whole
const auto via = u"window"_s;

bool matches(const core::Change &change, const UndoStack::Subject &subject)
{
    const bool same = subject.todoId.isEmpty() ? change.isOfList() && change.listId == subject.listId
                                               : change.todoId == subject.todoId;
    return same && change.via == via && change.undoes.isEmpty() && change.undoneBy.isEmpty() &&
           (subject.version ? change.version == *subject.version : change.kind == core::ChangeKind::Deleted);
}

} // namespace

UndoStack::UndoStack(control::ControlService &service, QObject *parent) : QObject(parent), m_service(service)
{
}

void UndoStack::record(const Step &step)
{
    if (step.subjects.isEmpty())
        return;
    m_recording.push_back(step);
    if (m_recording.size() == 1)
        recordNext();
}

void UndoStack::recordNext()
{
    const auto &step = m_recording.front();
    findChanges({step.text, {}}, step.subjects, {}, 1);
}

void UndoStack::findChanges(Recorded recorded, QList<Subject> open, const QString &after, int page)
{
    control::HistoryQuery query;
    query.clientId = u""_s; // the person
    query.after = after;
    m_service.history(query, [self = QPointer(this), recorded, open,
                              page](core::Result<control::HistoryPage> result) mutable {
        if (!self)
            return;
        if (!result)
            return self->finishRecording(recorded);
        for (const auto &change : result->changes) {
            const auto found = std::find_if(open.cbegin(), open.cend(),
                                            [&](const Subject &subject) { return matches(change, subject); });
            if (found == open.cend())
                continue;
            recorded.entries.prepend({change.id, change.todoId});
            open.erase(found);
        }
        if (open.isEmpty() || !result->more || page == mostPages)
            return self->finishRecording(recorded);
        self->findChanges(recorded, open, result->changes.last().id, page + 1);
    });
}

void UndoStack::finishRecording(const Recorded &recorded)
{
    const bool quiet = m_recording.front().quiet;
    m_recording.pop_front();
    if (!recorded.entries.isEmpty()) {
        m_steps.push_back(recorded);
        if (m_steps.size() > mostSteps)
            m_steps.pop_front();
        if (!quiet)
            Q_EMIT offered(recorded.text);
    }
    if (!m_recording.empty())
        return recordNext();
    if (m_wanted > 0) {
        --m_wanted;
        undo();
    }
}

void UndoStack::undo()
{
    if (m_undoing || !m_recording.empty()) {
        ++m_wanted;
        return;
    }
    if (m_steps.empty()) {
        m_wanted = 0;
        return;
    }
    m_undoing = true;
    auto step = m_steps.back();
    m_steps.pop_back();
    undoNext(step);
}

void UndoStack::undoNext(Recorded step)
{
    if (step.entries.isEmpty())
        return finishUndo(step);
    const auto entry = step.entries.takeLast();
    m_service.undo(entry.changeId, via,
                   [self = QPointer(this), step, entry](const core::Result<core::Change> &result) mutable {
                       if (!self)
                           return;
                       const bool unheard = !result && result.error().code == core::ErrorCode::Unavailable;
                       if (unheard) {
                           step.entries.append(entry);
                           return self->keepForLater(step, result.error());
                       }
                       if (result)
                           ++step.undone;
                       else
                           step.refusal = result.error();
                       self->undoNext(step);
                   });
}

/// The server did not hear it: the step can be tried again.
void UndoStack::keepForLater(Recorded step, const core::Error &error)
{
    m_undoing = false;
    m_wanted = 0;
    m_steps.push_back(std::move(step));
    Q_EMIT refused(errorText(error));
}

void UndoStack::finishUndo(const Recorded &step)
{
    m_undoing = false;
    if (!step.refusal)
        Q_EMIT undone(tr("Undone: %1").arg(step.text));
    else if (step.undone > 0)
        Q_EMIT refused(tr("Partly undone. %1", "reason, a sentence").arg(errorText(*step.refusal)));
    else
        Q_EMIT refused(tr("Not undone. %1", "reason, a sentence").arg(errorText(*step.refusal)));
    if (m_wanted > 0) {
        --m_wanted;
        undo();
    }
}

} // namespace traydo::gui
