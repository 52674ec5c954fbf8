#include "support/privatesession.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace traydo::test {

namespace {

constexpr int patience = 30'000; ///< ms, for one program to start or end

/// Without service folders, so that nothing is started on demand and an absent service stays absent.
const QByteArray busConfiguration = "<busconfig>"
                                    "<type>session</type>"
                                    "<listen>unix:path=%1/bus</listen>"
                                    "<auth>EXTERNAL</auth>"
                                    "<policy context=\"default\">"
                                    "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                                    "<allow eavesdrop=\"true\"/>"
                                    "<allow own=\"*\"/>"
                                    "</policy>"
                                    "</busconfig>";

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(patience);
}

} // namespace

PrivateSession::PrivateSession()
{
    const QDir home(m_folder.path());
    for (const auto &name : {u"data"_s, u"config"_s, u"run"_s})
        home.mkdir(name);
    QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    QFile configuration(home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    configuration.write(QByteArray(busConfiguration).replace("%1", QFile::encodeName(m_folder.path())));
    configuration.close();

    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + configuration.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (m_bus.waitForReadyRead(patience))
        m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
}

PrivateSession::~PrivateSession()
{
    stopKeyring();
    end(m_bus);
}

QProcessEnvironment PrivateSession::environment() const
{
    const auto ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment result;
    for (const auto &name :
         {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"LC_ALL"_s}) {
        if (ours.contains(name))
            result.insert(name, ours.value(name));
    }
    result.insert(u"HOME"_s, m_folder.path());
    result.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    result.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    result.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    result.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    result.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return result;
}

bool PrivateSession::startKeyring(bool unlocked)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                          u"--control-directory="_s + m_folder.filePath(u"run/keyring"_s)};
    if (unlocked)
        arguments.append(u"--unlock"_s);
    m_keyring.setProcessEnvironment(environment());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyring.waitForStarted(patience))
        return false;
    if (unlocked)
        m_keyring.write("password");
    m_keyring.closeWriteChannel();

    const auto name = u"traydo-private-session"_s;
    const auto isThere = [&] {
        auto bus = QDBusConnection::connectToBus(m_address, name);
        return bus.isConnected() && bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
    };
    const bool there = QTest::qWaitFor(isThere, patience);
    QDBusConnection::disconnectFromBus(name);
    return there;
}

void PrivateSession::stopKeyring()
{
    end(m_keyring);
}

QHash<QString, QByteArray> PrivateSession::keyringFiles() const
{
    QHash<QString, QByteArray> files;
    const QDir folder(m_folder.filePath(u"data/keyrings"_s));
    for (const auto &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace traydo::test
