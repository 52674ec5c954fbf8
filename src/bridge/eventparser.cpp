#include "bridge/eventparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

core::Result<QList<ServerEvent>> EventParser::feed(QByteArrayView bytes)
{
    QList<ServerEvent> events;
    while (!bytes.isEmpty()) {
        if (std::exchange(m_afterCarriageReturn, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto *end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(bytes.begin(), end - bytes.begin());
        if (m_line.size() + m_data.size() > m_maxBytes)
            return core::Error{core::ErrorCode::LimitExceeded,
                               u"The server's event is larger than %1 bytes."_s.arg(m_maxBytes)};
        if (end == bytes.end())
            break;
        m_afterCarriageReturn = *end == '\r';
        bytes = bytes.sliced(end - bytes.begin() + 1);
        takeLine(std::exchange(m_line, {}), events);
    }
    return events;
}

void EventParser::takeLine(QByteArrayView line, QList<ServerEvent> &events)
{
    if (!std::exchange(m_begun, true) && line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (!line.isEmpty()) {
        const auto colon = line.indexOf(':');
        auto value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        return takeField(colon < 0 ? line : line.first(colon), value);
    }
    m_lastEventId = m_id;
    auto data = std::exchange(m_data, {});
    const auto type = std::exchange(m_type, {});
    if (data.isEmpty())
        return;
    data.chop(1); // the line end of its last line
    events.append({type.isEmpty() ? QByteArray("message") : type, data});
}

void EventParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        m_data.append(value);
        m_data.append('\n');
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value.toByteArray();
    } else if (name == "retry") {
        const bool digits =
            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool ok = false;
        const int milliseconds = value.toInt(&ok);
        if (digits && ok)
            m_retryMs = milliseconds;
    }
}

} // namespace traydo::bridge
