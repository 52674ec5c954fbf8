#include "gui/listactions.h"

#include "gui/listcolors.h"
#include "gui/listmodel.h"
#include "gui/placemodel.h"
#include "gui/shortcutsdialog.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const QKeySequence upKey(Qt::ALT | Qt::Key_Up);
const QKeySequence downKey(Qt::ALT | Qt::Key_Down);

QIcon dot(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(pixmap.rect().adjusted(4, 4, -4, -4));
    return QIcon(pixmap);
}

} // namespace

ListActions::ListActions(QListView &view, PlaceModel &places, const ListModel &lists, ListEdits &edits,
                         QObject *parent)
    : QObject(parent), m_view(view), m_places(places), m_lists(lists), m_edits(edits)
{
    addKeys();
    connect(&view, &QListView::customContextMenuRequested, this, &ListActions::openMenu);
    connect(&places, &PlaceModel::renameRequested, this, [this](const QString &id, const QString &name) {
        if (const auto list = m_lists.find(id))
            m_edits.rename(*list, name);
    });
    connect(&places, &PlaceModel::moveRequested, this, [this](const QString &id, const QString &beforeId) {
        if (const auto list = m_lists.find(id))
            m_edits.move(*list, beforeId);
    });
}

void ListActions::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, &m_view, this, act);
        shortcut->setContext(Qt::WidgetShortcut);
    };
    on(upKey, [this] { moveBy(-1); });
    on(downKey, [this] { moveBy(1); });
    on(QKeySequence::Delete, [this] {
        if (const auto list = current())
            m_edits.remove(*list);
    });
}

QList<ShortcutLine> ListActions::shortcuts() const
{
    return {{{QKeySequence(Qt::Key_F2)}, tr("Rename the list")},
            {{QKeySequence(QKeySequence::Delete)}, tr("Delete the list")},
            {{upKey, downKey}, tr("Move the list up or down")}};
}

std::optional<core::TodoList> ListActions::current() const
{
    return m_lists.find(m_view.currentIndex().data(PlaceModel::IdRole).toString());
}

void ListActions::moveBy(int step)
{
    const auto list = current();
    const auto before = list ? m_places.placeAfterStep(list->id, step) : std::nullopt;
    if (before)
        m_edits.move(*list, *before);
}

void ListActions::askForList()
{
    auto *dialog = new QInputDialog(&m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New list"));
    dialog->setLabelText(tr("Name of the list:"));
    dialog->setOkButtonText(tr("Create"));
    if (auto *line = dialog->findChild<QLineEdit *>())
        line->setMaxLength(core::maxListNameLength);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_edits.create(name.trimmed());
    });
    dialog->open();
}

void ListActions::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("New list…"), this, &ListActions::askForList);
    if (const auto list = current()) {
        menu->addSeparator();
        auto *rename = menu->addAction(tr("Rename"), this, [this] { m_view.edit(m_view.currentIndex()); });
        rename->setShortcut(Qt::Key_F2);
        fillColors(*menu->addMenu(tr("Colour")), *list);
        menu->addAction(tr("Move up"), this, [this] { moveBy(-1); })->setShortcut(upKey);
        menu->addAction(tr("Move down"), this, [this] { moveBy(1); })->setShortcut(downKey);
        menu->addSeparator();
        menu->addAction(tr("Archive"), this, [this, list = *list] { m_edits.archive(list); });
        auto *remove = menu->addAction(tr("Delete"), this, [this, list = *list] { m_edits.remove(list); });
        remove->setShortcut(QKeySequence::Delete);
    }
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void ListActions::fillColors(QMenu &menu, const core::TodoList &list)
{
    menu.setObjectName(u"colorMenu"_s);
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const QString &value) {
        auto *action = menu.addAction(name, this, [this, list, value] { m_edits.setColor(list, value); });
        action->setCheckable(true);
        action->setChecked(list.color == value);
        group->addAction(action);
        return action;
    };
    for (const auto colors = listColors(); const auto &color : colors)
        add(color.name, color.value)->setIcon(dot(QColor(color.value)));
    menu.addSeparator();
    add(tr("None"), {});
}

} // namespace traydo::gui
