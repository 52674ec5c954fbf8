#pragma once

#include "cli/traydoctl.h"
#include "control/controlhost.h"
#include "support/fakeconsole.h"
#include "support/fakecontrolservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace traydo::test {

/// Base of the tests of traydoctl: the verbs run in this process, against a real control socket with a fake
/// service behind it.
class CliFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeControlService>();
        m_console = {};
        m_environment = {};
        m_environment.insert(QStringLiteral("HOME"), m_directory->path());
        m_environment.insert(QStringLiteral("TRAYDO_RUNTIME_DIR"), m_directory->path());
        m_environment.insert(QStringLiteral("TRAYDO_CONFIG_DIR"), m_directory->path());
        auto host = control::ControlHost::listen(m_directory->filePath(QStringLiteral("control.sock")),
                                                 *m_service, control::OwnWindow::None);
        QVERIFY(host.ok());
        m_host = *std::move(host);
    }

    void cleanup()
    {
        m_host.reset();
        m_service.reset();
        m_directory.reset();
    }

protected:
    cli::ExitCode run(const QStringList &arguments)
    {
        m_console.data.clear();
        m_console.talk.clear();
        return cli::runTraydoctl(arguments, m_environment, m_console, core::SystemClock());
    }

    QJsonObject json() const { return QJsonDocument::fromJson(m_console.data.toUtf8()).object(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeControlService> m_service;
    std::unique_ptr<control::ControlHost> m_host;
    FakeConsole m_console;
    QProcessEnvironment m_environment;
};

} // namespace traydo::test
