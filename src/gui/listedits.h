#pragma once

#include "control/controlservice.h"

namespace traydo::gui {

class UndoStack;

/// What the person does to lists in the window; each is a step of the undo stack.
class ListEdits : public QObject
{
    Q_OBJECT
public:
    /// `undo` outlives it.
    ListEdits(control::ControlService &service, UndoStack &undo, QObject *parent = nullptr);

    void create(const QString &name);
    void rename(const core::TodoList &list, const QString &name);
    /// "#rrggbb", or empty for none.
    void setColor(const core::TodoList &list, const QString &color);
    /// `beforeId`: the list to stand before; empty: last.
    void move(const core::TodoList &list, const QString &beforeId);
    void archive(const core::TodoList &list);
    void remove(const core::TodoList &list);
    /// Out of the archive, or out of the trash.
    void bringBack(const core::TodoList &list);

Q_SIGNALS:
    void created(const QString &id);
    /// A translated sentence.
    void failed(const QString &why);

private:
    using Answer = std::function<void(core::Result<core::TodoList>)>;
    /// What an edit leaves behind: a list with a version to know the change by, or one in the trash.
    enum class Leaves { List, Trash };
    Answer recorder(const core::TodoList &list, const QString &deed, Leaves leaves = Leaves::List);
    void update(const core::TodoList &list, const control::ListEdit &edit, const QString &deed);

    control::ControlService &m_service;
    UndoStack &m_undo;
};

} // namespace traydo::gui
