#include "gui/plaintext.h"

#include "core/logging.h"

#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

QString shortened(const QString &text, int maxLength)
{
    // Invisible and bidi controls never come through registration; whatever does is shown as its escape.
    auto safe = core::hasUnprintable(text) ? core::escaped(text, maxLength) : text;
    const auto points = safe.toUcs4();
    if (points.size() <= maxLength)
        return safe;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), maxLength - 1) + u'…';
}

QString toolTipText(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString isolated(const QString &text)
{
    constexpr QChar leftToRightMark(0x200E);
    constexpr QChar rightToLeftMark(0x200F);
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const bool foreign = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    if (!mirrored && !foreign)
        return text;
    return (mirrored ? rightToLeftMark : leftToRightMark) + (firstStrongIsolate + text + popIsolate);
}

void alignWithWindow(std::initializer_list<QLabel *> labels)
{
    for (auto *label : labels) {
        const auto side = label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        const auto vertical = label->alignment() & Qt::AlignVertical_Mask;
        label->setAlignment(Qt::AlignAbsolute | side | vertical);
    }
}

namespace {

/// A word with invisible places to break it, if it is long: between the parts of an address, and within what
/// is still too long.
QString breakable(QStringView word)
{
    constexpr int longestRun = 24;
    constexpr int shortestPart = 6; // so that "http:/" and "/" stay together
    constexpr QChar zeroWidthSpace(0x200B);
    if (word.size() <= longestRun)
        return word.toString();
    QString out;
    int run = 0;
    for (const auto c : word) {
        const bool betweenParts = run > shortestPart && out.endsWith(u'/') && c != u'/';
        // Never between the halves of a surrogate pair, nor before a mark that belongs to the letter.
        if ((run == longestRun || betweenParts) && !c.isLowSurrogate() && !c.isMark()) {
            out += zeroWidthSpace;
            run = 0;
        }
        out += c;
        ++run;
    }
    return out;
}

} // namespace

QString wrappable(const QString &text)
{
    QString out;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        out += breakable(QStringView(text).sliced(begin, at - begin));
        if (at < text.size())
            out += text[at];
        begin = at + 1;
    }
    return out;
}

} // namespace traydo::gui
