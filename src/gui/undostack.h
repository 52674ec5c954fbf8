#pragma once

#include "control/controlservice.h"

#include <deque>
#include <optional>

namespace traydo::gui {

/// What the person did in this window, to be taken back step by step. The server keeps the changes and does
/// the taking back; here stand only their ids. What an app changed meanwhile stays as it is.
class UndoStack : public QObject
{
    Q_OBJECT
public:
    explicit UndoStack(control::ControlService &service, QObject *parent = nullptr);

    /// What a step was done to: one todo, or one list.
    struct Subject
    {
        QString todoId; ///< empty for a list
        QString listId; ///< empty for a todo
        /// The one the edit left behind; unset where the answer does not say (it went to the trash).
        std::optional<qint64> version;
    };
    struct Step
    {
        QString text; ///< "“Buy milk” done"
        QList<Subject> subjects;
        bool quiet = false; ///< not worth an offer; Ctrl+Z takes it back all the same
    };

    /// To be called when the edits have been answered. Finds their ids in the change log.
    void record(const Step &step);
    /// Takes the newest step back; waits for one that is being recorded.
    void undo();
    bool canUndo() const { return !m_steps.empty() || !m_recording.empty(); }

Q_SIGNALS:
    /// A step that is worth an offer to undo it was recorded.
    void offered(const QString &text);
    void undone(const QString &text);
    /// Nothing, or not all of it, could be taken back; the sentence says why.
    void refused(const QString &why);

private:
    struct Entry
    {
        QString changeId;
        QString todoId;
    };
    struct Recorded
    {
        QString text;
        QList<Entry> entries; ///< in the order they were made
        int undone = 0;
        std::optional<core::Error> refusal = {}; ///< the last one
    };
    void findChanges(Recorded recorded, QList<Subject> open, const QString &after, int page);
    void finishRecording(const Recorded &recorded);
    void recordNext();
    void undoNext(Recorded step);
    void finishUndo(const Recorded &step);
    void keepForLater(Recorded step, const core::Error &error);

    control::ControlService &m_service;
    std::deque<Recorded> m_steps; ///< newest last
    std::deque<Step> m_recording; ///< the first one is being looked up
    int m_wanted = 0;             ///< undos that wait for a recording
    bool m_undoing = false;
};

} // namespace traydo::gui
