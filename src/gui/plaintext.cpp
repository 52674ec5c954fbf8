#include "gui/plaintext.h"

#include "core/logging.h"

#include <QLabel>

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
    constexpr QChar zeroWidthSpace(0x200B);
    QString out;
    int run = 0;
    for (const auto c : text) {
        run = c.isSpace() ? 0 : run + 1;
        // Never between the halves of a surrogate pair, nor before a mark that belongs to the letter.
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            out += zeroWidthSpace;
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace traydo::gui
