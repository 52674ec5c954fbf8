#include "http/chunkedbody.h"

#include <algorithm>

namespace traydo::http {

namespace {

constexpr int maxSizeDigits = 8; // 4 GiB: far above any limit, far below overflow
constexpr int maxExtensionBytes = 128;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

ChunkedBody::Status ChunkedBody::decode(QByteArrayView &input, QByteArray &body)
{
    while (!input.isEmpty() && !m_complete) {
        if (m_expect == Expect::Data) {
            const auto taken = std::min<qint64>(m_chunkLeft, input.size());
            body.append(input.first(taken));
            input = input.sliced(taken);
            m_chunkLeft -= taken;
            if (m_chunkLeft == 0)
                m_expect = Expect::DataCr;
            continue;
        }
        const auto status = step(input.front());
        if (status != Status::NeedsMore)
            return status;
        input = input.sliced(1);
    }
    return m_complete ? Status::Complete : Status::NeedsMore;
}

ChunkedBody::Status ChunkedBody::step(char c)
{
    bool good = true;
    switch (m_expect) {
    case Expect::Size:
        return sizeDigit(c);
    case Expect::Extension:
        if (c == '\r')
            m_expect = Expect::SizeLf;
        else
            good = c != '\n' && c != '\0' && ++m_lineLength <= maxExtensionBytes;
        break;
    case Expect::SizeLf:
        good = expect(c, '\n', m_chunkLeft > 0 ? Expect::Data : Expect::EndCr);
        break;
    case Expect::DataCr:
        good = expect(c, '\r', Expect::DataLf);
        break;
    case Expect::DataLf:
        good = expect(c, '\n', Expect::Size);
        m_lineLength = 0;
        break;
    case Expect::EndCr:
        good = expect(c, '\r', Expect::EndLf);
        break;
    case Expect::EndLf:
        good = m_complete = c == '\n';
        break;
    case Expect::Data:
        Q_UNREACHABLE();
    }
    return good ? Status::NeedsMore : Status::Malformed;
}

ChunkedBody::Status ChunkedBody::sizeDigit(char c)
{
    if (m_lineLength > 0 && (c == '\r' || c == ';')) {
        m_expect = c == '\r' ? Expect::SizeLf : Expect::Extension;
        m_decoded += m_chunkLeft;
        m_lineLength = 0;
        return m_decoded > m_maxBytes ? Status::TooLarge : Status::NeedsMore;
    }
    const int digit = hexValue(c);
    if (digit < 0 || ++m_lineLength > maxSizeDigits)
        return Status::Malformed;
    m_chunkLeft = m_chunkLeft * 16 + digit;
    return Status::NeedsMore;
}

bool ChunkedBody::expect(char c, char wanted, Expect next)
{
    m_expect = next;
    return c == wanted;
}

} // namespace traydo::http
