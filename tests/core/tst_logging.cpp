#include "core/logging.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Buy milk – käse 牛乳 😀"_s << u"Buy milk – käse 牛乳 😀"_s;
        QTest::newRow("CF3 newline and ESC") << u"a\nb\x1b[2Jc"_s << u"a\\u000ab\\u001b[2Jc"_s;
        QTest::newRow("CF3 carriage return") << u"ok\rerror"_s << u"ok\\u000derror"_s;
        QTest::newRow("CF3 C1 control") << u"a\u009b2J"_s << u"a\\u009b2J"_s;
        QTest::newRow("CF3 delete") << u"a\u007f"_s << u"a\\u007f"_s;
        QTest::newRow("CF3 line separator") << u"a\u2028b\u2029c"_s << u"a\\u2028b\\u2029c"_s;
        QTest::newRow("CF3 bidi override") << u"gpj\u202Eexe"_s << u"gpj\\u202eexe"_s;
        QTest::newRow("CF3 bidi isolate") << u"a\u2066b"_s << u"a\\u2066b"_s;
        QTest::newRow("tag character") << u"a\U000E0041"_s << u"a\\udb40\\udc41"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a\\ud800b"_s;
        QTest::newRow("family emoji") << u"👩\u200D👧"_s << u"👩\u200D👧"_s;
    }

    void escapes()
    {
        QFETCH(QString, text);
        QTEST(escaped(text), "expected");
        QVERIFY(!hasUnprintable(escaped(text)));
    }

    void cutsByCodePoints()
    {
        QCOMPARE(escaped(u"😀😀😀"_s, 3), u"😀😀😀"_s);
        QCOMPARE(escaped(u"😀😀😀"_s, 2), u"😀😀…"_s);
        QCOMPARE(escaped(u"\n\n\n"_s, 1), u"\\u000a…"_s);
        QCOMPARE(escaped(QString(1'000'000, u'x')).size(), 201);
    }

    void findsUnprintable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("plain") << u"Claude Code (traydo)"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("RG7 override") << u"Codex\u202E"_s << true;
        QTest::newRow("RG7 bell") << u"Codex\a"_s << true;
        QTest::newRow("RG7 zero width space") << u"Co\u200Bdex"_s << true;
        QTest::newRow("RG7 joiner in Latin") << u"Co\u200Ddex"_s << true;
        QTest::newRow("RG7 joiner after é") << u"Caf\u00e9\u200D"_s << true;
        QTest::newRow("RG7 joiner first") << u"\u200DCodex"_s << true;
        QTest::newRow("RG7 two joiners") << u"👩\u200D\u200D👧"_s << true;
        QTest::newRow("RG7 soft hyphen") << u"Co\u00ADdex"_s << true;
        QTest::newRow("RG7 Hangul filler") << u"\u3164"_s << true;
        QTest::newRow("RG7 byte order mark") << u"\uFEFFCodex"_s << true;
        QTest::newRow("Persian") << u"می\u200Cخواهم"_s << false;
        QTest::newRow("family") << u"👩\u200D👧"_s << false;
    }

    void findsUnprintable()
    {
        QFETCH(QString, text);
        QTEST(hasUnprintable(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
