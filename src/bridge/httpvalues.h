#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace traydo::bridge {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A request as we send it.
struct HttpRequest
{
    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
};

/// What came before the body of an answer.
struct HttpHead
{
    int status = 0;
    HttpHeaders headers;

    /// The value of the header `name`, whatever its case; several are joined with ", ". Empty: none.
    QByteArray header(QByteArrayView name) const;
    /// The media type without parameters, in lower case.
    QByteArray mediaType() const;
};

/// A whole answer.
struct HttpAnswer : HttpHead
{
    QByteArray body;
};

} // namespace traydo::bridge
