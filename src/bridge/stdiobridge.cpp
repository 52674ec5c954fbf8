#include "bridge/stdiobridge.h"

#include "bridge/log.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

StdioBridge::StdioBridge(QIODevice *device, Upstream &upstream, qint64 maxLine, QObject *parent)
    : QObject(parent), m_upstream(upstream), m_channel(device, maxLine)
{
    connect(&m_channel, &jsonrpc::LineChannel::received, this, &StdioBridge::takeLine);
    connect(&m_channel, &jsonrpc::LineChannel::overlong, this, &StdioBridge::refuseOverlong);
    connect(device, &QIODevice::readChannelFinished, this, &StdioBridge::stop);
    connect(&m_upstream, &Upstream::received, this,
            [this](const jsonrpc::Message &message) { m_channel.send(jsonrpc::serialise(message)); });
    connect(&m_upstream, &Upstream::finished, this, &StdioBridge::finished);
}

void StdioBridge::start()
{
    m_upstream.start();
}

void StdioBridge::stop()
{
    if (std::exchange(m_ending, true))
        return;
    m_upstream.stop();
}

void StdioBridge::takeLine(const QByteArray &line)
{
    if (m_ending)
        return;
    const auto parsed = jsonrpc::parseMessage(line);
    if (const auto *message = std::get_if<jsonrpc::Message>(&parsed))
        return m_upstream.send(*message);
    const auto &refusal = std::get<jsonrpc::Refusal>(parsed);
    m_channel.send(jsonrpc::serialise(jsonrpc::Response::failure(refusal.id, refusal.error)));
}

void StdioBridge::refuseOverlong()
{
    qCWarning(logBridge) << "A message was too long; ending, since what follows cannot be told apart";
    m_channel.send(jsonrpc::serialise(jsonrpc::Response::failure(
        std::nullopt, {jsonrpc::code::invalidRequest, u"The message is too long."_s})));
    stop();
}

} // namespace traydo::bridge
