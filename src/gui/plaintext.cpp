#include "gui/plaintext.h"

#include "core/logging.h"

namespace traydo::gui {

QString shortened(const QString &text, int maxLength)
{
    // Invisible and bidi controls never come through registration; whatever does is shown as its escape.
    const auto safe = core::hasUnprintable(text) ? core::escaped(text, maxLength) : text;
    const auto points = safe.toUcs4();
    if (points.size() <= maxLength)
        return safe;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), maxLength - 1) + u'…';
}

} // namespace traydo::gui
