#pragma once

#include "core/surroundings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace traydo::test {

/// A person's home folder with some apps in it, as the Connect dialog finds them.
class ConnectHome
{
public:
    core::Surroundings surroundings() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("PATH"), m_folder.filePath(QStringLiteral("programs")));
        return core::readSurroundings(environment);
    }

    void write(const QString &path, const QByteArray &content, bool executable = false)
    {
        const auto whole = m_folder.filePath(path);
        QFile file(whole);
        if (!QDir().mkpath(QFileInfo(whole).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(whole));
        if (executable)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// A program that writes down how it was called, then does `script`.
    void install(const QString &name, const QByteArray &script)
    {
        const auto log = m_folder.filePath(QStringLiteral("calls")).toUtf8();
        write(QStringLiteral("programs/") + name, "#!/bin/sh\necho \"$*\" >> '" + log + "'\n" + script + '\n',
              true);
    }

    QByteArray read(const QString &path) const
    {
        QFile file(m_folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path(const QString &path) const { return m_folder.filePath(path); }

private:
    QTemporaryDir m_folder;
};

} // namespace traydo::test
