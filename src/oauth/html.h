#pragma once

#include <QString>

#include <concepts>

namespace traydo::oauth {

/// A piece of a page. Whatever goes in shows letter by letter: text is escaped on its way in, and only the
/// functions here add elements around it. Fit for between tags and, where made of plain text alone, for
/// attributes in double quotes.
class Html
{
public:
    Html() = default;
    Html(const QString &plain) : m_markup(plain.toHtmlEscaped()) {}

    /// A name, host or address of others: it reads in a direction of its own and takes nothing around it
    /// along.
    static Html isolated(const QString &plain);
    /// The same, to be seen at first glance.
    static Html strong(const QString &plain);
    /// What is to be typed or copied; from left to right in every language.
    static Html code(const QString &plain);
    /// A technical reason, which is English in every language.
    static Html english(const QString &plain);

    /// A sentence of ours in plain text, with its %1 and so on replaced by `values`. Nothing in a value is
    /// taken for a place of another.
    static Html sentence(const QString &plain, const std::same_as<Html> auto &...values)
    {
        Html html(plain);
        html.m_markup = html.m_markup.arg(values.m_markup...);
        return html;
    }

    const QString &markup() const { return m_markup; }

private:
    static Html enclosed(QLatin1StringView open, const QString &plain, QLatin1StringView close);

    QString m_markup;
};

} // namespace traydo::oauth
