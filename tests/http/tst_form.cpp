#include "http/form.h"

#include <QTest>

using namespace traydo;
using namespace traydo::http;
using namespace Qt::StringLiterals;

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes();
    void emptyCountsAsAbsent();
    void refuses_data();
    void refuses();
    void pairLimit();
    void encodes();
};

void FormTest::decodes()
{
    const auto form = Form::parse(
        "scope=a+b&code=x%2By%2Fz&uri=http%3A%2F%2Flocalhost%3A1%2Fcb&euro=%E2%82%AC&&bare&e=a=b");
    QVERIFY(form);
    QCOMPARE(form->value(u"scope"_s), u"a b"_s);
    QCOMPARE(form->value(u"code"_s), u"x+y/z"_s);
    QCOMPARE(form->value(u"uri"_s), u"http://localhost:1/cb"_s);
    QCOMPARE(form->value(u"euro"_s), u"\u20ac"_s);
    QCOMPARE(form->value(u"e"_s), u"a=b"_s);
    QVERIFY(!form->contains(u"absent"_s));
    QVERIFY(!form->contains(u"SCOPE"_s));
    QVERIFY(Form::parse({}));
}

void FormTest::emptyCountsAsAbsent()
{
    const auto form = Form::parse("scope=&state");
    QVERIFY(form);
    QVERIFY(!form->contains(u"scope"_s));
    QVERIFY(!form->contains(u"state"_s));
}

void FormTest::refuses_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("named");
    QTest::newRow("TK2 repeated") << QByteArray("grant_type=a&grant_type=b") << u"grant_type"_s;
    QTest::newRow("repeated, once empty") << QByteArray("a=&a=b") << u"a"_s;
    QTest::newRow("repeated, once encoded") << QByteArray("ab=1&%61b=2") << u"ab"_s;
    QTest::newRow("NUL") << QByteArray("state=a%00b") << u"state"_s;
    QTest::newRow("raw NUL") << QByteArray("state=a\0b", 9) << u"state"_s;
    QTest::newRow("stray percent") << QByteArray("state=100%") << u"state"_s;
    QTest::newRow("one digit") << QByteArray("state=%4") << u"state"_s;
    QTest::newRow("no digits") << QByteArray("state=%zz") << u"state"_s;
    QTest::newRow("overlong UTF-8") << QByteArray("state=%C0%AF") << u"state"_s;
    QTest::newRow("cut UTF-8") << QByteArray("state=%E2%82") << u"state"_s;
    QTest::newRow("surrogate") << QByteArray("state=%ED%A0%80") << u"state"_s;
    QTest::newRow("latin-1") << QByteArray("state=%E9") << u"state"_s;
    QTest::newRow("ill-formed name") << QByteArray("a=1&%ff=2") << u"2"_s;
}

void FormTest::refuses()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, named);
    const auto form = Form::parse(encoded);
    QVERIFY(!form);
    QCOMPARE(form.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(form.error().text.contains(named), qPrintable(form.error().text));
}

void FormTest::pairLimit()
{
    QByteArray encoded;
    for (int i = 0; i < 64; ++i)
        encoded += "p" + QByteArray::number(i) + "=1&";
    QVERIFY(Form::parse(encoded));
    QVERIFY(!Form::parse(encoded + "one_more=1"));
}

void FormTest::encodes()
{
    QCOMPARE(encodeQueryValue(u"a b&c=d+/~-._\u20ac"), "a%20b%26c%3Dd%2B%2F~-._%E2%82%AC");
    const auto back = Form::parse("v=" + encodeQueryValue(u"x\n%&=+#"));
    QVERIFY(back);
    QCOMPARE(back->value(u"v"_s), u"x\n%&=+#"_s);
}

QTEST_GUILESS_MAIN(FormTest)
#include "tst_form.moc"
