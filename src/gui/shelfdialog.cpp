#include "gui/shelfdialog.h"

#include "gui/listedits.h"
#include "gui/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

ShelfDialog::ShelfDialog(control::ControlService &service, ListEdits &edits, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_edits(edits),
      m_view(new QListWidget),
      m_empty(new QLabel(tr("No list is archived or deleted."))),
      m_back(new QPushButton(tr("Bring back")))
{
    setObjectName(u"shelfDialog"_s);
    setWindowTitle(tr("Archived and deleted lists"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *intro = new QLabel(tr("Archived lists keep their todos. Deleted ones go for good after 30 days."));
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addWidget(m_view);
    column->addWidget(m_empty, 1, Qt::AlignCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    m_view->setAccessibleName(windowTitle());
    m_back->setObjectName(u"bringBackButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QListWidget::currentRowChanged, this, &ShelfDialog::showState);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (const int row = m_view->currentRow(); row >= 0)
            m_edits.bringBack(m_lists[row]);
    });
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Lists)
            reload();
    });
    resize(420, 320);
    reload();
}

void ShelfDialog::reload()
{
    const int generation = ++m_generation;
    m_lists.clear();
    m_view->clear();
    const auto load = [this, generation](control::ListShelf shelf, const QString &where) {
        m_service.shelvedLists(shelf, [self = QPointer(this), generation,
                                       where](const core::Result<QList<control::ListSummary>> &lists) {
            if (self && lists && generation == self->m_generation)
                self->add(*lists, where);
        });
    };
    load(control::ListShelf::Archive, tr("%1 (archived)", "list"));
    load(control::ListShelf::Trash, tr("%1 (deleted)", "list"));
    showState();
}

void ShelfDialog::add(const QList<control::ListSummary> &lists, const QString &where)
{
    for (const auto &summary : lists) {
        m_lists.append(summary.list);
        m_view->addItem(where.arg(isolated(shortened(summary.list.name, maxShownName))));
    }
    if (m_view->currentRow() < 0)
        m_view->setCurrentRow(0);
    showState();
}

void ShelfDialog::showState()
{
    m_view->setVisible(!m_lists.isEmpty());
    m_empty->setVisible(m_lists.isEmpty());
    m_back->setEnabled(m_view->currentRow() >= 0);
}

} // namespace traydo::gui
