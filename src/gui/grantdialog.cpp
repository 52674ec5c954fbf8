#include "gui/grantdialog.h"

#include "ui_grantdialog.h"

#include "gui/clienttext.h"
#include "gui/errortext.h"
#include "gui/grantduration.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/windowfit.h"

#include <QEvent>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

GrantDialog::GrantDialog(control::ControlService &service, control::ClientSummary client,
                         const ListModel &lists, const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_client(std::move(client)),
      m_lists(lists),
      m_clock(clock),
      m_times(clock),
      m_ui(std::make_unique<Ui::GrantDialog>())
{
    m_ui->setupUi(this);
    m_ui->headLabel->setText(tr("What “%1” may do").arg(wrappable(ClientText::name(m_client))));
    m_ui->widerIcon->setSymbol(u"warning"_s, 16);
    const bool writes = m_client.scopes.testFlag(core::Scope::TodosWrite);
    (writes ? m_ui->writeRadio : m_ui->readRadio)->setChecked(true);
    m_ui->listsCaption->setContentsMargins(0, 2, 0, 0); // beside the first box
    m_ui->listChoice->follow(lists);
    m_ui->listChoice->choose(m_client.lists);
    fillEnds();
    connect(m_ui->writeRadio, &QRadioButton::toggled, this, &GrantDialog::sync);
    connect(m_ui->listChoice, &ListChoice::changed, this, &GrantDialog::sync);
    connect(m_ui->endCombo, &QComboBox::currentIndexChanged, this, &GrantDialog::sync);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &GrantDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &GrantDialog::reject);
    (writes ? m_ui->writeRadio : m_ui->readRadio)->setFocus();
    sync();
    startSmall(*this);
}

GrantDialog::~GrantDialog() = default;

bool GrantDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    growToFit(*this, *event); // a warning takes more lines than there was room for
    return handled;
}

void GrantDialog::fillEnds()
{
    m_ui->endCombo->addItem(tr("as it is"));
    for (const auto duration : grantDurations())
        m_ui->endCombo->addItem(tr("%1 from now", "duration").arg(durationText(duration)), int(duration));
    m_ui->endCombo->setItemText(2, durationText(GrantDuration::Today));
}

control::GrantEdit GrantDialog::edit() const
{
    control::GrantEdit edit;
    edit.scopes = m_ui->writeRadio->isChecked() ? core::allScopes : core::Scopes(core::Scope::TodosRead);
    edit.lists = m_ui->listChoice->chosen();
    const auto duration = m_ui->endCombo->currentData();
    edit.endsAt = duration.isValid() ? endOf(static_cast<GrantDuration>(duration.toInt()), m_clock.now())
                                     : m_client.grantEndsAt.value_or(m_clock.now());
    return edit;
}

bool GrantDialog::isUnchanged(const control::GrantEdit &edit) const
{
    const bool sameLists =
        edit.lists.all == m_client.lists.all && (edit.lists.all || edit.lists == m_client.lists);
    return edit.scopes == m_client.scopes && sameLists && edit.endsAt == m_client.grantEndsAt;
}

/// What the client would get that it has not now.
QStringList GrantDialog::widenings(const control::GrantEdit &edit) const
{
    QStringList more;
    if ((edit.scopes & ~m_client.scopes).testFlag(core::Scope::TodosWrite))
        more.append(tr("change todos, not only read them"));
    if (edit.lists.all && !m_client.lists.all)
        more.append(tr("reach all lists, also those you make later"));
    core::ListAccess added;
    added.listIds = edit.lists.listIds - m_client.lists.listIds;
    if (!m_client.lists.all && !edit.lists.all && !added.listIds.isEmpty())
        more.append(tr("reach %1", "names of lists").arg(ClientText::reach(added, m_lists)));
    if (m_client.grantEndsAt && edit.endsAt > *m_client.grantEndsAt)
        more.append(tr("stay until %1").arg(m_times.until(edit.endsAt)));
    return more;
}

void GrantDialog::sync()
{
    const auto wanted = edit();
    const bool hasLists = !m_ui->listChoice->isEmpty();
    const auto more = widenings(wanted);
    m_ui->endLabel->setText(tr("until %1", "date").arg(m_times.until(wanted.endsAt)));
    m_ui->widerIcon->setVisible(hasLists && !more.isEmpty());
    m_ui->widerLabel->setText(
        more.isEmpty() ? QString()
                       : tr("This gives it more than now. It may then: %1.").arg(more.join(u"; "_s)));
    if (!hasLists)
        m_ui->widerLabel->setText(tr("Choose at least one list, or revoke the access instead."));
    m_ui->saveButton->setText(more.isEmpty() ? tr("&Save") : tr("&Give more access"));
    m_ui->saveButton->setEnabled(hasLists && !m_asked && !isUnchanged(wanted));
}

void GrantDialog::save()
{
    m_asked = true;
    sync();
    m_service.updateGrant(
        m_client.id, edit(), [self = QPointer(this)](const core::Result<control::ClientSummary> &client) {
            if (!self)
                return;
            self->m_asked = false;
            if (client) {
                Q_EMIT self->saved(
                    tr("Saved: %1").arg(ClientText::rights(*client, self->m_lists, self->m_times)));
                return self->accept();
            }
            self->sync();
            self->m_ui->messageLabel->setText(errorText(client.error()));
        });
}

} // namespace traydo::gui
