#include "gui/requestspage.h"

#include "ui_requestspage.h"

#include "gui/errortext.h"
#include "gui/requestcard.h"
#include "gui/requestmodel.h"
#include "gui/requesttext.h"
#include "gui/serverlink.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

RequestsPage::RequestsPage(control::ControlService &service, const RequestModel &requests,
                           const ServerLink &link, const core::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_requests(requests),
      m_link(link),
      m_clock(clock),
      m_ui(std::make_unique<Ui::RequestsPage>())
{
    m_ui->setupUi(this);
    m_ui->emptyState->setIcon(u"request"_s);
    m_ui->emptyState->setText(
        tr("No app is asking for access"),
        tr("Give an app this address. It then asks here, and you decide what it may do."));
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &RequestsPage::tick);
    connect(&requests, &RequestModel::changed, this, &RequestsPage::sync);
    connect(&link, &ServerLink::changed, this, &RequestsPage::sync);
    sync();
}

RequestsPage::~RequestsPage() = default;

void RequestsPage::showEvent(QShowEvent *event)
{
    tick();
    m_ticker.start();
    QWidget::showEvent(event);
}

void RequestsPage::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    QWidget::hideEvent(event);
}

void RequestsPage::sync()
{
    QStringList ids;
    for (const auto &request : m_requests.requests())
        ids.append(request.id);
    m_ui->cardList->sync(ids, [this](const QString &id) { return makeCard(id); });
    tick();
    m_ui->emptyState->setAddress(m_link.mcpUrl());
    m_ui->stack->setCurrentWidget(ids.isEmpty() ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->cardList);
}

void RequestsPage::tick()
{
    for (const auto &request : m_requests.requests()) {
        if (auto *card = qobject_cast<RequestCard *>(m_ui->cardList->card(request.id)))
            card->tick(request.expiresAt);
    }
}

QWidget *RequestsPage::makeCard(const QString &id)
{
    const auto request = m_requests.find(id).value_or(core::ConsentRequest());
    auto *card = new RequestCard(request, m_clock);
    connect(card, &RequestCard::reviewRequested, this, [this, id] { Q_EMIT reviewRequested(id); });
    connect(card, &RequestCard::denyRequested, this, [this, id] { deny(id); });
    return card;
}

void RequestsPage::deny(const QString &id)
{
    const auto request = m_requests.find(id);
    if (!request)
        return;
    m_service.decideConsent(
        id, {}, [self = QPointer(this), name = RequestText::name(*request)](auto outcome) {
            if (self)
                Q_EMIT self->noticed(outcome ? tr("Denied: %1").arg(name) : errorText(outcome.error()));
        });
}

} // namespace traydo::gui
