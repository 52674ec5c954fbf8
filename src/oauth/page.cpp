#include "oauth/page.h"

#include "crypto/random.h"

#include <QFile>

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

QString readTemplate(const QString &file)
{
    QFile resource(u":/pages/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The page %s is not compiled in", qUtf8Printable(file));
    return QString::fromUtf8(resource.readAll());
}

/// One pass over the template's own text: what a value brings along is never read as a placeholder.
void fill(QString &out, const QString &text, const QHash<QString, Html> &values)
{
    qsizetype from = 0;
    for (;;) {
        const auto open = text.indexOf("{{"_L1, from);
        const auto close = open < 0 ? -1 : text.indexOf("}}"_L1, open);
        if (close < 0) {
            out += QStringView(text).sliced(from);
            return;
        }
        out += QStringView(text).sliced(from, open - from);
        const auto name = text.mid(open + 2, close - open - 2);
        if (name.startsWith(u'>'))
            fill(out, readTemplate(name.mid(1)), values);
        else
            out += values.value(name).markup();
        from = close + 2;
    }
}

} // namespace

http::Response renderPage(const PageLanguage &language, int status, const QString &file,
                          QHash<QString, Html> values)
{
    const QByteArray nonce = crypto::randomToken(16);
    values.insert(u"nonce"_s, QString::fromLatin1(nonce));
    values.insert(u"lang"_s, QString::fromLatin1(language.tag()));
    values.insert(u"dir"_s, language.isRightToLeft() ? u"rtl"_s : u"ltr"_s);
    QString body;
    fill(body, readTemplate(file), values);
    const QByteArray policy =
        "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce +
        "'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Content-Language", language.tag()},
             {"Vary", "Accept-Language"},
             {"Cache-Control", "no-store"},
             {"Content-Security-Policy", policy},
             {"X-Content-Type-Options", "nosniff"},
             {"Referrer-Policy", "no-referrer"},
             {"X-Frame-Options", "DENY"}},
            body.toUtf8()};
}

http::Response messagePage(const PageLanguage &language, int status, const QString &title, const Html &text,
                           const Html &advice)
{
    return renderPage(language, status, u"message.html"_s,
                      {{u"title"_s, title}, {u"text"_s, text}, {u"advice"_s, advice}});
}

} // namespace traydo::oauth
