#pragma once

#include "core/consent.h"
#include "gui/timetext.h"

#include <QFrame>

#include <memory>

namespace traydo::gui {

namespace Ui {
class RequestCard;
}

/// One waiting request on the Requests page.
class RequestCard : public QFrame
{
    Q_OBJECT
public:
    RequestCard(const core::ConsentRequest &request, const core::Clock &clock, QWidget *parent = nullptr);
    ~RequestCard() override;

    /// Writes the time left anew; a request can be given more of it.
    void tick(core::Instant expiresAt);

Q_SIGNALS:
    void reviewRequested();
    void denyRequested();

private:
    std::unique_ptr<Ui::RequestCard> m_ui;
    TimeText m_times;
};

} // namespace traydo::gui
