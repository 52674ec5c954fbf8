#include "todo/todorules.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Reason;
using core::ReasonCode;
using core::Result;

namespace {

constexpr int maxSearchLength = 200;
constexpr int maxSearchWords = 10;
constexpr int maxKeyLength = 200;
constexpr int maxYear = 9999;

Error invalid(const QString &text, const Reason &reason = {})
{
    return {ErrorCode::InvalidArgument, text, reason};
}

qsizetype codePoints(const QString &text)
{
    return text.size() -
           std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

/// What no text may hold: controls, line and paragraph separators, halves of surrogate pairs, and the marks
/// that turn the writing direction around (a title could rearrange the words beside it).
bool isForbidden(char32_t c)
{
    if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasForbidden(const QString &text, QStringView allowed = {})
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto first = text[i];
        char32_t c = first.unicode();
        // A half without its other half stays one, and is forbidden as such.
        if (first.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(first, text[++i]);
        if (isForbidden(c) && !allowed.contains(first))
            return true;
    }
    return false;
}

/// A field of one line, and what is said of one that does not fit.
struct LineField
{
    QLatin1StringView name;
    int maxLength;
    ReasonCode missing;
    ReasonCode unprintable;
    ReasonCode tooLong;
    QLatin1StringView hint = {}; ///< where longer text belongs
};

Result<QString> validLine(const LineField &field, const QString &text)
{
    const auto line = text.normalized(QString::NormalizationForm_C).trimmed();
    if (line.isEmpty())
        return invalid(
            u"%1: must not be empty; give 1 to %2 characters"_s.arg(field.name).arg(field.maxLength),
            {.code = field.missing});
    if (hasForbidden(line))
        return invalid(
            u"%1: must be one line of plain text, without line breaks, tabs or control characters%2"_s.arg(
                field.name, field.hint),
            {.code = field.unprintable});
    if (const auto length = codePoints(line); length > field.maxLength)
        return invalid(u"%1: is %2 characters long; at most %3 are allowed%4"_s.arg(field.name)
                           .arg(length)
                           .arg(field.maxLength)
                           .arg(field.hint),
                       {.code = field.tooLong, .number = length, .limit = field.maxLength});
    return line;
}

Result<QString> validTag(const QString &text)
{
    auto tag = text.normalized(QString::NormalizationForm_C).trimmed().toLower();
    if (tag.startsWith(u'@') || tag.startsWith(u'#'))
        tag.remove(0, 1);
    if (tag.isEmpty())
        return invalid(u"tags: a tag must not be empty; leave it out"_s, {.code = ReasonCode::TagInvalid});
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (hasForbidden(tag) || std::any_of(tag.cbegin(), tag.cend(), isSpace))
        return invalid(u"tags: a tag is one word without white space or control characters; "
                       "join words with a hyphen, as in \"next-week\""_s,
                       {.code = ReasonCode::TagInvalid});
    if (const auto length = codePoints(tag); length > core::maxTagLength)
        return invalid(u"tags: a tag is %1 characters long; at most %2 are allowed"_s.arg(length).arg(
                           core::maxTagLength),
                       {.code = ReasonCode::TagTooLong, .number = length, .limit = core::maxTagLength});
    return tag;
}

} // namespace

Result<QString> validTitle(const QString &title)
{
    static constexpr LineField field{"title"_L1,
                                     core::maxTitleLength,
                                     ReasonCode::TitleMissing,
                                     ReasonCode::TitleUnprintable,
                                     ReasonCode::TitleTooLong,
                                     "; longer text belongs into notes"_L1};
    return validLine(field, title);
}

Result<QString> validNotes(const QString &notes)
{
    auto text = notes.normalized(QString::NormalizationForm_C);
    text.replace("\r\n"_L1, "\n"_L1);
    if (hasForbidden(text, u"\n\t"))
        return invalid(u"notes: may hold line breaks and tabs, but no other control characters"_s,
                       {.code = ReasonCode::NotesUnprintable});
    if (const auto length = codePoints(text); length > core::maxNotesLength)
        return invalid(
            u"notes: are %1 characters long; at most %2 are allowed"_s.arg(length).arg(core::maxNotesLength),
            {.code = ReasonCode::NotesTooLong, .number = length, .limit = core::maxNotesLength});
    return text;
}

Result<QStringList> validTags(const QStringList &tags)
{
    QStringList valid;
    for (const auto &text : tags) {
        auto tag = validTag(text);
        if (!tag)
            return tag.error();
        valid.append(*std::move(tag));
    }
    valid.sort();
    valid.removeDuplicates();
    if (valid.size() > core::maxTags)
        return invalid(u"tags: %1 tags; at most %2 are allowed"_s.arg(valid.size()).arg(core::maxTags),
                       {.code = ReasonCode::TooManyTags, .number = valid.size(), .limit = core::maxTags});
    return valid;
}

Result<core::Due> validDue(const core::Due &due)
{
    if (!due.date.isValid() || due.date.year() < 1 || due.date.year() > maxYear ||
        (due.time && !due.time->isValid()))
        return invalid(u"due: must be a day like 2026-11-21 or a day and time like 2026-11-21T17:00"_s,
                       {.code = ReasonCode::DueInvalid});
    if (!due.time)
        return core::Due{due.date};
    if (!due.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(due.zone.toLatin1()))
        return invalid(
            u"due: there is no time zone of this name; use one like Europe/Berlin, or leave it out"_s,
            {.code = ReasonCode::ZoneUnknown, .name = due.zone});
    // Kept to the minute, so that a due time reads back exactly as it was stored.
    return core::Due{due.date, QTime(due.time->hour(), due.time->minute()), due.zone};
}

Result<core::Priority> validPriority(core::Priority priority)
{
    if (priority < core::Priority::None || priority > core::Priority::Low)
        return invalid(u"priority: must be 1 (high), 2 (medium) or 3 (low), or left out"_s);
    return priority;
}

Result<QString> validListName(const QString &name)
{
    static constexpr LineField field{"name"_L1, core::maxListNameLength, ReasonCode::ListNameMissing,
                                     ReasonCode::ListNameUnprintable, ReasonCode::ListNameTooLong};
    return validLine(field, name);
}

Result<QString> validColor(const QString &color)
{
    static const QRegularExpression form(u"\\A#[0-9a-f]{6}\\z"_s);
    const auto lower = color.trimmed().toLower();
    if (!lower.isEmpty() && !form.match(lower).hasMatch())
        return invalid(u"color: must be six hexadecimal digits like #3366cc, or left out"_s);
    return lower;
}

Result<QString> validIdempotencyKey(const QString &key)
{
    if (hasForbidden(key) || codePoints(key) > maxKeyLength)
        return invalid(
            u"idempotency_key: must be at most %1 characters of plain text, like a UUID"_s.arg(maxKeyLength));
    return key;
}

Result<QString> validSearch(const QString &words)
{
    auto text = words.simplified();
    if (hasForbidden(text))
        return invalid(u"query: must be plain words, without control characters"_s);
    if (codePoints(text) > maxSearchLength || text.count(u' ') >= maxSearchWords)
        return invalid(u"query: at most %1 words and %2 characters are allowed; use the few that matter"_s
                           .arg(maxSearchWords)
                           .arg(maxSearchLength));
    return text;
}

Result<storage::DueRange> validRange(const storage::DueRange &range)
{
    for (const auto &end : {range.from, range.to}) {
        if (end && (!end->isValid() || end->year() < 1 || end->year() > maxYear))
            return invalid(u"due: the ends of a range must be days like 2026-11-21"_s);
    }
    if (range.none && (range.from || range.to))
        return invalid(u"due: ask for todos without a due date or for a range of days, not for both"_s);
    if (range.from && range.to && *range.from > *range.to)
        return invalid(u"due: the range ends (%1) before it starts (%2)"_s.arg(
            range.to->toString(Qt::ISODate), range.from->toString(Qt::ISODate)));
    return range;
}

} // namespace traydo::todo
