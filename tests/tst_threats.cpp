// tests/THREATS.md against the threat model's list of cases, the sources and the tests.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(TRAYDO_SOURCE_DIR "/src/");
const QString tests = QStringLiteral(TRAYDO_SOURCE_DIR "/tests/");

/// The cases of the threat model, §6: a group and how many it has.
constexpr std::pair<const char *, int> groups[] = {{"HT", 13}, {"MD", 4}, {"RG", 12}, {"AZ", 14}, {"CD", 6},
                                                   {"TK", 13}, {"RV", 3}, {"IN", 2},  {"MP", 11}, {"SS", 5},
                                                   {"CL", 4},  {"CF", 3}, {"DB", 5},  {"KC", 2},  {"BR", 4}};

QStringList allCases()
{
    QStringList cases;
    for (const auto &[group, count] : groups) {
        for (int i = 1; i <= count; ++i)
            cases.append(QString::fromLatin1(group) + QString::number(i));
    }
    return cases;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands between backquotes in a cell.
QStringList pathsIn(const QString &cell)
{
    static const QRegularExpression path(u"`([^`]+)`"_s);
    QStringList paths;
    for (auto matches = path.globalMatch(cell); matches.hasNext();)
        paths.append(matches.next().captured(1));
    return paths;
}

struct Row
{
    QStringList controls;
    QStringList tests;
};

struct Tables
{
    QHash<QString, Row> rows; ///< by case
    QStringList namedByThreats;

    Tables()
    {
        const auto lines = contents(tests + u"THREATS.md"_s).split(u'\n');
        for (const auto &line : lines) {
            auto cells = line.split(u" | "_s);
            if (!line.startsWith(u"| "_s) || !line.endsWith(u" |"_s))
                continue;
            cells.first().remove(0, 2);
            cells.last().chop(2);
            if (cells.size() == 3)
                namedByThreats += cells[2].split(u' ');
            else if (cells.size() == 4)
                rows.insert(cells[0], {pathsIn(cells[2]), pathsIn(cells[3])});
        }
    }
};

/// A case's id, not as part of a longer word: `TK1` in `TK1_otherMediaType`, not in `TK12`.
QRegularExpression named(const QString &id)
{
    return QRegularExpression(u"(?<![A-Za-z0-9])%1(?![A-Za-z0-9])"_s.arg(id));
}

} // namespace

class TestThreats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCaseHasARowAndAThreat()
    {
        for (const auto &id : allCases()) {
            QVERIFY2(m_tables.rows.contains(id), qUtf8Printable(id));
            QVERIFY2(m_tables.namedByThreats.contains(id), qUtf8Printable(id));
        }
        QCOMPARE(m_tables.rows.size(), allCases().size() + 1); // and the head of the table
    }

    void everyBuiltControlIsTested_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : allCases())
            QTest::newRow(qUtf8Printable(id)) << id;
    }
    void everyBuiltControlIsTested()
    {
        QFETCH(QString, id);
        const auto row = m_tables.rows.value(id);
        QVERIFY(!row.controls.isEmpty());
        const auto exists = [](const QString &path) { return QFile::exists(sources + path); };
        const auto built = std::count_if(row.controls.begin(), row.controls.end(), exists);
        if (built == 0 && isPlanned(id))
            return;
        QCOMPARE(built, row.controls.size());
        QVERIFY2(!row.tests.isEmpty(), "its control is there, its tests are not");
        for (const auto &test : row.tests)
            QVERIFY2(contents(tests + test).contains(named(id)), qUtf8Printable(test));
    }

    void noTestNamesAnUnknownCase()
    {
        const QStringList known = allCases();
        static const QRegularExpression id(
            u"(?<![A-Za-z0-9])(%1)[0-9]+(?=_[a-z]| [a-z\"])"_s.arg(prefixes()));
        QDirIterator files(tests, {u"tst_*.cpp"_s, u"*.test.mjs"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.contains(u"/node_modules/"_s))
                continue;
            ++seen;
            for (auto matches = id.globalMatch(contents(file)); matches.hasNext();) {
                const auto found = matches.next().captured();
                QVERIFY2(known.contains(found), qUtf8Printable(found + u" in "_s + file));
            }
        }
        QVERIFY(seen > 50);
    }

private:
    /// Cases of what is still to be built.
    static bool isPlanned(const QString &id) { return id.startsWith(u"BR"_s); }

    static QString prefixes()
    {
        QStringList names;
        for (const auto &[group, count] : groups)
            names.append(QString::fromLatin1(group));
        return names.join(u'|');
    }

    const Tables m_tables;
};

QTEST_APPLESS_MAIN(TestThreats)
#include "tst_threats.moc"
