#include "gui/listchoice.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int rowsWithoutScrolling = 3;
constexpr int rowSpacing = 3;
const auto listIdProperty = "listId";

} // namespace

ListChoice::ListChoice(QWidget *parent)
    : QWidget(parent), m_area(new QScrollArea), m_all(new QCheckBox(tr("All lists, also future ones")))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(rowSpacing);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_all->setObjectName(u"allListsBox"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowSpacing);
    column->addWidget(m_area);
    column->addWidget(m_all);
    connect(m_all, &QCheckBox::toggled, this, [this] {
        enableBoxes();
        Q_EMIT changed();
    });
}

void ListChoice::follow(const ListModel &lists)
{
    connect(&lists, &ListModel::updated, this, [this, &lists] { fill(lists); });
    fill(lists);
}

void ListChoice::fill(const ListModel &lists)
{
    QStringList shown;
    for (const auto *box : std::as_const(m_boxes))
        shown.append(box->property(listIdProperty).toString());
    for (const auto &summary : lists.lists()) {
        if (!shown.contains(summary.list.id))
            addBox(summary.list.id, summary.list.name);
    }
    if (m_boxes.size() == shown.size())
        return;
    const int row = m_boxes.first()->sizeHint().height();
    const auto rows = qMin(m_boxes.size(), qsizetype(rowsWithoutScrolling));
    m_area->setFixedHeight(int(rows) * row + int(rows - 1) * rowSpacing);
    enableBoxes();
    Q_EMIT grown();
}

void ListChoice::addBox(const QString &id, const QString &name)
{
    auto *box = new QCheckBox(mnemonicEscaped(shortened(name, maxShownName)));
    box->setAccessibleName(name);
    box->setToolTip(toolTipText(name));
    box->setProperty(listIdProperty, id);
    const bool isGiven = m_given.remove(id); // from now on the box says it
    box->setChecked(isGiven || (m_boxes.isEmpty() && !m_isChosen));
    m_column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ListChoice::changed);
    m_boxes.append(box);
    // A new widget is the last one Tab comes to: this one belongs before "All lists".
    auto *before = m_all->previousInFocusChain();
    while (before != m_all && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    if (before != m_all && before != box)
        setTabOrder(before, box);
}

void ListChoice::choose(const core::ListAccess &access)
{
    m_isChosen = true;
    m_given = access.listIds;
    for (auto *box : std::as_const(m_boxes))
        box->setChecked(m_given.remove(box->property(listIdProperty).toString()));
    m_all->setChecked(access.all);
}

void ListChoice::enableBoxes()
{
    for (auto *box : std::as_const(m_boxes))
        box->setEnabled(!m_all->isChecked());
}

core::ListAccess ListChoice::chosen() const
{
    core::ListAccess access;
    access.all = m_all->isChecked();
    if (access.all)
        return access;
    access.listIds = m_given;
    for (const auto *box : m_boxes) {
        if (box->isChecked())
            access.listIds.insert(box->property(listIdProperty).toString());
    }
    return access;
}

bool ListChoice::isEmpty() const
{
    const auto access = chosen();
    return !access.all && access.listIds.isEmpty();
}

} // namespace traydo::gui
