#include "gui/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

/// Same id as desktop file and icon, so that the desktop's own list of such programs shows name and mark.
const auto fileName = u"org.traydo.Traydo.desktop"_s;

/// Values of type string: a backslash and what would end the line are escaped.
QString stringValue(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

/// One argument of Exec, always in quotes.
QString quoted(const QString &argument)
{
    QString out;
    for (const auto c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            out += u'\\';
        out += c;
        if (c == u'%')
            out += u'%'; // otherwise the begin of a field code
    }
    return u'"' + out + u'"';
}

bool isPlain(const QString &argument)
{
    return !argument.isEmpty() && std::all_of(argument.cbegin(), argument.cend(), [](QChar c) {
        return c.isLetterOrNumber() || u"/._-+:@,="_s.contains(c);
    });
}

/// The values of the group `[Desktop Entry]`.
QHash<QString, QString> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> values;
    bool ours = false;
    for (const auto &bytes : file.readAll().split('\n')) {
        const auto line = QString::fromUtf8(bytes).trimmed();
        if (line.startsWith(u'['))
            ours = line == u"[Desktop Entry]"_s;
        else if (const auto at = line.indexOf(u'='); ours && at > 0 && !line.startsWith(u'#'))
            values.insert(line.first(at).trimmed(), line.sliced(at + 1).trimmed());
    }
    return values;
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder)), m_program(std::move(program))
{
}

QString Autostart::path() const
{
    return m_folder + u'/' + fileName;
}

bool Autostart::isEnabled() const
{
    const auto values = readEntry(path());
    return values.contains(u"Exec"_s) && values.value(u"Hidden"_s) != u"true"_s &&
           values.value(u"X-GNOME-Autostart-enabled"_s) != u"false"_s;
}

QString Autostart::execLine(const QString &program, const QStringList &arguments)
{
    QStringList words;
    for (const auto &argument : QStringList{program} + arguments)
        words.append(isPlain(argument) ? argument : quoted(argument));
    return stringValue(words.join(u' '));
}

QByteArray Autostart::entry() const
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.4\n"
           "Name=Traydo\n"
           "Icon=org.traydo.Traydo\n"
           "TryExec=%1\n"
           "Exec=%2\n"
           "Terminal=false\n"
           "X-GNOME-UsesNotifications=true\n"_s
               .arg(stringValue(m_program), execLine(m_program, {u"--hidden"_s}))
               .toUtf8();
}

core::Result<void> Autostart::setEnabled(bool enabled) const
{
    if (!enabled) {
        QFile file(path());
        if (file.exists() && !file.remove())
            return core::Error{core::ErrorCode::Denied, u"%1: %2"_s.arg(path(), file.errorString())};
        return {};
    }
    QSaveFile file(path());
    const auto content = entry();
    const bool written = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return core::Error{core::ErrorCode::Denied, u"%1: %2"_s.arg(path(), file.errorString())};
    return {};
}

} // namespace traydo::gui
