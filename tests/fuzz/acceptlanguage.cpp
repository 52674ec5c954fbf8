// Accept-Language: the choice is that of a plain reading of the rules, always one of those offered, and what
// is said in several fields is the same as in one.
#include "http/acceptlanguage.h"

#include "require.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace traydo::http;

namespace {

const QByteArrayList offered{"en", "ar", "de", "pt-BR", "zh-CN"};

struct Range
{
    QString text;
    double weight = 1;
};

QList<Range> rangesOf(const QByteArray &header)
{
    static const QRegularExpression element(
        uR"(\A\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)\s*)?\z)"_s);
    QList<Range> ranges;
    const auto elements = QString::fromLatin1(header).toLower().split(u',').mid(0, 32);
    for (const auto &text : elements) {
        const auto match = element.match(text);
        if (match.hasMatch())
            ranges.append({match.captured(1), match.hasCaptured(2) ? match.captured(2).toDouble() : 1});
    }
    return ranges;
}

/// The best named language that is not refused; English when a star is liked better than that, or none is
/// left.
QByteArray referenceChoice(const QByteArray &header)
{
    auto ranges = rangesOf(header);
    QByteArrayList left = offered;
    double anyWeight = 0;
    for (const auto &range : ranges) {
        if (range.text == u"*")
            anyWeight = std::max(anyWeight, range.weight);
        left.removeIf([&](const QByteArray &tag) {
            const auto lower = QString::fromLatin1(tag).toLower();
            return range.weight == 0 && (lower + u'-').startsWith(range.text + u'-');
        });
    }
    std::stable_sort(ranges.begin(), ranges.end(),
                     [](const Range &a, const Range &b) { return a.weight > b.weight; });
    for (const auto &range : ranges) {
        for (const auto &tag : left) {
            if (range.weight > 0 &&
                range.text.section(u'-', 0, 0) == QString::fromLatin1(tag).section(u'-', 0, 0).toLower())
                return range.weight < anyWeight ? offered.first() : tag;
        }
    }
    return offered.first();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // Bytes that are neither text nor white space to both readings are the guard's to refuse.
    if (std::any_of(bytes.begin(), bytes.end(), [](char c) { return (c < ' ' && c != '\t') || c > '~'; }))
        return 0;
    const auto choice = preferredLanguage({{"Accept-Language", bytes}}, offered);
    REQUIRE(offered.contains(choice));
    REQUIRE(choice == referenceChoice(bytes));
    Headers fields;
    for (const auto &field : bytes.split(','))
        fields.add("Accept-Language", field);
    REQUIRE(preferredLanguage(fields, offered) == choice);
    return 0;
}
