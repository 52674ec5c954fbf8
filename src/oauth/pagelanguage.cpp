#include "oauth/pagelanguage.h"

#include "http/acceptlanguage.h"

#include <QLocale>

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

/// Those of translations/; English first, since it answers where none fits.
const QByteArrayList &offeredTags()
{
    static const QByteArrayList tags{"en", "ar", "de", "es", "fr", "ja", "pl", "pt-BR", "zh-CN"};
    return tags;
}

PageLanguage load(const QByteArray &tag)
{
    auto texts = std::make_unique<QTranslator>();
    const auto name = QString::fromLatin1(tag).replace(u'-', u'_');
    if (tag == "en" || !texts->load(u":/i18n/traydo_%1.qm"_s.arg(name)))
        return {};
    return {tag, std::move(texts)};
}

} // namespace

bool PageLanguage::isRightToLeft() const
{
    return QLocale(QString::fromLatin1(m_tag)).textDirection() == Qt::RightToLeft;
}

QString PageLanguage::translate(const char *context, const char *source) const
{
    const QString text = m_texts ? m_texts->translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

const PageLanguage &PageLanguages::chosenFor(const http::Headers &headers)
{
    const auto tag = http::preferredLanguage(headers, offeredTags());
    const auto known = m_loaded.find(tag);
    return known != m_loaded.end() ? known->second : m_loaded.emplace(tag, load(tag)).first->second;
}

} // namespace traydo::oauth
