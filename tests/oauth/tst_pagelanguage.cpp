#include "oauth/pagelanguage.h"

#include <QDirIterator>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using oauth::PageLanguage;
using oauth::PageLanguages;

namespace {

const PageLanguage &chosen(PageLanguages &languages, const QByteArray &header)
{
    return languages.chosenFor({{"Accept-Language", header}});
}

} // namespace

/// With the texts compiled in, as the programs have them; without is tried in tst_authorization.
class TestPageLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaks_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QString>("cancel");
        const auto row = [](const char *header, const char *tag, const QString &cancel) {
            QTest::newRow(header) << QByteArray(header) << QByteArray(tag) << cancel;
        };
        row("en-GB", "en", u"Cancel"_s);
        row("ko, *", "en", u"Cancel"_s);
        row("ar-EG", "ar", u"إلغاء"_s);
        row("de-CH,de;q=0.9,en;q=0.8", "de", u"Abbrechen"_s);
        row("es-MX", "es", u"Cancelar"_s);
        row("fr", "fr", u"Annuler"_s);
        row("ja", "ja", u"キャンセル"_s);
        row("pl", "pl", u"Anuluj"_s);
        row("pt-PT", "pt-BR", u"Cancelar"_s);
        row("zh-Hans-CN", "zh-CN", u"取消"_s);
    }
    void speaks()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QString, cancel);
        PageLanguages languages;
        const PageLanguage &language = chosen(languages, header);
        QTEST(language.tag(), "tag");
        QCOMPARE(language.translate("Page", "Cancel"), cancel);
        QCOMPARE(language.isRightToLeft(), language.tag() == "ar");
    }

    void everyCompiledInLanguageIsSpoken()
    {
        PageLanguages languages;
        QDirIterator texts(u":/i18n"_s, {u"traydo_*.qm"_s});
        int seen = 0;
        for (; texts.hasNext(); ++seen) {
            const auto tag =
                texts.next().section(u'/', -1).sliced(7).chopped(3).replace(u'_', u'-').toLatin1();
            QCOMPARE(chosen(languages, tag).tag(), tag);
        }
        QCOMPARE(seen, 9);
    }

    void whatLacksATranslationStaysEnglish()
    {
        PageLanguages languages;
        QCOMPARE(chosen(languages, "de").translate("Page", "No such text – %1"), u"No such text – %1"_s);
        QCOMPARE(chosen(languages, "de").translate("No such context", "Cancel"), u"Cancel"_s);
    }

    void isLoadedOnce()
    {
        PageLanguages languages;
        const PageLanguage *german = &chosen(languages, "de");
        chosen(languages, "ar");
        QCOMPARE(&chosen(languages, "fr;q=0.1,de-AT"), german);
    }

    void hostileHeadersGetEnglish_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("path") << QByteArray("../../../etc/passwd");
        QTest::newRow("path in the tag") << QByteArray("de/../../../x");
        QTest::newRow("header") << QByteArray("xx\r\nSet-Cookie: a=b");
        QTest::newRow("markup") << QByteArray("\"><script>");
        QTest::newRow("binary") << QByteArray("\x00\xFF\xFE de", 6);
        QTest::newRow("long") << QByteArray(16 * 1024, 'd');
        QTest::newRow("many") << QByteArray("xx,").repeated(5000) + "de";
    }
    void hostileHeadersGetEnglish()
    {
        QFETCH(const QByteArray, header);
        PageLanguages languages;
        QCOMPARE(chosen(languages, header).tag(), "en");
    }
};

QTEST_GUILESS_MAIN(TestPageLanguage)
#include "tst_pagelanguage.moc"
