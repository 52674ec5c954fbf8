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

QString wrappable(const QString &text)
{
    constexpr int longestRun = 24;
    constexpr int shortestPart = 6; // of an address, so that "http:/" and "/" stay whole
    constexpr QChar zeroWidthSpace(0x200B);
    QString out;
    int run = 0;
    QChar before;
    for (const auto c : text) {
        run = c.isSpace() ? 0 : run + 1;
        const bool afterPart = before == u'/' && c != u'/' && run > shortestPart;
        // Never between the halves of a surrogate pair, nor before a mark that belongs to the letter.
        if ((run > longestRun || afterPart) && !c.isLowSurrogate() && !c.isMark()) {
            out += zeroWidthSpace;
            run = 1;
        }
        out += c;
        before = c;
    }
    return out;
}

} // namespace traydo::gui
