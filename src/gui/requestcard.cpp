#include "gui/requestcard.h"

#include "ui_requestcard.h"

#include "gui/plaintext.h"
#include "gui/requesttext.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

RequestCard::RequestCard(const core::ConsentRequest &request, const core::Clock &clock, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::RequestCard>()), m_times(clock)
{
    m_ui->setupUi(this);
    alignWithWindow({m_ui->nameLabel, m_ui->trustLabel, m_ui->factsLabel});
    setBackgroundRole(QPalette::Base);
    const auto name = RequestText::name(request);
    setAccessibleName(name);
    m_ui->iconLabel->setSymbol(u"request"_s, 24);
    m_ui->trustIcon->setSymbol(RequestText::trustSymbol(request), 16);
    m_ui->nameLabel->setText(wrappable(name));
    m_ui->trustLabel->setText(RequestText::trust(request));
    m_ui->factsLabel->setText(RequestText::facts(request));
    m_ui->reviewButton->setAccessibleName(tr("Review the request of %1").arg(name));
    m_ui->denyButton->setAccessibleName(tr("Deny the request of %1").arg(name));
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &RequestCard::reviewRequested);
    connect(m_ui->denyButton, &QPushButton::clicked, this, &RequestCard::denyRequested);
    tick(request.expiresAt);
}

RequestCard::~RequestCard() = default;

void RequestCard::tick(core::Instant expiresAt)
{
    m_ui->leftLabel->setText(m_times.left(expiresAt));
}

} // namespace traydo::gui
