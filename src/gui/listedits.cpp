#include "gui/listedits.h"

#include "gui/errortext.h"
#include "gui/plaintext.h"
#include "gui/undostack.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto via = u"window"_s;

QString shownName(const core::TodoList &list)
{
    return isolated(shortened(list.name, maxShownName));
}

} // namespace

ListEdits::ListEdits(control::ControlService &service, UndoStack &undo, QObject *parent)
    : QObject(parent), m_service(service), m_undo(undo)
{
}

/// Records what was done, or says why it was not.
ListEdits::Answer ListEdits::recorder(const core::TodoList &list, const QString &deed, Leaves leaves)
{
    return [self = QPointer(this), list, deed, leaves](const core::Result<core::TodoList> &result) {
        if (!self)
            return;
        if (!result) {
            Q_EMIT self->failed(errorText(result.error()));
            return;
        }
        if (leaves == Leaves::Trash)
            self->m_undo.record({deed, {{{}, result->id, {}}}});
        else if (result->version != list.version)
            self->m_undo.record({deed, {{{}, result->id, result->version}}});
    };
}

void ListEdits::create(const QString &name)
{
    m_service.createList(name, {}, via, [self = QPointer(this)](const core::Result<core::TodoList> &result) {
        if (!self)
            return;
        if (!result) {
            Q_EMIT self->failed(errorText(result.error()));
            return;
        }
        const auto deed = tr("List “%1” created").arg(shownName(*result));
        self->m_undo.record({deed, {{{}, result->id, result->version}}, true});
        Q_EMIT self->created(result->id);
    });
}

void ListEdits::update(const core::TodoList &list, const control::ListEdit &edit, const QString &deed)
{
    m_service.updateList(list.id, edit, via, recorder(list, deed));
}

void ListEdits::rename(const core::TodoList &list, const QString &name)
{
    control::ListEdit edit;
    edit.name = name;
    update(list, edit, tr("List “%1” renamed").arg(shownName(list)));
}

void ListEdits::setColor(const core::TodoList &list, const QString &color)
{
    control::ListEdit edit;
    edit.color = color;
    update(list, edit, tr("List “%1” changed").arg(shownName(list)));
}

void ListEdits::move(const core::TodoList &list, const QString &beforeId)
{
    control::ListEdit edit;
    edit.before = beforeId;
    update(list, edit, tr("List “%1” moved").arg(shownName(list)));
}

void ListEdits::archive(const core::TodoList &list)
{
    control::ListEdit edit;
    edit.archived = true;
    update(list, edit, tr("List “%1” archived").arg(shownName(list)));
}

void ListEdits::remove(const core::TodoList &list)
{
    m_service.removeList(
        list.id, via, recorder(list, tr("List “%1” moved to the trash").arg(shownName(list)), Leaves::Trash));
}

void ListEdits::bringBack(const core::TodoList &list)
{
    const auto deed = tr("List “%1” brought back").arg(shownName(list));
    if (list.deletedAt) {
        m_service.restoreList(list.id, via, recorder(list, deed));
        return;
    }
    control::ListEdit edit;
    edit.archived = false;
    update(list, edit, deed);
}

} // namespace traydo::gui
