#pragma once

#include "demodata.h"

#include "gui/activitypage.h"
#include "gui/appspage.h"
#include "gui/clientmodel.h"
#include "gui/listmodel.h"
#include "gui/mainwindow.h"
#include "gui/requestmodel.h"
#include "gui/requestspage.h"
#include "gui/seentodos.h"
#include "gui/serverlink.h"
#include "gui/settingspage.h"
#include "gui/todomodel.h"
#include "gui/todospage.h"

#include <QSettings>
#include <QTemporaryDir>

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
    QTemporaryDir stateDir;
    QSettings state{stateDir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    gui::SeenTodos seen{state, clock};
    gui::TodoModel todos{service, lists, seen, clock};
    gui::RequestModel requests{service};
    gui::ClientModel clients{service};
    gui::TodosPage *todosPage = new gui::TodosPage(service, todos, lists, seen, link);
    gui::RequestsPage *requestsPage = new gui::RequestsPage(service, requests, link, clock);
    gui::AppsPage *appsPage = new gui::AppsPage(service, clients, lists, link, clock);
    gui::ActivityPage *activityPage = new gui::ActivityPage(service, clients, lists, clock);
    QTemporaryDir autostartDir;
    gui::SettingsPage *settingsPage =
        new gui::SettingsPage({service, link, clients, lists, clock, state,
                               gui::Autostart(autostartDir.path(), QStringLiteral("/usr/bin/traydo"))});
    gui::MainWindow window{{todosPage, requestsPage, appsPage, activityPage, settingsPage}, link};

    template <typename T>
    T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
};

} // namespace traydo::test
