#include "gui/undosincedialog.h"

#include "ui_undosincedialog.h"

#include "gui/errortext.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/windowfit.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int pageSize = 500;

bool isPerson(const core::Actor &actor)
{
    return actor.kind == core::Actor::Kind::Person;
}

} // namespace

UndoSinceDialog::UndoSinceDialog(control::ControlService &service, core::Actor actor, core::Instant since,
                                 const ListModel &lists, const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_actor(std::move(actor)),
      m_times(clock),
      m_text(lists, m_times),
      m_ui(std::make_unique<Ui::UndoSinceDialog>())
{
    m_ui->setupUi(this);
    const auto name = wrappable(ChangeText::by(m_actor));
    m_ui->headLabel->setText(isPerson(m_actor) ? tr("Take back what you did since")
                                               : tr("Take back what %1 did since").arg(name));
    // The seconds of `since` stay, unseen.
    setFormat(*m_ui->sinceEdit, TimeText::dateFormat(locale()) + u"  "_s + TimeText::timeFormat(locale()));
    m_ui->sinceEdit->setMaximumDateTime(m_times.now());
    m_ui->sinceEdit->setDateTime(m_times.local(since));
    connect(m_ui->sinceEdit, &QDateTimeEdit::dateTimeChanged, this, &UndoSinceDialog::preview);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &UndoSinceDialog::undo);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &UndoSinceDialog::reject);
    preview();
}

UndoSinceDialog::~UndoSinceDialog() = default;

core::Instant UndoSinceDialog::since() const
{
    return core::fromEpochMs(m_ui->sinceEdit->dateTime().toMSecsSinceEpoch());
}

void UndoSinceDialog::preview()
{
    ++m_round;
    m_ui->undoButton->setEnabled(false);
    control::HistoryQuery query;
    query.clientId = m_actor.clientId;
    query.since = since();
    query.limit = pageSize;
    loadPage(query, {});
}

void UndoSinceDialog::loadPage(const control::HistoryQuery &query, QList<core::Change> found)
{
    m_service.history(query, [self = QPointer(this), query, found = std::move(found),
                              round = m_round](const core::Result<control::HistoryPage> &page) mutable {
        if (!self || self->m_round != round)
            return;
        if (!page)
            return self->showFailure(page.error());
        for (const auto &change : page->changes) {
            if (change.undoneBy.isEmpty())
                found.append(change);
        }
        if (page->more && !page->changes.isEmpty()) {
            auto older = query;
            older.after = page->changes.last().id;
            return self->loadPage(older, std::move(found));
        }
        self->m_changes = std::move(found);
        self->showPreview();
    });
}

void UndoSinceDialog::showPreview()
{
    const int count = int(m_changes.size());
    m_ui->countLabel->setText(count == 0
                                  ? tr("There is nothing to take back since then.")
                                  : tr("%n change(s) will be taken back, newest first:", nullptr, count));
    m_ui->changesView->clear();
    for (const auto &change : std::as_const(m_changes)) {
        auto *item = new QListWidgetItem(
            tr("%1  %2", "when, what").arg(m_times.dayAndTime(change.at), ChangeText::what(change)),
            m_ui->changesView);
        item->setToolTip(toolTipText(ChangeText::what(change) + u'\n' + m_text.details(change).join(u'\n')));
    }
    m_ui->undoButton->setText(count == 0 ? tr("Take back") : tr("Take back %n change(s)", nullptr, count));
    m_ui->undoButton->setEnabled(count > 0 && !m_asked);
    m_ui->messageLabel->clear();
}

void UndoSinceDialog::undo()
{
    m_asked = true;
    m_ui->undoButton->setEnabled(false);
    m_ui->sinceEdit->setEnabled(false);
    m_service.undoSince(m_actor.clientId, since(), u"window"_s,
                        [self = QPointer(this)](const core::Result<control::UndoSummary> &summary) {
                            if (!self)
                                return;
                            self->m_asked = false;
                            if (summary)
                                self->showResult(*summary);
                            else
                                self->showFailure(summary.error());
                        });
}

void UndoSinceDialog::showResult(const control::UndoSummary &summary)
{
    const int refused = int(summary.refused.size());
    auto text = tr("%n change(s) taken back.", nullptr, summary.undone);
    if (refused > 0)
        text = tr("%1 %n could not be taken back:", "taken back", refused).arg(text);
    m_ui->resultLabel->setText(text);
    m_ui->refusedView->setVisible(refused > 0);
    for (const auto &refusal : summary.refused) {
        const auto why = noticeText({refusal.why, {refusal.reason}});
        new QListWidgetItem(ChangeText::what(refusal.change) + u'\n' + why, m_ui->refusedView);
    }
    m_ui->stack->setCurrentWidget(m_ui->resultPage);
    m_ui->undoButton->hide();
    m_ui->messageLabel->clear();
    if (refused == 0) // one sentence needs no more room than that
        shrinkFrom(*this, *m_ui->stack, *m_ui->askPage);
    m_ui->cancelButton->setText(tr("&Close"));
    m_ui->cancelButton->setFocus();
}

void UndoSinceDialog::showFailure(const core::Error &error)
{
    m_ui->messageLabel->setText(errorText(error));
    m_ui->sinceEdit->setEnabled(true);
    m_ui->undoButton->setEnabled(!m_changes.isEmpty());
}

} // namespace traydo::gui
