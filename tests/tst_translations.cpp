#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(TRAYDO_SOURCE_DIR);

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool numerus = false;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages.append(Message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true});
        } else if (xml.name() == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().numerus)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform"_s) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList sources()
{
    QStringList paths;
    for (const auto &room : {u"app"_s, u"bridge"_s, u"cli"_s, u"connect"_s, u"control"_s, u"doctor"_s,
                             u"gui"_s, u"oauth"_s, u"server"_s}) {
        QDirIterator files(root + u"/src/"_s + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        while (files.hasNext())
            paths.append(files.next());
    }
    QDirIterator forms(root + u"/ui"_s, {u"*.ui"_s}, QDir::Files);
    while (forms.hasNext())
        paths.append(forms.next());
    paths.sort();
    return paths;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?[0-9]|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured().remove(u'L')); // in digits of the locale or not
    found.sort();
    return found;
}

QString named(const Message &message)
{
    return u"%1: %2"_s.arg(message.context, message.source);
}

} // namespace

/// The texts of all languages against what the programs say today.
class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUntranslated_data() { languages(); }
    void nothingIsUntranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void pluralsAreComplete_data() { languages(); }
    void pluralsAreComplete();
    void englishHasItsPlurals();
    void arabicIsFitForWindows();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::newRow("ar") << u"ar"_s << 6;
    QTest::newRow("de") << u"de"_s << 2;
    QTest::newRow("es") << u"es"_s << 2;
    QTest::newRow("fr") << u"fr"_s << 2;
    QTest::newRow("ja") << u"ja"_s << 1;
    QTest::newRow("pl") << u"pl"_s << 3;
    QTest::newRow("pt_BR") << u"pt_BR"_s << 2;
    QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
}

/// Reads the sources anew into a copy, as whoever adds a text has to do (target update_texts).
void TranslationsTest::nothingIsUntranslated()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"traydo_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(u"%1/translations/traydo_%2.ts"_s.arg(root, language), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    lupdate.start(QStringLiteral(TRAYDO_LUPDATE), QStringList{u"-silent"_s, u"-locations"_s, u"none"_s,
                                                              u"-no-obsolete"_s, u"-I"_s, root + u"/src"_s} +
                                                      sources() + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);

    QStringList missing;
    const auto messages = messagesOf(copy);
    QVERIFY(messages.size() > 500);
    for (const auto &message : messages) {
        if (!message.finished || message.forms.contains(QString()))
            missing.append(named(message));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslationsTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    const auto messages = messagesOf(u"%1/translations/traydo_%2.ts"_s.arg(root, language));
    for (const auto &message : messages) {
        for (const auto &form : message.forms) {
            auto wanted = placeholders(message.source);
            auto found = placeholders(form);
            // "one" and "two" may be words.
            if (message.numerus) {
                wanted.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            QVERIFY2(found == wanted, qPrintable(named(message) + u" → "_s + form));
        }
    }
}

void TranslationsTest::pluralsAreComplete()
{
    QFETCH(QString, language);
    QFETCH(int, plurals);
    const auto messages = messagesOf(u"%1/translations/traydo_%2.ts"_s.arg(root, language));
    for (const auto &message : messages)
        QVERIFY2(message.forms.size() == (message.numerus ? plurals : 1), qPrintable(named(message)));
}

void TranslationsTest::englishHasItsPlurals()
{
    QSet<QString> known;
    for (const auto &message : messagesOf(root + u"/translations/traydo_en.ts"_s)) {
        QVERIFY2(message.finished && message.forms.size() == 2, qPrintable(named(message)));
        known.insert(named(message));
    }
    for (const auto &message : messagesOf(root + u"/translations/traydo_de.ts"_s)) {
        if (message.numerus)
            QVERIFY2(known.contains(named(message)), qPrintable(named(message)));
    }
}

/// Qt underlines a letter by taking it out of its word, which breaks the joining of Arabic letters; and a
/// label runs in the direction of the first letter, which has to be marked where that is a Latin one.
void TranslationsTest::arabicIsFitForWindows()
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?![&\\s])"_s);
    static const QRegularExpression opening(u"%L?[0-9n]|[A-Za-z]|[\\x{0600}-\\x{06FF}]"_s);
    const QChar rightToLeftMark(0x200F);
    for (const auto &message : messagesOf(root + u"/translations/traydo_ar.ts"_s)) {
        const bool inRoom = message.context.startsWith(u"traydo::"_s);
        const bool inWindows = message.context.startsWith(u"traydo::gui::"_s) ||
                               message.context.startsWith(u"traydo::control::"_s); // of every face
        if ((inRoom && !inWindows) || message.context == u"main"_s || message.context == u"bridge"_s)
            continue; // for the terminal
        for (const auto &form : message.forms) {
            QVERIFY2(!form.contains(mnemonic), qPrintable(named(message)));
            const auto first = opening.match(form).captured();
            const bool arabic = !first.isEmpty() && first.front().script() == QChar::Script_Arabic;
            const bool marked = form.startsWith(rightToLeftMark);
            const bool sentence = std::any_of(form.cbegin(), form.cend(), [](QChar c) {
                return c.isLetter() && c.script() == QChar::Script_Arabic;
            });
            QVERIFY2(arabic || marked || !sentence, qPrintable(named(message)));
        }
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
