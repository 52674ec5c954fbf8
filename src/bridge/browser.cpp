#include "bridge/browser.h"

#include "bridge/address.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

QStringList desktopCommand()
{
#if defined(Q_OS_WIN)
    return {u"rundll32"_s, u"url.dll,FileProtocolHandler"_s};
#elif defined(Q_OS_MACOS)
    return {u"/usr/bin/open"_s};
#else
    return {u"xdg-open"_s};
#endif
}

} // namespace

Browser::Browser(QStringList command) : m_command(command.isEmpty() ? desktopCommand() : std::move(command))
{
}

core::Result<void> Browser::open(const QUrl &url) const
{
    const auto address = readAddress(url.toString(QUrl::FullyEncoded), u"address to open"_s);
    if (!address)
        return address.error();
    QProcess process;
    process.setProgram(m_command.first());
    process.setArguments(m_command.sliced(1) + QStringList{address->toString(QUrl::FullyEncoded)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return core::Error{core::ErrorCode::Unavailable,
                           u"The browser could not be started with “%1”."_s.arg(m_command.first())};
    return {};
}

} // namespace traydo::bridge
