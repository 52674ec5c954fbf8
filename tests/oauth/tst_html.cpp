#include "oauth/html.h"

#include <QTest>

using namespace traydo::oauth;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textShowsLetterByLetter()
    {
        const auto hostile = u"</bdi><script>\"&'%1"_s;
        const auto shown = u"&lt;/bdi&gt;&lt;script&gt;&quot;&amp;'%1"_s;
        QCOMPARE(Html().markup(), QString());
        QCOMPARE(Html(hostile).markup(), shown);
        QCOMPARE(Html::isolated(hostile).markup(), u"<bdi>%2</bdi>"_s.replace("%2"_L1, shown));
        QCOMPARE(Html::strong(hostile).markup(), u"<strong><bdi>%2</bdi></strong>"_s.replace("%2"_L1, shown));
        QCOMPARE(Html::code(hostile).markup(), u"<code dir=\"ltr\">%2</code>"_s.replace("%2"_L1, shown));
        QCOMPARE(Html::english(hostile).markup(),
                 u"<bdi lang=\"en\" dir=\"ltr\">%2</bdi>"_s.replace("%2"_L1, shown));
    }

    void sentencesTakeValuesAsTheyAre()
    {
        QCOMPARE(Html::sentence(u"a < %1"_s, Html::code(u"b & c"_s)).markup(),
                 u"a &lt; <code dir=\"ltr\">b &amp; c</code>"_s);
        QCOMPARE(Html::sentence(u"%2, %1, %3"_s, Html(u"one"_s), Html(u"two"_s), Html(u"three"_s)).markup(),
                 u"two, one, three"_s);
    }

    void valuesAreNoPlacesForOthers()
    {
        QCOMPARE(Html::sentence(u"%1 and %2"_s, Html(u"%2%1"_s), Html(u"<%1>"_s)).markup(),
                 u"%2%1 and &lt;%1&gt;"_s);
        QCOMPARE(Html::sentence(u"%1"_s, Html::isolated(u"%1 %2 %L1"_s)).markup(), u"<bdi>%1 %2 %L1</bdi>"_s);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
