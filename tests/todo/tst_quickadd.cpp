#include "todo/quickadd.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;

namespace {

/// It is Saturday, 21 November 2026, 10:00 in Berlin.
QuickAddContext context()
{
    return {
        QDateTime(QDate(2026, 11, 21), QTime(10, 0), QTimeZone("Europe/Berlin")),
        {u"Inbox"_s, u"Home"_s, u"Work"_s, u"Home office"_s, u"家"_s, u"仕事"_s, u"Einkäufe"_s, u"المنزل"_s}};
}

QuickAdd parsed(const QString &text, const QString &locale)
{
    return parseQuickAdd(text, QuickAddPhrases(QLocale(locale)), context());
}

QString kindName(ChipKind kind)
{
    switch (kind) {
    case ChipKind::List:
        return u"list"_s;
    case ChipKind::Priority:
        return u"priority"_s;
    case ChipKind::Tag:
        return u"tag"_s;
    case ChipKind::Date:
        return u"date"_s;
    case ChipKind::Time:
        return u"time"_s;
    case ChipKind::Repeat:
        return u"repeat"_s;
    }
    return {};
}

/// The text without its chips, as the title is put together.
QString remainder(const QString &text, const QList<Chip> &chips)
{
    QString rest;
    qsizetype position = 0;
    for (const auto &chip : chips) {
        rest += text.sliced(position, chip.start - position) + u' ';
        position = chip.start + chip.length;
    }
    return (rest + text.sliced(position)).simplified();
}

/// Every character is in the title or in a chip; chips do not overlap; the values fit the chips.
void verifyAccounted(const QString &text, const QuickAdd &result)
{
    qsizetype position = 0;
    for (const auto &chip : result.chips) {
        QVERIFY2(chip.start >= position, qPrintable(text));
        QVERIFY(chip.length > 0);
        QVERIFY(chip.start + chip.length <= text.size());
        QVERIFY(!chip.meaning.isEmpty());
        position = chip.start + chip.length;
    }
    const auto rest = remainder(text, result.chips);
    const bool unquoted = rest.size() > 2 && rest.sliced(1, rest.size() - 2).trimmed() == result.title;
    QVERIFY2(rest == result.title || unquoted, qPrintable(text + u" -> "_s + result.title));
    QVERIFY(!result.due ||
            (result.due->date.isValid() && (!result.due->time || result.due->time->isValid())));
    QVERIFY(result.tags.size() <= core::maxTags);
}

} // namespace

/// The quick-add grammar of the desktop conventions §3.
class TestQuickAdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_data();
    void signs();
    void dates_data();
    void dates();
    void times_data();
    void times();
    void repeats_data();
    void repeats();
    void chipsSayWhereAndWhat();
    void aTimeWithoutDayIsTheNextOne();
    void aRepeatStartsWithTheNextFittingDay();
    void nextWeekStartsWithTheLocalesFirstWorkday();
    void weekdaysCountFromTomorrow();
    void overlongTextIsAllTitle();
    void isQuick();
    void neverFails_data();
    void neverFails();
};

void TestQuickAdd::signs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("priority");
    QTest::addColumn<QStringList>("tags");

    const auto row = [](const char *name, const QString &text, const QString &title, const QString &list = {},
                        int priority = 0, const QStringList &tags = {}) {
        QTest::newRow(name) << text << title << list << priority << tags;
    };
    row("plain", u"Buy milk"_s, u"Buy milk"_s);
    row("empty", u""_s, u""_s);
    row("blank", u" \t "_s, u""_s);
    row("list", u"Buy milk #home"_s, u"Buy milk"_s, u"Home"_s);
    row("list first", u"#HOME Buy milk"_s, u"Buy milk"_s, u"Home"_s);
    row("list in the middle", u"Buy #home milk"_s, u"Buy milk"_s, u"Home"_s);
    row("list with a space", u"Tidy #home office now"_s, u"Tidy now"_s, u"Home office"_s);
    row("list with a hyphen for the space", u"Tidy #home-office"_s, u"Tidy"_s, u"Home office"_s);
    row("list with an underline for the space", u"Tidy #Home_Office"_s, u"Tidy"_s, u"Home office"_s);
    row("list and comma", u"Tidy #home, then rest"_s, u"Tidy then rest"_s, u"Home"_s);
    row("unknown list", u"Fix #123"_s, u"Fix #123"_s);
    row("longer than a list", u"Fix #homely"_s, u"Fix #homely"_s);
    row("last list counts", u"#home or #work"_s, u"#home or"_s, u"Work"_s);
    row("list inside a word", u"a#home"_s, u"a#home"_s);
    row("list with an umlaut", u"Brot #EINKÄUFE"_s, u"Brot"_s, u"Einkäufe"_s);
    row("wide sign", u"買い物 ＃家"_s, u"買い物"_s, u"家"_s);
    row("list in Arabic", u"شراء الحليب #المنزل"_s, u"شراء الحليب"_s, u"المنزل"_s);
    row("priority 1", u"Pay !1"_s, u"Pay"_s, {}, 1);
    row("priority 2", u"!2 Pay"_s, u"Pay"_s, {}, 2);
    row("priority 3", u"Pay !3 rent"_s, u"Pay rent"_s, {}, 3);
    row("priority 0", u"Pay !0"_s, u"Pay !0"_s);
    row("priority 4", u"Pay !4"_s, u"Pay !4"_s);
    row("priority 12", u"Pay !12"_s, u"Pay !12"_s);
    row("bare sign", u"Pay !"_s, u"Pay !"_s);
    row("exclamation", u"Pay!1"_s, u"Pay!1"_s);
    row("last priority counts", u"a !1 b !2"_s, u"a !1 b"_s, {}, 2);
    row("tag", u"Call @phone"_s, u"Call"_s, {}, 0, {u"phone"_s});
    row("tags", u"@a Call @b, @c-d"_s, u"Call"_s, {}, 0, {u"a"_s, u"b"_s, u"c-d"_s});
    row("same tag twice", u"Call @A @a"_s, u"Call"_s, {}, 0, {u"A"_s});
    row("e-mail address", u"Write to a@b.example"_s, u"Write to a@b.example"_s);
    row("bare at", u"Meet @ noonish"_s, u"Meet @ noonish"_s);
    row("tag of other letters", u"電話 @会社"_s, u"電話"_s, {}, 0, {u"会社"_s});
    row("tag with brackets", u"x @a(b)"_s, u"x @a(b)"_s);
    row("all", u"Call #work !1 @phone bank"_s, u"Call bank"_s, u"Work"_s, 1, {u"phone"_s});
    row("only signs", u"#home !1 @x"_s, u""_s, u"Home"_s, 1, {u"x"_s});
    row("quoted part", u"Read \"The @Today Show\" !1"_s, u"Read \"The @Today Show\""_s, {}, 1);
    row("quoted whole", u"\"Fix #home !1\""_s, u"Fix #home !1"_s);
    row("quoted title", u"\"Fix #home !1\" #work"_s, u"Fix #home !1"_s, u"Work"_s);
    row("curly quotes", u"“Fix #home” !2"_s, u"Fix #home"_s, {}, 2);
    row("German quotes", u"„Fix #home“ !2"_s, u"Fix #home"_s, {}, 2);
    row("French quotes", u"« Fix #home » !2"_s, u"Fix #home"_s, {}, 2);
    row("Japanese quotes", u"「!1」 !2"_s, u"!1"_s, {}, 2);
    row("quote without partner", u"5\" nail #home"_s, u"5\" nail"_s, u"Home"_s);
    row("open quote", u"\"nail #home"_s, u"\"nail"_s, u"Home"_s);
    row("apostrophes", u"don't #home won't"_s, u"don't won't"_s, u"Home"_s);
}

void TestQuickAdd::signs()
{
    QFETCH(const QString, text);
    const auto result = parsed(text, u"en_GB"_s);
    QTEST(result.title, "title");
    QTEST(result.list, "list");
    QTEST(int(result.priority), "priority");
    QTEST(result.tags, "tags");
    QVERIFY(!result.due);
    QVERIFY(result.repeat.isEmpty());
    verifyAccounted(text, result);
}

void TestQuickAdd::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("due");

    const auto row = [](const char *locale, const QString &text, const QString &title, const QString &due) {
        QTest::newRow(qPrintable(QLatin1StringView(locale) + u": "_s + text))
            << QString::fromLatin1(locale) << text << title << due;
    };
    // English
    row("en_US", u"Call bank today"_s, u"Call bank"_s, u"2026-11-21"_s);
    row("en_US", u"Call bank Tomorrow."_s, u"Call bank"_s, u"2026-11-22"_s);
    row("en_US", u"tomorrow, call bank"_s, u"call bank"_s, u"2026-11-22"_s);
    row("en_US", u"Call bank tmrw"_s, u"Call bank"_s, u"2026-11-22"_s);
    row("en_US", u"Call bank the day after tomorrow"_s, u"Call bank"_s, u"2026-11-23"_s);
    row("en_US", u"Call bank monday"_s, u"Call bank"_s, u"2026-11-23"_s);
    row("en_US", u"Call bank Tue"_s, u"Call bank"_s, u"2026-11-24"_s);
    row("en_US", u"Call bank wed"_s, u"Call bank"_s, u"2026-11-25"_s);
    row("en_US", u"Call bank thurs"_s, u"Call bank"_s, u"2026-11-26"_s);
    row("en_US", u"Call bank fri"_s, u"Call bank"_s, u"2026-11-27"_s);
    row("en_US", u"Call bank by Friday"_s, u"Call bank"_s, u"2026-11-27"_s);
    row("en_US", u"Call bank on sun with Tom"_s, u"Call bank with Tom"_s, u"2026-11-22"_s);
    row("en_US", u"Buy sun cream"_s, u"Buy sun cream"_s, {});
    row("en_US", u"The cat sat on it"_s, u"The cat sat on it"_s, {});
    row("en_US", u"Call bank next friday"_s, u"Call bank"_s, u"2026-11-27"_s);
    row("en_US", u"Call bank next sunday"_s, u"Call bank"_s, u"2026-11-29"_s);
    row("en_US", u"Call bank next week"_s, u"Call bank"_s, u"2026-11-23"_s);
    row("en_US", u"Call bank next month"_s, u"Call bank"_s, u"2026-12-01"_s);
    row("en_US", u"Call bank next year"_s, u"Call bank"_s, u"2027-01-01"_s);
    row("en_US", u"Call bank in 3 days"_s, u"Call bank"_s, u"2026-11-24"_s);
    row("en_US", u"Call bank in a week"_s, u"Call bank"_s, u"2026-11-28"_s);
    row("en_US", u"Call bank in two weeks"_s, u"Call bank"_s, u"2026-12-05"_s);
    row("en_US", u"Call bank in 3 months"_s, u"Call bank"_s, u"2027-02-21"_s);
    row("en_US", u"Call bank in 1 year"_s, u"Call bank"_s, u"2027-11-21"_s);
    row("en_US", u"Call bank in 9999 years"_s, u"Call bank in 9999 years"_s, {});
    row("en_US", u"Call bank Nov 27"_s, u"Call bank"_s, u"2026-11-27"_s);
    row("en_US", u"Call bank on 27th of November 2027"_s, u"Call bank"_s, u"2027-11-27"_s);
    row("en_US", u"Call bank 3 may"_s, u"Call bank"_s, u"2027-05-03"_s);
    row("en_US", u"Call bank feb 29"_s, u"Call bank"_s, u"2028-02-29"_s);
    row("en_US", u"Call bank feb 30"_s, u"Call bank feb 30"_s, {});
    row("en_US", u"This may work"_s, u"This may work"_s, {});
    row("en_US", u"Call bank 2026-12-24"_s, u"Call bank"_s, u"2026-12-24"_s);
    row("en_US", u"Call bank 2026-12-24T17:30"_s, u"Call bank"_s, u"2026-12-24T17:30"_s);
    row("en_US", u"Call bank 2026-02-30"_s, u"Call bank 2026-02-30"_s, {});
    row("en_US", u"Call bank 2026-12-24T25:00"_s, u"Call bank 2026-12-24T25:00"_s, {});
    row("en_US", u"Call bank 12/24/2026"_s, u"Call bank"_s, u"2026-12-24"_s);
    row("en_US", u"Call bank 12/24/26"_s, u"Call bank"_s, u"2026-12-24"_s);
    row("en_US", u"Call bank 12/24"_s, u"Call bank"_s, u"2026-12-24"_s);
    row("en_GB", u"Call bank 24/12/2026"_s, u"Call bank"_s, u"2026-12-24"_s);
    row("en_GB", u"Call bank 12/24/2026"_s, u"Call bank 12/24/2026"_s, {});
    row("en_US", u"Buy 1/2 melon"_s, u"Buy 1/2 melon"_s, {});
    row("en_US", u"Monday meeting tomorrow"_s, u"Monday meeting"_s, u"2026-11-22"_s);
    row("en_US", u"Todays news"_s, u"Todays news"_s, {});
    row("en_US", u"\"today\" tomorrow"_s, u"today"_s, u"2026-11-22"_s);
    // German
    row("de_DE", u"Bank anrufen heute"_s, u"Bank anrufen"_s, u"2026-11-21"_s);
    row("de_DE", u"Bank anrufen morgen"_s, u"Bank anrufen"_s, u"2026-11-22"_s);
    row("de_DE", u"Morgen Bank anrufen"_s, u"Bank anrufen"_s, u"2026-11-22"_s);
    row("de_DE", u"Guten Morgen sagen"_s, u"Guten Morgen sagen"_s, {});
    row("de_DE", u"Bank anrufen übermorgen"_s, u"Bank anrufen"_s, u"2026-11-23"_s);
    row("de_DE", u"Bank anrufen am Montag"_s, u"Bank anrufen"_s, u"2026-11-23"_s);
    row("de_DE", u"Bank anrufen Fr"_s, u"Bank anrufen"_s, u"2026-11-27"_s);
    row("de_DE", u"Bank anrufen Mi."_s, u"Bank anrufen"_s, u"2026-11-25"_s);
    row("de_DE", u"Mach es so wie immer"_s, u"Mach es so wie immer"_s, {});
    row("de_DE", u"So viel Milch kaufen"_s, u"So viel Milch kaufen"_s, {});
    row("de_DE", u"Bank anrufen nächsten Freitag"_s, u"Bank anrufen"_s, u"2026-11-27"_s);
    row("de_DE", u"Bank anrufen nächste Woche"_s, u"Bank anrufen"_s, u"2026-11-23"_s);
    row("de_DE", u"Bank anrufen nächsten Monat"_s, u"Bank anrufen"_s, u"2026-12-01"_s);
    row("de_DE", u"Bank anrufen in 3 Tagen"_s, u"Bank anrufen"_s, u"2026-11-24"_s);
    row("de_DE", u"Bank anrufen in einer Woche"_s, u"Bank anrufen"_s, u"2026-11-28"_s);
    row("de_DE", u"Bank anrufen in drei Monaten"_s, u"Bank anrufen"_s, u"2027-02-21"_s);
    row("de_DE", u"Bank anrufen 24.12."_s, u"Bank anrufen"_s, u"2026-12-24"_s);
    row("de_DE", u"Bank anrufen bis 24.12.2026"_s, u"Bank anrufen"_s, u"2026-12-24"_s);
    row("de_DE", u"Version 2.11 prüfen"_s, u"Version 2.11 prüfen"_s, {});
    row("de_DE", u"Bank anrufen am 3. März"_s, u"Bank anrufen"_s, u"2027-03-03"_s);
    // Spanish
    row("es_ES", u"Llamar hoy"_s, u"Llamar"_s, u"2026-11-21"_s);
    row("es_ES", u"Llamar mañana"_s, u"Llamar"_s, u"2026-11-22"_s);
    row("es_ES", u"Correr por la mañana"_s, u"Correr por la mañana"_s, {});
    row("es_ES", u"Llamar pasado mañana"_s, u"Llamar"_s, u"2026-11-23"_s);
    row("es_ES", u"Llamar el lunes"_s, u"Llamar"_s, u"2026-11-23"_s);
    row("es_ES", u"Llamar vie"_s, u"Llamar"_s, u"2026-11-27"_s);
    row("es_ES", u"Ir al mar"_s, u"Ir al mar"_s, {});
    row("es_ES", u"Llamar el viernes que viene"_s, u"Llamar"_s, u"2026-11-27"_s);
    row("es_ES", u"Llamar la próxima semana"_s, u"Llamar"_s, u"2026-11-23"_s);
    row("es_ES", u"Llamar el mes que viene"_s, u"Llamar"_s, u"2026-12-01"_s);
    row("es_ES", u"Llamar en 3 días"_s, u"Llamar"_s, u"2026-11-24"_s);
    row("es_ES", u"Llamar dentro de dos semanas"_s, u"Llamar"_s, u"2026-12-05"_s);
    row("es_ES", u"Llamar 24/12/2026"_s, u"Llamar"_s, u"2026-12-24"_s);
    row("es_ES", u"Llamar el 24 de diciembre"_s, u"Llamar"_s, u"2026-12-24"_s);
    row("es_ES", u"Llamar 3 ene 2027"_s, u"Llamar"_s, u"2027-01-03"_s);
    // French
    row("fr_FR", u"Appeler aujourd'hui"_s, u"Appeler"_s, u"2026-11-21"_s);
    row("fr_FR", u"Appeler aujourd’hui"_s, u"Appeler"_s, u"2026-11-21"_s);
    row("fr_FR", u"Appeler demain"_s, u"Appeler"_s, u"2026-11-22"_s);
    row("fr_FR", u"Appeler après-demain"_s, u"Appeler"_s, u"2026-11-23"_s);
    row("fr_FR", u"Appeler lundi"_s, u"Appeler"_s, u"2026-11-23"_s);
    row("fr_FR", u"Appeler ven."_s, u"Appeler"_s, u"2026-11-27"_s);
    row("fr_FR", u"Acheter un jeu"_s, u"Acheter un jeu"_s, {});
    row("fr_FR", u"Appeler vendredi prochain"_s, u"Appeler"_s, u"2026-11-27"_s);
    row("fr_FR", u"Appeler la semaine prochaine"_s, u"Appeler"_s, u"2026-11-23"_s);
    row("fr_FR", u"Appeler le mois prochain"_s, u"Appeler"_s, u"2026-12-01"_s);
    row("fr_FR", u"Appeler dans 3 jours"_s, u"Appeler"_s, u"2026-11-24"_s);
    row("fr_FR", u"Appeler dans une semaine"_s, u"Appeler"_s, u"2026-11-28"_s);
    row("fr_FR", u"Appeler dans 3 mois"_s, u"Appeler"_s, u"2027-02-21"_s);
    row("fr_FR", u"Appeler le 24/12/2026"_s, u"Appeler"_s, u"2026-12-24"_s);
    row("fr_FR", u"Appeler le 1er décembre"_s, u"Appeler"_s, u"2026-12-01"_s);
    // Portuguese
    row("pt_BR", u"Ligar hoje"_s, u"Ligar"_s, u"2026-11-21"_s);
    row("pt_BR", u"Ligar amanhã"_s, u"Ligar"_s, u"2026-11-22"_s);
    row("pt_BR", u"Ligar depois de amanhã"_s, u"Ligar"_s, u"2026-11-23"_s);
    row("pt_BR", u"Ligar segunda-feira"_s, u"Ligar"_s, u"2026-11-23"_s);
    row("pt_BR", u"Ligar na sexta"_s, u"Ligar"_s, u"2026-11-27"_s);
    row("pt_BR", u"Ligar qui"_s, u"Ligar"_s, u"2026-11-26"_s);
    row("pt_BR", u"Preciso ter tempo"_s, u"Preciso ter tempo"_s, {});
    row("pt_BR", u"Ligar próxima sexta"_s, u"Ligar"_s, u"2026-11-27"_s);
    row("pt_BR", u"Ligar semana que vem"_s, u"Ligar"_s, u"2026-11-23"_s);
    row("pt_BR", u"Ligar no próximo mês"_s, u"Ligar"_s, u"2026-12-01"_s);
    row("pt_BR", u"Ligar em 3 dias"_s, u"Ligar"_s, u"2026-11-24"_s);
    row("pt_BR", u"Ligar daqui a duas semanas"_s, u"Ligar"_s, u"2026-12-05"_s);
    row("pt_BR", u"Ligar 24/12/2026"_s, u"Ligar"_s, u"2026-12-24"_s);
    row("pt_BR", u"Ligar 24 de dezembro de 2027"_s, u"Ligar"_s, u"2027-12-24"_s);
    // Polish
    row("pl_PL", u"Zadzwonić dzisiaj"_s, u"Zadzwonić"_s, u"2026-11-21"_s);
    row("pl_PL", u"Zadzwonić jutro"_s, u"Zadzwonić"_s, u"2026-11-22"_s);
    row("pl_PL", u"Zadzwonić pojutrze"_s, u"Zadzwonić"_s, u"2026-11-23"_s);
    row("pl_PL", u"Zadzwonić w poniedziałek"_s, u"Zadzwonić"_s, u"2026-11-23"_s);
    row("pl_PL", u"Zadzwonić w środę"_s, u"Zadzwonić"_s, u"2026-11-25"_s);
    row("pl_PL", u"Zadzwonić pt"_s, u"Zadzwonić"_s, u"2026-11-27"_s);
    row("pl_PL", u"Zadzwonić w następny piątek"_s, u"Zadzwonić"_s, u"2026-11-27"_s);
    row("pl_PL", u"Zadzwonić w przyszłym tygodniu"_s, u"Zadzwonić"_s, u"2026-11-23"_s);
    row("pl_PL", u"Zadzwonić w przyszłym miesiącu"_s, u"Zadzwonić"_s, u"2026-12-01"_s);
    row("pl_PL", u"Zadzwonić za 3 dni"_s, u"Zadzwonić"_s, u"2026-11-24"_s);
    row("pl_PL", u"Zadzwonić za tydzień"_s, u"Zadzwonić"_s, u"2026-11-28"_s);
    row("pl_PL", u"Zadzwonić za 3 miesiące"_s, u"Zadzwonić"_s, u"2027-02-21"_s);
    row("pl_PL", u"Zadzwonić 24.12.2026"_s, u"Zadzwonić"_s, u"2026-12-24"_s);
    row("pl_PL", u"Zadzwonić 24 grudnia"_s, u"Zadzwonić"_s, u"2026-12-24"_s);
    // Japanese
    row("ja_JP", u"今日 銀行に電話"_s, u"銀行に電話"_s, u"2026-11-21"_s);
    row("ja_JP", u"明日銀行に電話"_s, u"銀行に電話"_s, u"2026-11-22"_s);
    row("ja_JP", u"明日までに報告書"_s, u"報告書"_s, u"2026-11-22"_s);
    row("ja_JP", u"明日の会議"_s, u"会議"_s, u"2026-11-22"_s);
    row("ja_JP", u"明日にんじんを買う"_s, u"にんじんを買う"_s, u"2026-11-22"_s);
    row("ja_JP", u"会議 明後日"_s, u"会議"_s, u"2026-11-23"_s);
    row("ja_JP", u"会議明後日"_s, u"会議"_s, u"2026-11-23"_s);
    row("ja_JP", u"月曜日 会議"_s, u"会議"_s, u"2026-11-23"_s);
    row("ja_JP", u"会議 （金）"_s, u"会議"_s, u"2026-11-27"_s);
    row("ja_JP", u"来週の金曜日 会議"_s, u"会議"_s, u"2026-11-27"_s);
    row("ja_JP", u"来週 会議"_s, u"会議"_s, u"2026-11-23"_s);
    row("ja_JP", u"来月 会議"_s, u"会議"_s, u"2026-12-01"_s);
    row("ja_JP", u"3日後 会議"_s, u"会議"_s, u"2026-11-24"_s);
    row("ja_JP", u"２週間後 会議"_s, u"会議"_s, u"2026-12-05"_s);
    row("ja_JP", u"3か月後に会議"_s, u"会議"_s, u"2027-02-21"_s);
    row("ja_JP", u"12月24日 会議"_s, u"会議"_s, u"2026-12-24"_s);
    row("ja_JP", u"2027年1月3日 会議"_s, u"会議"_s, u"2027-01-03"_s);
    row("ja_JP", u"会議 2026/12/24"_s, u"会議"_s, u"2026-12-24"_s);
    row("ja_JP", u"昨日明日香に電話した"_s, u"昨日明日香に電話した"_s, {});
    // Chinese
    row("zh_CN", u"今天给银行打电话"_s, u"给银行打电话"_s, u"2026-11-21"_s);
    row("zh_CN", u"明天 打电话"_s, u"打电话"_s, u"2026-11-22"_s);
    row("zh_CN", u"打电话后天"_s, u"打电话"_s, u"2026-11-23"_s);
    row("zh_CN", u"明天前往北京"_s, u"前往北京"_s, u"2026-11-22"_s);
    row("zh_CN", u"周五之前交报告"_s, u"交报告"_s, u"2026-11-27"_s);
    row("zh_CN", u"星期一 开会"_s, u"开会"_s, u"2026-11-23"_s);
    row("zh_CN", u"下周五开会"_s, u"开会"_s, u"2026-11-27"_s);
    row("zh_CN", u"下个星期天开会"_s, u"开会"_s, u"2026-11-29"_s);
    row("zh_CN", u"下周 开会"_s, u"开会"_s, u"2026-11-23"_s);
    row("zh_CN", u"下个月 开会"_s, u"开会"_s, u"2026-12-01"_s);
    row("zh_CN", u"3天后开会"_s, u"开会"_s, u"2026-11-24"_s);
    row("zh_CN", u"两周后开会"_s, u"开会"_s, u"2026-12-05"_s);
    row("zh_CN", u"三个月后开会"_s, u"开会"_s, u"2027-02-21"_s);
    row("zh_CN", u"12月24日开会"_s, u"开会"_s, u"2026-12-24"_s);
    row("zh_CN", u"开会 2026/12/24"_s, u"开会"_s, u"2026-12-24"_s);
    // Arabic
    row("ar_EG", u"اتصل بالبنك اليوم"_s, u"اتصل بالبنك"_s, u"2026-11-21"_s);
    row("ar_EG", u"اتصل بالبنك غدا"_s, u"اتصل بالبنك"_s, u"2026-11-22"_s);
    row("ar_EG", u"اتصل بالبنك غداً"_s, u"اتصل بالبنك"_s, u"2026-11-22"_s);
    row("ar_EG", u"اتصل بالبنك بعد غد"_s, u"اتصل بالبنك"_s, u"2026-11-23"_s);
    row("ar_EG", u"اتصل بالبنك يوم الاثنين"_s, u"اتصل بالبنك"_s, u"2026-11-23"_s);
    row("ar_EG", u"اتصل بالبنك الجمعة"_s, u"اتصل بالبنك"_s, u"2026-11-27"_s);
    row("ar_EG", u"اتصل بالبنك الأسبوع القادم"_s, u"اتصل بالبنك"_s, u"2026-11-22"_s);
    row("ar_EG", u"اتصل بالبنك الشهر القادم"_s, u"اتصل بالبنك"_s, u"2026-12-01"_s);
    row("ar_EG", u"اتصل بالبنك بعد 3 أيام"_s, u"اتصل بالبنك"_s, u"2026-11-24"_s);
    row("ar_EG", u"اتصل بالبنك بعد ٣ أيام"_s, u"اتصل بالبنك"_s, u"2026-11-24"_s);
    row("ar_EG", u"اتصل بالبنك بعد أسبوعين"_s, u"اتصل بالبنك"_s, u"2026-12-05"_s);
    row("ar_EG", u"اتصل بالبنك بعد شهر"_s, u"اتصل بالبنك"_s, u"2026-12-21"_s);
    row("ar_EG", u"اتصل بالبنك 24 ديسمبر"_s, u"اتصل بالبنك"_s, u"2026-12-24"_s);
    // A language we have no words for reads English and its own numeric dates.
    row("fi_FI", u"Soita tomorrow"_s, u"Soita"_s, u"2026-11-22"_s);
    row("fi_FI", u"Soita 24.12.2026"_s, u"Soita"_s, u"2026-12-24"_s);
}

void TestQuickAdd::dates()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    const auto result = parsed(text, locale);
    QTEST(result.title, "title");
    QTEST(result.due ? result.due->toString() : QString(), "due");
    verifyAccounted(text, result);
}

void TestQuickAdd::times_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("time");

    const auto row = [](const char *locale, const QString &text, const QString &title, const QString &time) {
        QTest::newRow(qPrintable(QLatin1StringView(locale) + u": "_s + text))
            << QString::fromLatin1(locale) << text << title << time;
    };
    row("en_US", u"Call 17:00"_s, u"Call"_s, u"17:00"_s);
    row("en_US", u"Call at 9:05"_s, u"Call"_s, u"09:05"_s);
    row("en_US", u"Call 5pm"_s, u"Call"_s, u"17:00"_s);
    row("en_US", u"Call at 5 PM"_s, u"Call"_s, u"17:00"_s);
    row("en_US", u"Call 5:30pm"_s, u"Call"_s, u"17:30"_s);
    row("en_US", u"Call 12am"_s, u"Call"_s, u"00:00"_s);
    row("en_US", u"Call 12pm"_s, u"Call"_s, u"12:00"_s);
    row("en_US", u"Call 13am"_s, u"Call 13am"_s, {});
    row("en_US", u"Call 8 a.m."_s, u"Call"_s, u"08:00"_s);
    row("en_US", u"Call at noon"_s, u"Call"_s, u"12:00"_s);
    row("en_US", u"Call 25:00"_s, u"Call 25:00"_s, {});
    row("en_US", u"Call 17:60"_s, u"Call 17:60"_s, {});
    row("en_US", u"Call at 5"_s, u"Call at 5"_s, {});
    row("en_US", u"Mix 3:2 paint"_s, u"Mix 3:2 paint"_s, {});
    row("de_DE", u"Anruf um 17 Uhr"_s, u"Anruf"_s, u"17:00"_s);
    row("de_DE", u"Anruf 17.30 Uhr"_s, u"Anruf"_s, u"17:30"_s);
    row("de_DE", u"Anruf um 8:15"_s, u"Anruf"_s, u"08:15"_s);
    row("de_DE", u"Anruf 5 Uhr nachmittags"_s, u"Anruf"_s, u"17:00"_s);
    row("de_DE", u"Anruf mittags"_s, u"Anruf"_s, u"12:00"_s);
    row("es_ES", u"Llamar a las 17:00"_s, u"Llamar"_s, u"17:00"_s);
    row("es_ES", u"Llamar a las 5 de la tarde"_s, u"Llamar"_s, u"17:00"_s);
    row("es_ES", u"Llamar a las 9 de la mañana"_s, u"Llamar"_s, u"09:00"_s);
    row("es_ES", u"Llamar al mediodía"_s, u"Llamar"_s, u"12:00"_s);
    row("fr_FR", u"Appeler à 17h"_s, u"Appeler"_s, u"17:00"_s);
    row("fr_FR", u"Appeler 17h30"_s, u"Appeler"_s, u"17:30"_s);
    row("fr_FR", u"Appeler à 5 heures du soir"_s, u"Appeler"_s, u"17:00"_s);
    row("fr_FR", u"Appeler à midi"_s, u"Appeler"_s, u"12:00"_s);
    row("pt_BR", u"Ligar às 17h"_s, u"Ligar"_s, u"17:00"_s);
    row("pt_BR", u"Ligar 17h30"_s, u"Ligar"_s, u"17:30"_s);
    row("pt_BR", u"Ligar às 5 da tarde"_s, u"Ligar"_s, u"17:00"_s);
    row("pt_BR", u"Ligar ao meio-dia"_s, u"Ligar"_s, u"12:00"_s);
    row("pl_PL", u"Zadzwonić o 17:00"_s, u"Zadzwonić"_s, u"17:00"_s);
    row("pl_PL", u"Zadzwonić o godz. 17"_s, u"Zadzwonić"_s, u"17:00"_s);
    row("pl_PL", u"Zadzwonić w południe"_s, u"Zadzwonić"_s, u"12:00"_s);
    row("ja_JP", u"17時 電話"_s, u"電話"_s, u"17:00"_s);
    row("ja_JP", u"午後5時半 電話"_s, u"電話"_s, u"17:30"_s);
    row("ja_JP", u"電話 17時30分に"_s, u"電話"_s, u"17:30"_s);
    row("ja_JP", u"正午 電話"_s, u"電話"_s, u"12:00"_s);
    row("zh_CN", u"下午5点打电话"_s, u"打电话"_s, u"17:00"_s);
    row("zh_CN", u"晚上八点半打电话"_s, u"打电话"_s, u"20:30"_s);
    row("zh_CN", u"早上十一点打电话"_s, u"打电话"_s, u"11:00"_s);
    row("zh_CN", u"中午打电话"_s, u"打电话"_s, u"12:00"_s);
    row("zh_CN", u"打电话 17:00"_s, u"打电话"_s, u"17:00"_s);
    row("ar_EG", u"اتصل الساعة 17:00"_s, u"اتصل"_s, u"17:00"_s);
    row("ar_EG", u"اتصل الساعة 5 مساءً"_s, u"اتصل"_s, u"17:00"_s);
    row("ar_EG", u"اتصل الساعة ٩ صباحاً"_s, u"اتصل"_s, u"09:00"_s);
    row("ar_EG", u"اتصل ظهراً"_s, u"اتصل"_s, u"12:00"_s);
}

void TestQuickAdd::times()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    const auto result = parsed(text, locale);
    QTEST(result.title, "title");
    const auto time = result.due && result.due->time ? result.due->time->toString(u"HH:mm"_s) : QString();
    QTEST(time, "time");
    verifyAccounted(text, result);
}

void TestQuickAdd::repeats_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("repeat");
    QTest::addColumn<QString>("due");

    const auto row = [](const char *locale, const QString &text, const QString &title, const QString &repeat,
                        const QString &due) {
        QTest::newRow(qPrintable(QLatin1StringView(locale) + u": "_s + text))
            << QString::fromLatin1(locale) << text << title << repeat << due;
    };
    row("en_US", u"Water every 2 weeks"_s, u"Water"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("en_US", u"Water every day"_s, u"Water"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("en_US", u"Water daily"_s, u"Water"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("en_US", u"Prepare daily standup"_s, u"Prepare daily standup"_s, {}, {});
    row("en_US", u"Water weekly #home"_s, u"Water"_s, u"FREQ=WEEKLY"_s, u"2026-11-21"_s);
    row("en_US", u"Water biweekly"_s, u"Water"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("en_US", u"Water monthly"_s, u"Water"_s, u"FREQ=MONTHLY"_s, u"2026-11-21"_s);
    row("en_US", u"Water yearly"_s, u"Water"_s, u"FREQ=YEARLY"_s, u"2026-11-21"_s);
    row("en_US", u"Water every other day"_s, u"Water"_s, u"FREQ=DAILY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("en_US", u"Water every three months"_s, u"Water"_s, u"FREQ=MONTHLY;INTERVAL=3"_s, u"2026-11-21"_s);
    row("en_US", u"Water every monday"_s, u"Water"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("en_US", u"Water every sat"_s, u"Water"_s, u"FREQ=WEEKLY;BYDAY=SA"_s, u"2026-11-21"_s);
    row("en_US", u"Water every mon, wed and fri"_s, u"Water"_s, u"FREQ=WEEKLY;BYDAY=MO,WE,FR"_s,
        u"2026-11-23"_s);
    row("en_US", u"Water every other tuesday"_s, u"Water"_s, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s,
        u"2026-11-24"_s);
    row("en_US", u"Water every weekday"_s, u"Water"_s, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s,
        u"2026-11-23"_s);
    row("en_US", u"Water on mondays"_s, u"Water"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("en_US", u"Rent every 1st"_s, u"Rent"_s, u"FREQ=MONTHLY;BYMONTHDAY=1"_s, u"2026-12-01"_s);
    row("en_US", u"Rent every 32nd"_s, u"Rent every 32nd"_s, {}, {});
    row("en_US", u"Water every 0 days"_s, u"Water every 0 days"_s, {}, {});
    row("en_US", u"every 2 weeks"_s, u""_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("en_US", u"Water every day at 9:00"_s, u"Water"_s, u"FREQ=DAILY"_s, u"2026-11-22T09:00"_s);
    row("en_US", u"Water every day at 11:00"_s, u"Water"_s, u"FREQ=DAILY"_s, u"2026-11-21T11:00"_s);
    row("en_US", u"Call bank fri 17:00 #home !1 @phone every 2 weeks"_s, u"Call bank"_s,
        u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-27T17:00"_s);
    row("de_DE", u"Gießen alle 2 Wochen"_s, u"Gießen"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("de_DE", u"Gießen jeden Tag"_s, u"Gießen"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("de_DE", u"Gießen jeden Montag und Donnerstag"_s, u"Gießen"_s, u"FREQ=WEEKLY;BYDAY=MO,TH"_s,
        u"2026-11-23"_s);
    row("de_DE", u"Gießen montags"_s, u"Gießen"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("de_DE", u"Gießen täglich"_s, u"Gießen"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("de_DE", u"Gießen jede zweite Woche"_s, u"Gießen"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("de_DE", u"Miete jeden 1."_s, u"Miete"_s, u"FREQ=MONTHLY;BYMONTHDAY=1"_s, u"2026-12-01"_s);
    row("de_DE", u"Gießen werktags"_s, u"Gießen"_s, u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, u"2026-11-23"_s);
    row("es_ES", u"Regar cada 2 semanas"_s, u"Regar"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("es_ES", u"Regar todos los días"_s, u"Regar"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("es_ES", u"Regar cada lunes y jueves"_s, u"Regar"_s, u"FREQ=WEEKLY;BYDAY=MO,TH"_s, u"2026-11-23"_s);
    row("es_ES", u"Regar todos los sábados"_s, u"Regar"_s, u"FREQ=WEEKLY;BYDAY=SA"_s, u"2026-11-21"_s);
    row("es_ES", u"Pagar el 15 de cada mes"_s, u"Pagar"_s, u"FREQ=MONTHLY;BYMONTHDAY=15"_s, u"2026-12-15"_s);
    row("fr_FR", u"Arroser toutes les 2 semaines"_s, u"Arroser"_s, u"FREQ=WEEKLY;INTERVAL=2"_s,
        u"2026-11-21"_s);
    row("fr_FR", u"Arroser tous les jours"_s, u"Arroser"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("fr_FR", u"Arroser chaque lundi"_s, u"Arroser"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("fr_FR", u"Arroser tous les lundis et jeudis"_s, u"Arroser"_s, u"FREQ=WEEKLY;BYDAY=MO,TH"_s,
        u"2026-11-23"_s);
    row("fr_FR", u"Arroser un jour sur deux"_s, u"Arroser"_s, u"FREQ=DAILY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("pt_BR", u"Regar a cada 2 semanas"_s, u"Regar"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("pt_BR", u"Regar todos os dias"_s, u"Regar"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("pt_BR", u"Regar toda segunda"_s, u"Regar"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("pt_BR", u"Pagar todo dia 15"_s, u"Pagar"_s, u"FREQ=MONTHLY;BYMONTHDAY=15"_s, u"2026-12-15"_s);
    row("pl_PL", u"Podlać co 2 tygodnie"_s, u"Podlać"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("pl_PL", u"Podlać codziennie"_s, u"Podlać"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("pl_PL", u"Podlać w każdy poniedziałek"_s, u"Podlać"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("pl_PL", u"Podlać co miesiąc"_s, u"Podlać"_s, u"FREQ=MONTHLY"_s, u"2026-11-21"_s);
    row("ja_JP", u"2週間ごとに 水やり"_s, u"水やり"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("ja_JP", u"毎日 水やり"_s, u"水やり"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("ja_JP", u"毎週月曜日に水やり"_s, u"水やり"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("ja_JP", u"毎月15日 家賃"_s, u"家賃"_s, u"FREQ=MONTHLY;BYMONTHDAY=15"_s, u"2026-12-15"_s);
    row("zh_CN", u"每两周浇水"_s, u"浇水"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("zh_CN", u"每天浇水"_s, u"浇水"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("zh_CN", u"每周一和周四浇水"_s, u"浇水"_s, u"FREQ=WEEKLY;BYDAY=MO,TH"_s, u"2026-11-23"_s);
    row("zh_CN", u"每周一下午5点浇水"_s, u"浇水"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23T17:00"_s);
    row("zh_CN", u"浇水每天"_s, u"浇水"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("ar_EG", u"اسق النبات كل أسبوعين"_s, u"اسق النبات"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"2026-11-21"_s);
    row("ar_EG", u"اسق النبات كل يوم"_s, u"اسق النبات"_s, u"FREQ=DAILY"_s, u"2026-11-21"_s);
    row("ar_EG", u"اسق النبات كل 3 أيام"_s, u"اسق النبات"_s, u"FREQ=DAILY;INTERVAL=3"_s, u"2026-11-21"_s);
    row("ar_EG", u"اسق النبات كل يوم الاثنين"_s, u"اسق النبات"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-11-23"_s);
    row("ar_EG", u"اسق النبات كل الاثنين والخميس"_s, u"اسق النبات"_s, u"FREQ=WEEKLY;BYDAY=MO,TH"_s,
        u"2026-11-23"_s);
}

void TestQuickAdd::repeats()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    const auto result = parsed(text, locale);
    QTEST(result.title, "title");
    QTEST(result.repeat, "repeat");
    QTEST(result.due ? result.due->toString() : QString(), "due");
    verifyAccounted(text, result);
}

void TestQuickAdd::chipsSayWhereAndWhat()
{
    const auto text = u"Call bank fri 17:00 #home !1 @phone every 2 weeks"_s;
    const auto result = parsed(text, u"en_US"_s);
    const QList<Chip> expected{
        {ChipKind::Date, 10, 3, u"2026-11-27"_s}, {ChipKind::Time, 14, 5, u"17:00"_s},
        {ChipKind::List, 20, 5, u"Home"_s},       {ChipKind::Priority, 26, 2, u"1"_s},
        {ChipKind::Tag, 29, 6, u"phone"_s},       {ChipKind::Repeat, 36, 13, u"FREQ=WEEKLY;INTERVAL=2"_s}};
    QStringList found;
    for (const auto &chip : result.chips)
        found.append(
            u"%1 %2+%3 %4"_s.arg(kindName(chip.kind)).arg(chip.start).arg(chip.length).arg(chip.meaning));
    QVERIFY2(result.chips == expected, qPrintable(found.join(u'\n')));

    // Backspace drops the last one: the face cuts its span out and asks again.
    const auto last = result.chips.last();
    auto shorter = text;
    shorter.remove(last.start, last.length);
    QCOMPARE(parsed(shorter, u"en_US"_s).chips, expected.first(5));
}

void TestQuickAdd::aTimeWithoutDayIsTheNextOne()
{
    const auto due = [](const QString &text) { return parsed(text, u"en_US"_s).due->toString(); };
    QCOMPARE(due(u"Call 10:01"_s), u"2026-11-21T10:01"_s);
    QCOMPARE(due(u"Call 10:00"_s), u"2026-11-22T10:00"_s);
    QCOMPARE(due(u"Call 9:59"_s), u"2026-11-22T09:59"_s);
    QCOMPARE(due(u"Call today 9:59"_s), u"2026-11-21T09:59"_s);
}

void TestQuickAdd::aRepeatStartsWithTheNextFittingDay()
{
    const auto due = [](const QString &text) { return parsed(text, u"en_US"_s).due->toString(); };
    QCOMPARE(due(u"x every saturday 11:00"_s), u"2026-11-21T11:00"_s);
    QCOMPARE(due(u"x every saturday 9:00"_s), u"2026-11-28T09:00"_s);
    QCOMPARE(due(u"x every 31st"_s), u"2026-12-31"_s);
    QCOMPARE(due(u"x every month 2026-12-24"_s), u"2026-12-24"_s);
}

void TestQuickAdd::nextWeekStartsWithTheLocalesFirstWorkday()
{
    auto sunday = context();
    const QuickAddPhrases egyptian(QLocale(u"ar_EG"_s));
    const QuickAddPhrases english(QLocale(u"en_US"_s));
    sunday.now.setDate(QDate(2026, 11, 22)); // a Sunday, the first working day there
    QCOMPARE(parseQuickAdd(u"اجتماع الأسبوع القادم"_s, egyptian, sunday).due->toString(), u"2026-11-29"_s);
    QCOMPARE(parseQuickAdd(u"Meet next week"_s, english, sunday).due->toString(), u"2026-11-23"_s);
    auto monday = context();
    monday.now.setDate(QDate(2026, 11, 23));
    QCOMPARE(parseQuickAdd(u"Meet next week"_s, english, monday).due->toString(), u"2026-11-30"_s);
    QCOMPARE(parseQuickAdd(u"Meet next friday"_s, english, monday).due->toString(), u"2026-12-04"_s);
}

void TestQuickAdd::weekdaysCountFromTomorrow()
{
    QCOMPARE(parsed(u"Meet saturday"_s, u"en_US"_s).due->toString(), u"2026-11-28"_s);
    QCOMPARE(parsed(u"Meet sunday"_s, u"en_US"_s).due->toString(), u"2026-11-22"_s);
}

void TestQuickAdd::overlongTextIsAllTitle()
{
    const auto text = u"x"_s.repeated(maxQuickAddLength) + u" today"_s;
    const auto result = parsed(text, u"en_US"_s);
    QVERIFY(result.chips.isEmpty());
    QCOMPARE(result.title, text);
}

void TestQuickAdd::isQuick()
{
    // Typing must not be felt; a debug build under load is allowed a hundred times the usual.
    for (const auto &locale : {u"en_US"_s, u"zh_CN"_s}) {
        const QuickAddPhrases phrases{QLocale(locale)};
        const auto text = u"每 in  #h @ !"_s.repeated(maxQuickAddLength / 13);
        QElapsedTimer timer;
        timer.start();
        parseQuickAdd(text, phrases, context());
        qInfo().noquote() << locale << text.size() << "characters in" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < 5000);
    }
}

void TestQuickAdd::neverFails_data()
{
    QTest::addColumn<QString>("locale");
    for (const auto *locale :
         {"en_US", "de_DE", "es_ES", "fr_FR", "pt_BR", "pl_PL", "ja_JP", "zh_CN", "ar_EG", "C"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestQuickAdd::neverFails()
{
    QFETCH(const QString, locale);
    const QStringList pieces{u"every"_s,
                             u"2"_s,
                             u"weeks"_s,
                             u"#home"_s,
                             u"#"_s,
                             u"!1"_s,
                             u"@a"_s,
                             u"\""_s,
                             u" "_s,
                             u"  "_s,
                             u"fri"_s,
                             u"morgen"_s,
                             u"明日"_s,
                             u"下周五"_s,
                             u"غدا"_s,
                             u"17:00"_s,
                             u"2026-11-27"_s,
                             u"24.12."_s,
                             u"12/24"_s,
                             u"alle"_s,
                             u"“"_s,
                             u"”"_s,
                             u"«"_s,
                             u"»"_s,
                             u"\u202e"_s,
                             QString(QChar(0xd800)),
                             QString(QChar(0xdc00)),
                             u"😀"_s,
                             u"\n"_s,
                             u"a"_s,
                             u"月"_s,
                             u"每"_s,
                             u"٣"_s,
                             u"99999999999"_s,
                             u"."_s,
                             u","_s,
                             u"#home office"_s,
                             QString(QChar(0)),
                             u"in 3 days"_s,
                             u"午後5時"_s,
                             u"cada"_s};
    const QuickAddPhrases phrases{QLocale(locale)};
    QRandomGenerator random(20261121);
    for (int i = 0; i < 1500; ++i) {
        QString text;
        const int count = random.bounded(1, 14);
        for (int piece = 0; piece < count; ++piece) {
            text += pieces[random.bounded(int(pieces.size()))];
            if (random.bounded(2) == 0)
                text += u' ';
        }
        const auto result = parseQuickAdd(text, phrases, context());
        verifyAccounted(text, result);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestQuickAdd)
#include "tst_quickadd.moc"
