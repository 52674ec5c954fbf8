// Forms: what is encoded comes back, and what is accepted is what a plain reading of the rules gives.
#include "http/form.h"

#include "require.h"

#include <QStringDecoder>

#include <fuzzer/FuzzedDataProvider.h>

#include <map>
#include <optional>

using namespace traydo;
using namespace traydo::http;

namespace {

/// The rules again, written for clarity: percent triplets, plus, UTF-8 without NUL, no name twice, 64 pairs.
std::optional<std::map<QString, QString>> referenceParse(const QByteArray &encoded)
{
    const auto decode = [](QByteArray text) -> std::optional<QString> {
        text.replace('+', ' ');
        QByteArray plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] != '%') {
                plain += text[i];
                continue;
            }
            const auto digits = text.mid(i + 1, 2);
            bool hex = digits.size() == 2 && isxdigit(uchar(digits[0])) && isxdigit(uchar(digits[1]));
            if (!hex)
                return {};
            plain += char(digits.toInt(&hex, 16));
            i += 2;
        }
        if (plain.contains('\0') || !plain.isValidUtf8())
            return {};
        return QString::fromUtf8("\xEF\xBB\xBF" + plain); // which takes off one byte order mark, ours
    };
    std::map<QString, QString> values;
    int pairs = 0;
    const auto parts = encoded.split('&');
    for (const auto &part : parts) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        const auto name = decode(equals < 0 ? part : part.left(equals));
        const auto value = decode(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (++pairs > 64 || !name || !value || !values.emplace(*name, *value).second)
            return {};
    }
    return values;
}

void checkAgainstReference(const QByteArray &encoded)
{
    const auto form = Form::parse(encoded);
    const auto expected = referenceParse(encoded);
    REQUIRE(form.ok() == expected.has_value());
    if (!form)
        return;
    for (const auto &[name, value] : *expected)
        REQUIRE(form->value(name).value_or(QString()) == value);
}

void checkRoundTrip(const QString &name, const QString &value)
{
    const QByteArray encoded = encodeQueryValue(name) + '=' + encodeQueryValue(value);
    const auto form = Form::parse(encoded);
    REQUIRE(form.ok());
    REQUIRE(form->value(name).value_or(QString()) == value);
    REQUIRE(!Form::parse(encoded + '&' + encoded).ok() ||
            (name.isEmpty() && value.isEmpty() && encoded == "="));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    if (input.ConsumeBool()) {
        const auto bytes = input.ConsumeRemainingBytes<char>();
        checkAgainstReference(QByteArray(bytes.data(), qsizetype(bytes.size())));
        return 0;
    }
    const auto text = [](const std::string &bytes) {
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).remove(QChar(u'\0'));
    };
    const auto name = text(input.ConsumeRandomLengthString(64));
    checkRoundTrip(name, text(input.ConsumeRemainingBytesAsString()));
    return 0;
}
