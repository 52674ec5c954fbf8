#include "http/eventstream.h"

#include <algorithm>

namespace traydo::http {

namespace {

bool isOneLine(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendField(QByteArray &out, const char *name, const QByteArray &value)
{
    Q_ASSERT_X(isOneLine(value), "Event", name);
    // Without assertions the field is left out: a lost name is harmless, a forged event is not.
    if (value.isEmpty() || !isOneLine(value))
        return;
    out.append(name).append(": ").append(value).append('\n');
}

/// One data line for each line of `data`. CR LF, LF and CR all end a line (WHATWG HTML §9.2.5), so all three
/// must be taken apart here or a client would read what follows as a field of its own.
void appendData(QByteArray &out, const QByteArray &data)
{
    out.append("data: ");
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char c = data[i];
        if (c != '\r' && c != '\n') {
            out.append(c);
            continue;
        }
        if (c == '\r' && i + 1 < data.size() && data[i + 1] == '\n')
            ++i;
        out.append("\ndata: ");
    }
    out.append('\n');
}

} // namespace

QByteArray Event::serialised() const
{
    QByteArray out;
    out.reserve(data.size() + event.size() + id.size() + 32);
    appendField(out, "event", event);
    appendField(out, "id", id);
    if (retryMs >= 0)
        out.append("retry: ").append(QByteArray::number(retryMs)).append('\n');
    // A bare retry must not be dispatched as an event of its own; everything else has data, be it empty.
    const bool retryOnly = retryMs >= 0 && event.isEmpty() && id.isEmpty() && data.isEmpty();
    if (!retryOnly)
        appendData(out, data);
    out.append('\n');
    return out;
}

} // namespace traydo::http
