#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace traydo::test {

/// A desktop session of its own: a D-Bus daemon that starts nothing by itself, a home, and on request a
/// gnome-keyring that lives there. Ends with the object; nothing of the machine's own session is touched.
class PrivateSession
{
public:
    PrivateSession();
    ~PrivateSession();
    Q_DISABLE_COPY_MOVE(PrivateSession)

    /// Whether the bus runs.
    bool isReady() const { return m_bus.state() == QProcess::Running; }
    /// For what is to run inside the session. Little of the machine's environment comes along.
    QProcessEnvironment environment() const;
    QString home() const { return m_folder.path(); }

    /// Starts the keyring with its login collection open (it is made on the first time), or locked, with
    /// nobody there who could ask for the password. False if it does not come up.
    bool startKeyring(bool unlocked);
    void stopKeyring();

    /// The keyring's files on disk with their contents.
    QHash<QString, QByteArray> keyringFiles() const;

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace traydo::test
