#include "todo/filelines.h"

#include <QList>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace traydo::todo {

namespace {

/// Of the first line that does not decode.
int faultyLine(const QByteArray &bytes)
{
    int number = 0;
    for (const auto &line : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(line);
        if (decoder.hasError() || decoded.contains(QChar::Null))
            break;
    }
    return number;
}

} // namespace

core::Result<QString> textOfFile(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        const int line = faultyLine(bytes);
        return core::Error{core::ErrorCode::InvalidArgument,
                           u"line %1: is not text in UTF-8; save the file as UTF-8"_s.arg(line),
                           {.code = core::ReasonCode::NotUtf8, .number = line}};
    }
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

} // namespace traydo::todo
