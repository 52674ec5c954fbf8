#pragma once

#include "http/message.h"

#include <QString>
#include <QTranslator>

#include <map>
#include <memory>

namespace traydo::oauth {

/// A language that pages are written in.
class PageLanguage
{
public:
    /// English, as which the texts stand in the sources.
    PageLanguage() = default;
    PageLanguage(QByteArray tag, std::unique_ptr<QTranslator> texts)
        : m_tag(std::move(tag)), m_texts(std::move(texts))
    {
    }

    /// For Content-Language and `lang` (BCP 47), e.g. `pt-BR`.
    const QByteArray &tag() const { return m_tag; }
    bool isRightToLeft() const;

    /// The English text `source` in this language, or as it is where that lacks it. Has the name and the
    /// arguments by which lupdate finds texts; `context` is "Page" throughout.
    QString translate(const char *context, const char *source) const;

private:
    QByteArray m_tag = "en";
    std::unique_ptr<QTranslator> m_texts;
};

/// All languages of the pages, each loaded from the compiled-in texts when it is first asked for. A program
/// without those texts speaks English. Server thread only.
class PageLanguages
{
public:
    /// The one that the reader likes best (Accept-Language), or English. Lives as long as this.
    const PageLanguage &chosenFor(const http::Headers &headers);

private:
    std::map<QByteArray, PageLanguage> m_loaded; ///< by tag
};

} // namespace traydo::oauth
