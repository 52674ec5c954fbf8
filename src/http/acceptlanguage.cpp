#include "http/acceptlanguage.h"

#include <algorithm>
#include <optional>

namespace traydo::http {

namespace {

/// More than any browser sends, and little enough to compare each with each.
constexpr qsizetype maxRanges = 32;
constexpr qsizetype maxSubtagLength = 8;

/// A language range in lower case, and how much it is liked: in thousandths, 0 not at all.
struct Wish
{
    QByteArray range;
    int weight = 0;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 4647 §2.1, basic language range.
bool isRange(QByteArrayView text)
{
    if (text == "*")
        return true;
    qsizetype length = 0;
    bool isFirst = true;
    for (const char c : text) {
        if (c == '-' && length > 0) {
            isFirst = false;
            length = 0;
        } else if ((!isLetter(c) && (isFirst || !isDigit(c))) || ++length > maxSubtagLength) {
            return false;
        }
    }
    return length > 0;
}

/// RFC 9110 §12.4.2, qvalue: 0 to 1 with up to three decimals.
std::optional<int> parseWeight(QByteArrayView text)
{
    constexpr qsizetype longest = 5;
    if (text.isEmpty() || text.size() > longest || !isDigit(text[0]) || (text.size() > 1 && text[1] != '.'))
        return {};
    int thousandths = text[0] - '0';
    for (qsizetype i = 2; i < longest; ++i) {
        const char digit = i < text.size() ? text[i] : '0';
        if (!isDigit(digit))
            return {};
        thousandths = 10 * thousandths + (digit - '0');
    }
    return thousandths <= 1000 ? std::optional(thousandths) : std::nullopt;
}

std::optional<Wish> parseWish(QByteArrayView element)
{
    const auto semicolon = element.indexOf(';');
    const auto range = (semicolon < 0 ? element : element.first(semicolon)).trimmed();
    if (!isRange(range))
        return {};
    if (semicolon < 0)
        return Wish{range.toByteArray().toLower(), 1000};
    const auto parameter = element.sliced(semicolon + 1).trimmed();
    if (!parameter.startsWith("q=") && !parameter.startsWith("Q="))
        return {};
    const auto weight = parseWeight(parameter.sliced(2));
    return weight ? std::optional(Wish{range.toByteArray().toLower(), *weight}) : std::nullopt;
}

QList<Wish> wishesOf(const Headers &headers)
{
    QList<Wish> wishes;
    qsizetype seen = 0;
    for (const QByteArray &value : headers.values("Accept-Language")) {
        for (qsizetype from = 0; from <= value.size() && seen < maxRanges; ++seen) {
            const auto comma = value.indexOf(',', from);
            const auto to = comma < 0 ? value.size() : comma;
            if (const auto wish = parseWish(QByteArrayView(value).sliced(from, to - from)))
                wishes.append(*wish);
            from = to + 1;
        }
    }
    return wishes;
}

QByteArrayView firstSubtag(QByteArrayView tag)
{
    const auto end = tag.indexOf('-');
    return end < 0 ? tag : tag.first(end);
}

/// `range` means `tag` itself, or all that begins like it: the one sense in which a weight of 0 refuses.
bool covers(const QByteArray &range, const QByteArray &tag)
{
    return tag == range || tag.startsWith(range + '-');
}

/// Whether `tag` answers to what `wish` asks for.
bool fits(const QByteArray &tag, const Wish &wish, const QList<Wish> &wishes)
{
    const QByteArray lower = tag.toLower();
    return firstSubtag(lower) == firstSubtag(wish.range) &&
           std::none_of(wishes.cbegin(), wishes.cend(), [&lower](const Wish &other) {
               return other.weight == 0 && covers(other.range, lower);
           });
}

} // namespace

QByteArray preferredLanguage(const Headers &headers, const QByteArrayList &offered)
{
    const auto wishes = wishesOf(headers);
    QByteArray best = offered.first();
    int bestWeight = 0;
    int anyWeight = 0;
    for (const Wish &wish : wishes) {
        if (wish.range == "*")
            anyWeight = std::max(anyWeight, wish.weight);
        if (wish.weight <= bestWeight)
            continue;
        const auto found = std::find_if(offered.cbegin(), offered.cend(),
                                        [&](const QByteArray &tag) { return fits(tag, wish, wishes); });
        if (found != offered.cend()) {
            best = *found;
            bestWeight = wish.weight;
        }
    }
    return anyWeight > bestWeight ? offered.first() : best;
}

} // namespace traydo::http
