#include "todo/quickadd.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::todo {

namespace {

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A chip along with the values behind its meaning.
struct Token
{
    Chip chip;
    PhraseMatch phrase;

    qsizetype end() const { return chip.start + chip.length; }
};

bool isSpaceAt(const QString &text, qsizetype position)
{
    return position >= text.size() || text[position].isSpace();
}

bool startsWord(const QString &text, qsizetype position)
{
    return position == 0 || text[position - 1].isSpace();
}

/// The mark that closes what `c` opens; null when it opens nothing.
QChar closingMark(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u'"';
    case u'\u201c':
        return u'\u201d';
    case u'\u201e':
        return u'\u201c';
    case u'\u00ab':
        return u'\u00bb';
    case u'\u300c':
        return u'\u300d';
    default:
        return {};
    }
}

/// Quoted parts, marks included. A mark without its partner is an ordinary character.
QList<Span> quotedParts(const QString &text)
{
    QList<Span> parts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto close = closingMark(text[i]);
        if (close.isNull() || !startsWord(text, i))
            continue;
        const auto end = text.indexOf(close, i + 1);
        if (end < 0)
            continue;
        parts.append({i, end + 1});
        i = end;
    }
    return parts;
}

/// Reads one text.
class Reader
{
public:
    Reader(const QString &text, const QuickAddPhrases &phrases, const QuickAddContext &context)
        : m_text(text), m_context(context), m_phrases(phrases), m_quoted(quotedParts(text))
    {
    }

    QList<Token> tokens() const
    {
        QList<Token> tokens;
        qsizetype position = 0;
        while (position < m_text.size()) {
            const auto found = chainAt(position);
            if (!found.isEmpty()) {
                tokens += found;
                position = found.last().end();
            } else {
                position = next(position);
            }
        }
        return tokens;
    }

private:
    /// The tokens at `position`. Where words are not divided by spaces, phrases may follow one another at
    /// once, and a phrase inside a run of characters counts when the run ends with it.
    QList<Token> chainAt(qsizetype position) const
    {
        if (m_text[position].isSpace() || isQuoted(position))
            return {};
        const bool atStart = startsWord(m_text, position);
        if (!atStart && (m_phrases.isSpaced() || m_text[position].unicode() < 0x80))
            return {};
        QList<Token> chain;
        auto end = position;
        while (!isSpaceAt(m_text, end)) {
            const auto token = tokenAt(end);
            if (!token || quotedWithin(end, token->end()))
                break;
            chain.append(*token);
            end = token->end();
            if (m_phrases.isSpaced())
                break;
        }
        return atStart || isSpaceAt(m_text, end) ? chain : QList<Token>();
    }

    std::optional<Token> tokenAt(qsizetype position) const
    {
        switch (m_text[position].unicode()) {
        case u'#':
        case u'＃':
            return listAt(position);
        case u'!':
        case u'！':
            return priorityAt(position);
        case u'@':
        case u'＠':
            return tagAt(position);
        default:
            return phraseAt(position);
        }
    }

    std::optional<Token> listAt(qsizetype position) const
    {
        const auto rest = QStringView(m_text).sliced(position + 1);
        std::optional<Token> best;
        for (const auto &name : m_context.lists) {
            if (name.isEmpty() || rest.size() < name.size() || !isSameName(rest.first(name.size()), name))
                continue;
            const auto end = endAfter(position + 1 + name.size());
            if (end && (!best || *end > best->end()))
                best = Token{{ChipKind::List, position, *end - position, name}, {}};
        }
        return best;
    }

    /// In any case; a space of the name may be typed as `-` or `_`.
    static bool isSameName(QStringView typed, QStringView name)
    {
        return std::equal(typed.begin(), typed.end(), name.begin(), [](QChar a, QChar b) {
            return a.toCaseFolded() == b.toCaseFolded() || (b == u' ' && (a == u'-' || a == u'_'));
        });
    }

    std::optional<Token> priorityAt(qsizetype position) const
    {
        const auto digit = position + 1 < m_text.size() ? m_text[position + 1] : QChar();
        const auto end = endAfter(position + 2);
        if (digit < u'1' || digit > u'3' || !end)
            return {};
        return Token{{ChipKind::Priority, position, *end - position, QString(digit)}, {}};
    }

    std::optional<Token> tagAt(qsizetype position) const
    {
        static const QRegularExpression form(
            u"[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_/+.-]*[\\p{L}\\p{M}\\p{N}_])?"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = form.match(m_text, position + 1, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        const auto end = endAfter(match.capturedEnd());
        if (!end || match.captured().toUcs4().size() > core::maxTagLength)
            return {};
        return Token{{ChipKind::Tag, position, *end - position, match.captured()}, {}};
    }

    /// Where a sign's token ends that has its last character before `position`: there, or after the mark that
    /// divides it from what follows.
    std::optional<qsizetype> endAfter(qsizetype position) const
    {
        if (isSpaceAt(m_text, position))
            return position;
        const bool isMark = QStringView(u".,;:!?،؛、。，").contains(m_text[position]);
        return isMark && isSpaceAt(m_text, position + 1) ? std::optional(position + 1) : std::nullopt;
    }

    std::optional<Token> phraseAt(qsizetype position) const
    {
        const auto phrase = m_phrases.match(m_text, position, m_context.now.date());
        if (!phrase)
            return {};
        Token token{{ChipKind::Date, position, phrase->length, {}}, *phrase};
        if (phrase->date) {
            token.chip.meaning = core::Due{*phrase->date, phrase->time}.toString();
        } else if (phrase->time) {
            token.chip.kind = ChipKind::Time;
            token.chip.meaning = phrase->time->toString(u"HH:mm"_s);
        } else {
            token.chip.kind = ChipKind::Repeat;
            token.chip.meaning = phrase->repeat->toRule();
        }
        return token;
    }

    /// Where to look next when nothing was found at `position`.
    qsizetype next(qsizetype position) const
    {
        for (const auto &part : m_quoted) {
            if (part.start == position)
                return part.end;
        }
        if (!m_phrases.isSpaced() || m_text[position].isSpace())
            return position + 1;
        while (!isSpaceAt(m_text, position))
            ++position;
        return position;
    }

    bool isQuoted(qsizetype position) const { return quotedWithin(position, position + 1); }
    bool quotedWithin(qsizetype start, qsizetype end) const
    {
        return std::any_of(m_quoted.cbegin(), m_quoted.cend(),
                           [&](const Span &part) { return part.start < end && start < part.end; });
    }

    const QString &m_text;
    const QuickAddContext &m_context;
    const QuickAddPhrases &m_phrases;
    QList<Span> m_quoted;
};

/// Of what can be set only once, the last one counts; of equal tags the first one, and no more than a todo
/// takes.
QList<Token> effective(const QList<Token> &tokens)
{
    QList<Token> result;
    QStringList tags;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto &token = tokens[i];
        if (token.chip.kind == ChipKind::Tag) {
            const auto tag = token.chip.meaning.toLower();
            if (!tags.contains(tag) && tags.size() == core::maxTags)
                continue;
            tags.append(tag);
            result.append(token);
            continue;
        }
        const bool isLast = std::none_of(tokens.cbegin() + i + 1, tokens.cend(), [&](const Token &other) {
            return other.chip.kind == token.chip.kind;
        });
        if (isLast)
            result.append(token);
    }
    return result;
}

QString titleOf(const QString &text, const QList<Token> &tokens)
{
    QString rest;
    qsizetype position = 0;
    for (const auto &token : tokens) {
        rest += QStringView(text).sliced(position, token.chip.start - position);
        // What stood apart stays apart.
        rest += u' ';
        position = token.end();
    }
    rest += QStringView(text).sliced(position);
    auto title = rest.simplified();
    const auto parts = quotedParts(title);
    if (parts.size() == 1 && parts.first().start == 0 && parts.first().end == title.size() &&
        title.size() > 2)
        return title.sliced(1, title.size() - 2).trimmed();
    return title;
}

std::optional<core::Due> dueOf(const QList<Token> &tokens, const QDateTime &now)
{
    std::optional<QDate> date;
    std::optional<QTime> time;
    std::optional<SpokenRepeat> repeat;
    for (const auto &token : tokens) {
        if (token.phrase.date)
            date = token.phrase.date;
        if (token.phrase.time)
            time = token.phrase.time;
        if (token.phrase.repeat)
            repeat = token.phrase.repeat;
    }
    if (!date && (time || repeat)) {
        const bool hasPassed = time && *time <= now.time();
        const auto first = hasPassed ? now.date().addDays(1) : now.date();
        date = repeat ? repeat->firstFrom(first) : first;
    }
    return date ? std::optional(core::Due{*date, time}) : std::nullopt;
}

} // namespace

QuickAdd parseQuickAdd(const QString &text, const QuickAddPhrases &phrases, const QuickAddContext &context)
{
    QList<Token> tokens;
    if (text.size() <= maxQuickAddLength)
        tokens = effective(Reader(text, phrases, context).tokens());

    QuickAdd result;
    result.title = titleOf(text, tokens);
    result.due = dueOf(tokens, context.now);
    for (const auto &token : std::as_const(tokens)) {
        result.chips.append(token.chip);
        const auto &meaning = token.chip.meaning;
        if (token.chip.kind == ChipKind::List)
            result.list = meaning;
        else if (token.chip.kind == ChipKind::Priority)
            result.priority = core::Priority(meaning.toInt());
        else if (token.chip.kind == ChipKind::Tag && !result.tags.contains(meaning, Qt::CaseInsensitive))
            result.tags.append(meaning);
        else if (token.chip.kind == ChipKind::Repeat)
            result.repeat = meaning;
    }
    return result;
}

} // namespace traydo::todo
