#pragma once

#include "todo/exchange.h"

#include <QFile>
#include <QtTest>

namespace traydo::test {

/// It is Saturday, 21 November 2026, 10:00 in Berlin.
inline todo::ReadContext readContext()
{
    const QTimeZone zone("Europe/Berlin");
    return {core::fromEpochMs(QDateTime(QDate(2026, 11, 21), QTime(10, 0), zone).toMSecsSinceEpoch()), zone};
}

inline QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(TRAYDO_SOURCE_DIR "/tests/todo/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
    return file.readAll();
}

/// Two lists and todos in which every field is set somewhere, with texts that need quoting everywhere.
inline todo::ExchangeData sampleData()
{
    using namespace std::chrono;
    const auto now = readContext().now;
    const auto id = [](int number) {
        return QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    };
    core::TodoList home{id(1), QStringLiteral("Home"), QStringLiteral("#339933"), 1024, now - hours(900)};
    core::TodoList old{id(2), QStringLiteral("Old, \"things\"; etc"), {}, 2048, now - hours(800)};
    old.archivedAt = now - hours(1);
    old.version = 3;

    core::Todo plain;
    plain.id = id(10);
    plain.listId = home.id;
    plain.title = QStringLiteral("Buy milk");
    plain.createdAt = plain.updatedAt = now - hours(48);
    plain.position = 1024;

    auto rich = plain;
    rich.id = id(11);
    rich.title = QStringLiteral("Pay; \"rent\", \\twice\\ — 家賃 😀");
    rich.notes = QStringLiteral("First line\nSecond, with; signs\n\tand a tab: \"quoted\" back\\slash");
    rich.due = core::Due{QDate(2026, 12, 1), QTime(17, 30), QStringLiteral("Asia/Tokyo")};
    rich.priority = core::Priority::High;
    rich.tags = {QStringLiteral("büro"), QStringLiteral("money")};
    rich.repeat = QStringLiteral("FREQ=MONTHLY;INTERVAL=2");
    rich.createdBy = core::Actor::client(QStringLiteral("client-1"), QStringLiteral("Codex, the app"));
    rich.updatedBy = rich.createdBy;
    rich.version = 7;
    rich.position = 2048;

    auto part = plain;
    part.id = id(12);
    part.parentId = rich.id;
    part.title = QStringLiteral("x marks the spot");
    part.due = core::Due{QDate(2026, 11, 27)};
    part.priority = core::Priority::Low;
    part.completedAt = now - hours(24);
    part.position = 3072;

    auto formula = plain;
    formula.id = id(13);
    formula.listId = old.id;
    formula.title = QStringLiteral("=1+1");
    formula.due = core::Due{QDate(2026, 11, 28), QTime(8, 0)};
    formula.priority = core::Priority::Medium;
    formula.tags = {QStringLiteral("-minus")};
    formula.position = 4096;

    auto longLine = plain;
    longLine.id = id(14);
    longLine.title = QStringLiteral("ünïcödé 長い ").repeated(20).trimmed();
    longLine.notes = QStringLiteral("ß").repeated(500);
    longLine.repeat = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,FR");
    longLine.due = core::Due{QDate(2026, 11, 23)};
    longLine.position = 5120;
    return {{home, old}, {plain, rich, part, formula, longLine}, now};
}

/// How `format` brings the sample back, as far as it holds a todo.
inline QList<todo::FileTodo> readBack(todo::ExchangeFormat format, const QByteArray &bytes)
{
    const auto content = todo::readExchange(format, bytes, readContext());
    if (!content)
        qFatal("%s", qUtf8Printable(content.error().text));
    for (const auto &skipped : content->skipped)
        qWarning("line %d: %s", skipped.line, qUtf8Printable(skipped.text));
    for (const auto &remark : content->remarks)
        qWarning("line %d: %s", remark.line, qUtf8Printable(remark.text));
    return content->todos;
}

} // namespace traydo::test
