#pragma once

#include "demodata.h"

#include "gui/appspage.h"
#include "gui/clientmodel.h"
#include "gui/listmodel.h"
#include "gui/mainwindow.h"
#include "gui/requestmodel.h"
#include "gui/requestspage.h"
#include "gui/serverlink.h"
#include "gui/todomodel.h"
#include "gui/todospage.h"

namespace traydo::test {

/// Window, pages and models around a service, as TrayProgram has them, but with a clock that stands still and
/// without tray and session bus.
struct Face
{
    explicit Face(control::ControlService &given) : service(given)
    {
        link.refresh();
        lists.reload();
        todos.reload();
        requests.reload();
        clients.reload();
        window.setWaiting(int(requests.requests().size()));
    }

    control::ControlService &service;
    FakeClock clock;
    gui::ServerLink link{service};
    gui::ListModel lists{service};
    gui::TodoModel todos{service, lists, clock};
    gui::RequestModel requests{service};
    gui::ClientModel clients{service};
    gui::TodosPage *todosPage = new gui::TodosPage(service, todos, lists, link);
    gui::RequestsPage *requestsPage = new gui::RequestsPage(service, requests, link, clock);
    gui::AppsPage *appsPage = new gui::AppsPage(service, clients, lists, link, clock);
    gui::MainWindow window{{todosPage, requestsPage, appsPage}, link};

    template <typename T>
    T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
};

} // namespace traydo::test
