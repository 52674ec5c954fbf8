#include "gui/subtasklist.h"

#include "gui/errortext.h"
#include "gui/symbolicicon.h"
#include "gui/todoedits.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int shownRows = 4;
constexpr int rowHeight = 26; ///< a target above 24 px
const auto via = u"window"_s;

} // namespace

SubtaskList::SubtaskList(control::ControlService &service, TodoEdits &edits, const core::Todo &whole,
                         QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_edits(edits),
      m_whole(whole),
      m_list(new QListWidget),
      m_line(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_list);
    column->addWidget(m_line);
    m_list->setObjectName(u"partList"_s);
    m_list->setAccessibleName(tr("Parts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_line->setObjectName(u"partEdit"_s);
    m_line->setAccessibleName(tr("New part"));
    m_line->setPlaceholderText(tr("Add a part"));
    m_line->setMaxLength(core::maxTitleLength);
    // Qt makes a button of it, which a screen reader comes upon.
    m_line->addAction(symbolicIcon(u"add"_s), QLineEdit::LeadingPosition)->setText(m_line->accessibleName());
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            tick(m_list->row(item));
    });
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Todos)
            reload();
    });
    reload();
}

bool SubtaskList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || m_line->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    // Not for the default button of the dialog.
    add();
    return true;
}

void SubtaskList::reload()
{
    control::TodoQuery query;
    query.parent = m_whole.id;
    query.list = m_whole.listId;
    query.limit = core::maxSubtasks;
    m_service.todos(query, [self = QPointer(this)](const core::Result<control::TodoPage> &page) {
        if (self && page)
            self->fill(page->todos);
    });
}

void SubtaskList::fill(const QList<core::Todo> &parts)
{
    m_filling = true;
    m_parts = parts;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const auto &part : parts) {
        auto *item = new QListWidgetItem(part.title, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, rowHeight});
        item->setCheckState(part.isCompleted() ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qMin(current, int(parts.size()) - 1));
    m_list->setVisible(!parts.isEmpty());
    m_list->setFixedHeight(qMin(shownRows, int(parts.size())) * rowHeight + 2 * m_list->frameWidth());
    m_filling = false;
}

void SubtaskList::tick(int row)
{
    if (row >= 0 && row < m_parts.size())
        m_edits.setCompleted({m_parts[row]}, m_list->item(row)->checkState() == Qt::Checked);
}

void SubtaskList::add()
{
    control::TodoEdit part;
    part.title = m_line->text().simplified();
    part.list = m_whole.listId;
    part.parent = m_whole.id;
    m_service.createTodo(part, via, [self = QPointer(this)](const core::Result<core::Todo> &todo) {
        if (!self)
            return;
        if (!todo) {
            Q_EMIT self->failed(errorText(todo.error()));
            return;
        }
        self->m_line->clear();
        self->m_edits.record(*todo, TodoEdits::Deed::Added);
    });
}

} // namespace traydo::gui
