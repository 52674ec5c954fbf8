#pragma once

#include <QList>
#include <QString>

namespace traydo::gui {

/// The text of a quick-add line, with the parts the person wants left alone: recognised once, then dropped.
/// The server reads masked(), in which those parts cannot be recognised.
class QuickAddText
{
public:
    /// The text after an edit. Dropped parts move along; one that was edited is forgotten.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// From now on that part is title text.
    void drop(qsizetype start, qsizetype length);
    bool hasDropped() const { return !m_dropped.isEmpty(); }

    QString masked() const;
    /// What the server made of masked text, without the mask.
    static QString unmasked(QString text);
    /// A position in masked() as one in text().
    qsizetype positionInText(qsizetype masked) const;

private:
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;

        qsizetype end() const { return start + length; }
        bool contains(qsizetype position) const { return position >= start && position < end(); }
    };

    QString m_text;
    QList<Span> m_dropped;
};

} // namespace traydo::gui
