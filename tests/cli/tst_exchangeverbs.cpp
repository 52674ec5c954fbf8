#include "support/clifixture.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// Quick add, export and import.
class TestExchangeVerbs : public test::CliFixture
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void addSendsTheTextToBeRead()
    {
        const auto text = u"Call bank fri 17:00 #home !1 @phone every 2 weeks"_s;
        QCOMPARE(run({u"todo"_s, u"add"_s, text, u"--list"_s, u"Work"_s, u"--repeat"_s, u"FREQ=DAILY"_s}),
                 ExitCode::Ok);
        QCOMPARE(m_service->quickAddText, text);
        QVERIFY(!m_service->quickAddLocale.isEmpty());
        QCOMPARE(m_service->todoData.last().listId, m_service->listData[1].id);
        QCOMPARE(m_service->todoData.last().repeat, u"FREQ=DAILY"_s);
        QCOMPARE(m_service->vias.last(), u"cli"_s);
    }

    void addLiteralDoesNot()
    {
        QCOMPARE(run({u"todo"_s, u"add"_s, u"--literal"_s, u"Call bank fri"_s}), ExitCode::Ok);
        QVERIFY(m_service->quickAddText.isEmpty());
        QCOMPARE(m_service->todoData.last().title, u"Call bank fri"_s);
    }

    void addTellsTheDueDate()
    {
        QCOMPARE(run({u"todo"_s, u"add"_s, u"x"_s, u"--due"_s, u"2026-11-27"_s}), ExitCode::Ok);
        QVERIFY2(m_console.talk.contains(u"Due: 2026-11-27."_s), qPrintable(m_console.talk));
    }

    void exportPrintsAllParts()
    {
        QCOMPARE(run({u"export"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"exported"_s);
        QVERIFY(m_console.talk.contains(u"todo.txt holds no notes: left out of 3 todo"_s));
        QCOMPARE(m_service->exportRequest.format, core::ExchangeFormat::Json);
        QVERIFY(m_service->exportRequest.completed);
        QCOMPARE(m_service->calls.count(u"exportPart"_s), 2);
    }

    void exportTakesFormatAndLists()
    {
        QCOMPARE(run({u"export"_s, u"--format"_s, u"todotxt"_s, u"--list"_s, u"Work"_s, u"-l"_s, u"Inbox"_s,
                      u"--open"_s, u"--json"_s}),
                 ExitCode::Ok);
        QCOMPARE(m_service->exportRequest.format, core::ExchangeFormat::TodoTxt);
        QCOMPARE(m_service->exportRequest.lists, QStringList({u"Work"_s, u"Inbox"_s}));
        QVERIFY(!m_service->exportRequest.completed);
        QCOMPARE(json()["content"_L1].toString(), u"exported"_s);
        QCOMPARE(json()["format"_L1].toString(), u"todotxt"_s);
        QCOMPARE(json()["bytes"_L1].toInt(), 8);
        QCOMPARE(json()["warnings"_L1][0].toString(), u"todo.txt holds no notes: left out of 3 todos"_s);
        QCOMPARE(json()["warning_reasons"_L1][0][0]["code"_L1].toString(), u"notes_lost"_s);
        QCOMPARE(json()["warning_reasons"_L1][0][0]["number"_L1].toInt(), 3);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
    }

    void exportWritesAFileForTheOwnerAlone()
    {
        QCOMPARE(run({u"export"_s, u"-o"_s, path(u"out.ics"_s)}), ExitCode::Ok);
        QCOMPARE(m_service->exportRequest.format, core::ExchangeFormat::ICalendar);
        QFile file(path(u"out.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("exported"));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(m_console.data.isEmpty());
    }

    void exportFaults()
    {
        QCOMPARE(run({u"export"_s, u"--format"_s, u"xml"_s}), ExitCode::Usage);
        QCOMPARE(run({u"export"_s, u"-o"_s, path(u"no/such/folder.json"_s)}), ExitCode::Failed);
        m_service->nextError = core::Error{core::ErrorCode::NotFound, u"there is no list Nope"_s};
        QCOMPARE(run({u"export"_s, u"--list"_s, u"Nope"_s}), ExitCode::NotFound);
    }

    void importHandsTheFileOverAndReports()
    {
        const auto bytes = QByteArray("Buy milk\n").repeated(100'000); // two parts
        m_service->importReport = {
            .added = 3,
            .changed = 1,
            .unchanged = 2,
            .newLists = {u"Garden"_s},
            .skipped = {{7, u"title: must not be empty"_s, {.code = core::ReasonCode::TitleMissing}}},
            .remarks = {{0, u"said in English"_s}}};
        QCOMPARE(run({u"import"_s, written(u"todo.txt"_s, bytes)}), ExitCode::Ok);
        QCOMPARE(m_service->importFile, bytes);
        QCOMPARE(m_service->calls.count(u"importPart"_s), 2);
        QCOMPARE(m_service->imports.size(), 2);
        QVERIFY(m_service->imports[0].preview);
        QVERIFY(!m_service->imports[1].preview);
        QCOMPARE(m_service->imports[1].format, core::ExchangeFormat::TodoTxt);
        QCOMPARE(m_service->imports[1].via, u"cli"_s);
        for (const auto &said :
             {u"New: 3, changed: 1, there already: 2, skipped: 1."_s, u"New lists: Garden."_s,
              u"line 7: The title is empty."_s, u"Note: said in English"_s})
            QVERIFY2(m_console.talk.contains(said), qPrintable(m_console.talk));
    }

    void importDryRunOnlyLooks()
    {
        const auto file = written(u"todos.json"_s, "{}");
        QCOMPARE(run({u"import"_s, file, u"--dry-run"_s, u"--into"_s, u"Work"_s}), ExitCode::Ok);
        QCOMPARE(m_service->imports.size(), 1);
        QVERIFY(m_service->imports[0].preview);
        QCOMPARE(m_service->imports[0].into, u"Work"_s);
        QVERIFY(m_console.talk.contains(u"Nothing was changed."_s));
    }

    void importAsJson()
    {
        m_service->importReport.added = 2;
        m_service->importReport.skipped = {
            {7, u"is a VEVENT"_s, {.code = core::ReasonCode::NotATodo, .name = u"VEVENT"_s}}, {8, u"x"_s}};
        QCOMPARE(run({u"import"_s, written(u"a.ics"_s, "x"), u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["added"_L1].toInt(), 2);
        QCOMPARE(json()["dry_run"_L1].toBool(), false);
        QCOMPARE(json()["skipped"_L1][0]["line"_L1].toInt(), 7);
        QCOMPARE(json()["skipped"_L1][0]["text"_L1].toString(), u"is a VEVENT"_s);
        QCOMPARE(json()["skipped"_L1][0]["reason"_L1]["code"_L1].toString(), u"not_a_todo"_s);
        QCOMPARE(json()["skipped"_L1][0]["reason"_L1]["name"_L1].toString(), u"VEVENT"_s);
        QVERIFY(json()["skipped"_L1][1]["reason"_L1].isNull());
    }

    void importAsksAtATerminal()
    {
        m_console.inputTerminal = true;
        m_console.typed = {u"n"_s};
        QCOMPARE(run({u"import"_s, written(u"a.csv"_s, "title\nx\n")}), ExitCode::Failed);
        QCOMPARE(m_service->imports.size(), 1);
        QCOMPARE(run({u"import"_s, path(u"a.csv"_s), u"--yes"_s}), ExitCode::Ok);
        QCOMPARE(m_service->imports.size(), 3);
    }

    void importFaultsAreSaidAsReasons()
    {
        m_service->nextError = core::Error{core::ErrorCode::InvalidArgument,
                                           u"line 3: x"_s,
                                           {.code = core::ReasonCode::QuotesBroken, .number = 3}};
        QCOMPARE(run({u"import"_s, written(u"a.csv"_s, "x"), u"--dry-run"_s}), ExitCode::Usage);
        QCOMPARE(m_console.talk, u"The quotation marks in line 3 do not fit together.\n"_s);
    }

    void importFaults()
    {
        QCOMPARE(run({u"import"_s, path(u"absent.json"_s)}), ExitCode::NotFound);
        QCOMPARE(run({u"import"_s, written(u"todos"_s, "x")}), ExitCode::Usage);
        QCOMPARE(run({u"import"_s, path(u"todos"_s), u"--format"_s, u"xml"_s}), ExitCode::Usage);
        QCOMPARE(run({u"import"_s}), ExitCode::Usage);
        QVERIFY(m_service->imports.isEmpty());
    }

    void hostileTextIsEscaped()
    {
        const auto evil = u"evil \u001b[31m \u202e"_s;
        m_service->importReport.skipped = {{1, evil},
                                           {2, evil, {.code = core::ReasonCode::NotATodo, .name = evil}}};
        QCOMPARE(run({u"import"_s, written(u"a.csv"_s, "title\nx\n"), u"--dry-run"_s}), ExitCode::Ok);
        QVERIFY(!m_console.talk.contains(u'\u001b'));
        QVERIFY(!m_console.talk.contains(u'\u202e'));
    }
};

QTEST_GUILESS_MAIN(TestExchangeVerbs)
#include "tst_exchangeverbs.moc"
