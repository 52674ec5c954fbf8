#include "gui/quickaddtext.h"

#include <algorithm>

namespace traydo::gui {

namespace {

/// WORD JOINER: invisible, part of no word that quick add knows.
constexpr QChar mask(0x2060);

} // namespace

void QuickAddText::setText(const QString &text)
{
    const auto shortest = std::min(text.size(), m_text.size());
    qsizetype same = 0;
    while (same < shortest && text[same] == m_text[same])
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shortest - same &&
           text[text.size() - 1 - sameAtEnd] == m_text[m_text.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    const auto editEnd = m_text.size() - sameAtEnd;
    const auto shift = text.size() - m_text.size();
    m_dropped.removeIf([&](const Span &span) { return span.start < editEnd && span.end() > same; });
    for (auto &span : m_dropped) {
        if (span.start >= editEnd)
            span.start += shift;
    }
    m_text = text;
}

void QuickAddText::drop(qsizetype start, qsizetype length)
{
    m_dropped.append({start, length});
}

QString QuickAddText::masked() const
{
    QString out;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const bool hidden = std::any_of(m_dropped.cbegin(), m_dropped.cend(),
                                        [&](const Span &span) { return span.contains(i); });
        if (hidden && !m_text[i].isLowSurrogate())
            out += mask;
        out += m_text[i];
    }
    return out;
}

QString QuickAddText::unmasked(QString text)
{
    return text.remove(mask);
}

qsizetype QuickAddText::positionInText(qsizetype position) const
{
    const auto whole = masked();
    const auto before = QStringView(whole).first(std::min(position, whole.size()));
    return before.size() - before.count(mask);
}

} // namespace traydo::gui
