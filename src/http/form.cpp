#include "http/form.h"

#include "core/logging.h"

#include <QStringDecoder>

namespace traydo::http {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr int maxPairs = 64;

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

/// Strict where QUrlQuery is lenient: `+` is a space, every `%` has two digits, the result is UTF-8 without
/// NUL.
std::optional<QString> decoded(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        char c = encoded[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            if (i + 2 >= encoded.size())
                return {};
            const int high = hexValue(encoded[i + 1]);
            const int low = hexValue(encoded[i + 2]);
            if (high < 0 || low < 0)
                return {};
            c = char(high * 16 + low);
            i += 2;
        }
        if (c == '\0')
            return {};
        bytes.append(c);
    }
    QStringDecoder utf8(QStringConverter::Utf8,
                        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = utf8(bytes);
    if (utf8.hasError())
        return {};
    return text;
}

Error invalid(const QString &text)
{
    return {ErrorCode::InvalidArgument, text};
}

} // namespace

core::Result<Form> Form::parse(QByteArrayView encoded)
{
    Form form;
    int pairs = 0;
    while (!encoded.isEmpty()) {
        const auto ampersand = encoded.indexOf('&');
        const auto pair = ampersand < 0 ? encoded : encoded.first(ampersand);
        encoded = ampersand < 0 ? QByteArrayView() : encoded.sliced(ampersand + 1);
        if (pair.isEmpty())
            continue;
        if (++pairs > maxPairs)
            return invalid(u"more than %1 parameters"_s.arg(maxPairs));
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        if (!name)
            return invalid(u"the name of parameter %1 is not well-formed"_s.arg(pairs));
        auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!value)
            return invalid(u"parameter %1 is not well-formed"_s.arg(core::escaped(*name, 64)));
        if (form.m_values.contains(*name))
            return invalid(u"parameter %1 is given twice"_s.arg(core::escaped(*name, 64)));
        form.m_values.insert(*name, *std::move(value));
    }
    return form;
}

std::optional<QString> Form::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd() || found->isEmpty())
        return {};
    return *found;
}

QByteArray encodeQueryValue(QStringView value)
{
    return value.toUtf8().toPercentEncoding();
}

} // namespace traydo::http
