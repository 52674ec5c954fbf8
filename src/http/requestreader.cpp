#include "http/requestreader.h"

#include <algorithm>

namespace traydo::http {

bool RequestReader::hasBegun()
{
    while (m_input.startsWith("\r\n"))
        m_input.remove(0, 2);
    return !m_input.isEmpty() && m_input != "\r";
}

RequestReader::Progress RequestReader::readHead()
{
    const auto scan = scanHead(m_input, m_scanned, m_limits);
    if (scan.refusal)
        return {false, scan.refusal};
    if (scan.size == 0) {
        m_scanned = m_input.size();
        return {};
    }
    m_scanned = 0;
    auto parsed = parseHead(QByteArrayView(m_input).first(scan.size), m_limits);
    take(scan.size);
    if (const auto *refusal = std::get_if<Refusal>(&parsed))
        return {false, *refusal};
    m_head = std::get<RequestHead>(std::move(parsed));
    return {true, {}};
}

void RequestReader::startBody(qint64 limit)
{
    m_chunks.reset();
    if (m_head.chunked)
        m_chunks.emplace(limit);
    m_bodyLimit = m_head.chunked ? limit : m_head.contentLength;
}

RequestReader::Progress RequestReader::readBody()
{
    return m_chunks ? readChunkedBody() : readPlainBody();
}

RequestReader::Progress RequestReader::readPlainBody()
{
    const auto taken = std::min<qint64>(m_input.size(), m_head.contentLength - m_body.size());
    makeRoom(taken);
    m_body.append(QByteArrayView(m_input).first(taken));
    take(taken);
    return {m_body.size() == m_head.contentLength, {}};
}

RequestReader::Progress RequestReader::readChunkedBody()
{
    makeRoom(m_input.size());
    QByteArrayView rest(m_input);
    const auto status = m_chunks->decode(rest, m_body);
    take(m_input.size() - rest.size());
    switch (status) {
    case ChunkedBody::Status::NeedsMore:
        return {};
    case ChunkedBody::Status::Complete:
        return {true, {}};
    case ChunkedBody::Status::TooLarge:
        return {false, {413, "body too large"}};
    case ChunkedBody::Status::Malformed:
        break;
    }
    return {false, {400, "malformed chunk"}};
}

/// Doubling, so that a body is seldom copied, but never beyond what it may come to. What is only announced
/// takes up nothing.
void RequestReader::makeRoom(qsizetype bytes)
{
    const auto needed = m_body.size() + bytes;
    if (needed > m_body.capacity())
        m_body.reserve(std::min<qsizetype>(std::max(needed, 2 * m_body.capacity()), m_bodyLimit));
}

/// Off the front of the input. What is left moves out of a block that has become too large for it: the next
/// byte may be long in coming.
void RequestReader::take(qsizetype bytes)
{
    if (4 * (m_input.size() - bytes) < m_input.capacity())
        m_input = m_input.sliced(bytes);
    else
        m_input.remove(0, bytes);
}

void RequestReader::finish()
{
    m_head = {};
    dropBody();
    m_chunks.reset();
}

} // namespace traydo::http
