#pragma once

#include <QByteArray>

namespace traydo::http {

/// Decodes a chunked body (RFC 9112 §7.1) as it arrives, in pieces of any size. A plain state machine without
/// I/O. Chunk extensions are skipped; trailer fields are refused, since nothing here could use them.
class ChunkedBody
{
public:
    enum class Status { NeedsMore, Complete, Malformed, TooLarge };

    explicit ChunkedBody(qint64 maxBytes) : m_maxBytes(maxBytes) {}

    /// Takes what belongs to the body off the front of `input`, appending the decoded bytes to `body`. Bytes
    /// after a complete body stay in `input`. Malformed and TooLarge are final.
    Status decode(QByteArrayView &input, QByteArray &body);

private:
    enum class Expect { Size, Extension, SizeLf, Data, DataCr, DataLf, EndCr, EndLf };

    Status step(char c);
    Status sizeDigit(char c);
    bool expect(char c, char wanted, Expect next);

    qint64 m_maxBytes;
    qint64 m_decoded = 0;
    qint64 m_chunkLeft = 0;
    int m_lineLength = 0;
    Expect m_expect = Expect::Size;
    bool m_complete = false;
};

} // namespace traydo::http
