#include "http/acceptlanguage.h"

#include <QTest>

using namespace traydo;
using namespace traydo::http;

namespace {

const QByteArrayList offered{"en", "ar", "de", "es", "fr", "ja", "pl", "pt-BR", "zh-CN"};

} // namespace

class AcceptLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negotiates_data();
    void negotiates();
    void ignoresWhatIsMalformed_data();
    void ignoresWhatIsMalformed();
    void firstIsTheDefault();
    void readsFieldsInOrder();
    void looksAtSoManyRangesOnly();
    void longHeadersTakeNoTime();
};

void AcceptLanguageTest::negotiates_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("language");
    const auto row = [](const char *header, const char *language) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(language);
    };
    row("de", "de");
    row("DE-at", "de");
    row("pt-BR", "pt-BR");
    row("pt", "pt-BR");
    row("pt-PT", "pt-BR");
    row("zh", "zh-CN");
    row("zh-Hans-CN", "zh-CN");
    row("es-419,es;q=0.9", "es");
    row("*", "en");
    row("ko", "en");
    row("", "en");
    row("den", "en");
    row("ko,ja;q=0.2", "ja");
    row("en-US,en;q=0.9,de;q=0.8", "en");
    row("de;q=0.8,fr;q=0.9", "fr");
    row("de;q=0.9,fr;q=0.9", "de");
    row("fr,de", "fr");
    row("de;q=0.001", "de");
    row("de;q=0.5, ar;q=0.501", "ar");
    row(" de ; q=0.5 ,\tar ; Q=0.6 ", "ar");
    row("de;q=1.000,ar", "de");
    row("ar;q=0.9,de;q=1.", "de");
    // A weight of 0 refuses the language, or a group to which ours belongs.
    row("de;q=0", "en");
    row("de,de;q=0,fr;q=0.1", "fr");
    row("zh,zh-CN;q=0,ja;q=0.1", "ja");
    row("pt,pt;q=0,pl;q=0.1", "pl");
    row("de,de-AT;q=0", "de");
    row("pt,pt-PT;q=0", "pt-BR");
    // Anything else is English, but a language that was named counts more than an equal star.
    row("*,de;q=0.5", "en");
    row("de;q=0.5,*;q=0.1", "de");
    row("*,de", "de");
    row("ko,*;q=0.5,de;q=0.5", "de");
    row("*;q=0,de;q=0.3", "de");
}

void AcceptLanguageTest::negotiates()
{
    QFETCH(const QByteArray, header);
    QTEST(preferredLanguage({{"Accept-Language", header}}, offered), "language");
}

void AcceptLanguageTest::ignoresWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("element");
    for (const char *element : {"de_DE",       "de-",
                                "-de",         "de--AT",
                                "d e",         "de-AT-austrians",
                                "deutschland", "1de",
                                "de.UTF-8",    "de-*",
                                "*-DE",        "**",
                                "de;",         "de;q",
                                "de;q=",       "de;q=2",
                                "de;q=1.001",  "de;q=-1",
                                "de;q=0.1234", "de;q=.5",
                                "de;q=01",     "de;q=1e0",
                                "de;q=0x1",    "de;q = 1",
                                "de;level=1",  "de;q=1;q=1",
                                "de q=1",      "\"de\"",
                                "<de>",        "d\xC3\xA9",
                                "de\xFF",      "de/../../etc/passwd",
                                "{{de}}"})
        QTest::newRow(element) << QByteArray(element);
    QTest::newRow("NUL") << QByteArray("de\0", 3);
    QTest::newRow("NUL in the weight") << QByteArray("de;q=1\0", 7);
}

void AcceptLanguageTest::ignoresWhatIsMalformed()
{
    QFETCH(const QByteArray, element);
    QCOMPARE(preferredLanguage({{"Accept-Language", element}}, offered), "en");
    QCOMPARE(preferredLanguage({{"Accept-Language", element + ",fr;q=0.1"}}, offered), "fr");
    QCOMPARE(preferredLanguage({{"Accept-Language", ",fr;q=0.1 , ," + element}}, offered), "fr");
}

void AcceptLanguageTest::firstIsTheDefault()
{
    QCOMPARE(preferredLanguage({}, {"fr", "de"}), "fr");
    QCOMPARE(preferredLanguage({{"Accept-Language", "*"}}, {"fr", "de"}), "fr");
    QCOMPARE(preferredLanguage({{"Accept-Language", "fr;q=0"}}, {"fr", "de"}), "fr");
}

void AcceptLanguageTest::readsFieldsInOrder()
{
    QCOMPARE(preferredLanguage({{"Accept-Language", "ko"}, {"accept-language", "ja,de"}}, offered), "ja");
    QCOMPARE(preferredLanguage({{"Accept-Language", "ja;q=0.1"}, {"accept-language", "de"}}, offered), "de");
}

void AcceptLanguageTest::looksAtSoManyRangesOnly()
{
    const auto before = [](int ranges) { return QByteArray("ko;q=0.5,").repeated(ranges); };
    QCOMPARE(preferredLanguage({{"Accept-Language", before(31) + "de"}}, offered), "de");
    QCOMPARE(preferredLanguage({{"Accept-Language", before(32) + "de"}}, offered), "en");
    QCOMPARE(preferredLanguage({{"Accept-Language", QByteArray(32, ',') + "de"}}, offered), "en");
    QCOMPARE(preferredLanguage({{"Accept-Language", before(32)}, {"Accept-Language", "de"}}, offered), "en");
}

/// As long as the guard lets a head be, and longer: one pass, whatever it is made of.
void AcceptLanguageTest::longHeadersTakeNoTime()
{
    constexpr int size = 4 * 1024 * 1024;
    for (const QByteArray part : {"a", "-", ",", ";", "de,", "de-", "q=0.", "*", " ", "de;q=0,"}) {
        const auto header = part.repeated(size / part.size());
        QCOMPARE(preferredLanguage({{"Accept-Language", header}}, offered),
                 part == "de," ? QByteArray("de") : QByteArray("en"));
    }
}

QTEST_GUILESS_MAIN(AcceptLanguageTest)
#include "tst_acceptlanguage.moc"
