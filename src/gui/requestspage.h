#pragma once

#include "control/controlservice.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class RequestModel;
class ServerLink;
namespace Ui {
class RequestsPage;
}

/// The apps that ask for access and wait for an answer.
class RequestsPage : public QWidget
{
    Q_OBJECT
public:
    RequestsPage(control::ControlService &service, const RequestModel &requests, const ServerLink &link,
                 const core::Clock &clock, QWidget *parent = nullptr);
    ~RequestsPage() override;

Q_SIGNALS:
    void reviewRequested(const QString &id);
    /// Something to say in the status line.
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void sync();
    void tick();
    void deny(const QString &id);
    QWidget *makeCard(const QString &id);

    control::ControlService &m_service;
    const RequestModel &m_requests;
    const ServerLink &m_link;
    const core::Clock &m_clock;
    std::unique_ptr<Ui::RequestsPage> m_ui;
    QTimer m_ticker; ///< runs while the page is seen
};

} // namespace traydo::gui
