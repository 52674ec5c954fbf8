#include "server/exchangedesk.h"
#include "support/todofixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;
using core::ReasonCode;

/// Files of the faces.
class TestExchangeDesk : public QObject
{
    Q_OBJECT

    using Report = core::Result<core::ImportReport>;
    using Part = core::Result<control::ExportPart>;

    struct Desk
    {
        explicit Desk(const core::Limits &wanted = {}) : limits(wanted) {}

        QString send(const QByteArray &file) { return *desk.importPart({}, file); }
        void begin(const QString &transfer, bool preview = false)
        {
            const control::ImportRequest request{.transfer = transfer,
                                                 .format = core::ExchangeFormat::TodoTxt,
                                                 .into = {},
                                                 .preview = preview,
                                                 .via = u"test"_s};
            desk.importTodos(request, [this](const Report &report) { reports.append(report); });
        }
        Report imported(const QByteArray &file)
        {
            reports.clear();
            begin(send(file));
            return QTest::qWaitFor([this] { return !reports.isEmpty(); })
                       ? reports.first()
                       : Report(core::Error{ErrorCode::Expired, u"no answer"_s});
        }

        Part exported(const control::ExportRequest &request)
        {
            std::optional<Part> given;
            desk.exportTodos(request, [&](const Part &part) { given = part; });
            return QTest::qWaitFor([&] { return given.has_value(); })
                       ? *given
                       : Part(core::Error{ErrorCode::Expired, u"no answer"_s});
        }

        core::Limits limits;
        test::TodoFixture todos;
        server::ExchangeDesk desk{todos.service, todos.clock, limits};
        QList<Report> reports;
    };

private Q_SLOTS:
    void answersLaterSoThatOthersAreAnsweredMeanwhile()
    {
        Desk desk;
        const auto file = desk.send(QByteArray("A todo\n").repeated(2000));
        desk.begin(file, true);
        desk.begin(file);
        QVERIFY(desk.reports.isEmpty()); // reading goes on beside us
        desk.todos.create(u"Meanwhile"_s);
        QTRY_COMPARE(desk.reports.size(), 2);
        QCOMPARE(desk.reports[0]->added, 2000);
        QCOMPARE(desk.reports[1]->added, 2000);
        desk.begin(file);
        QCOMPARE(desk.reports.last().error().reason.code, ReasonCode::TransferGone);
    }

    void exportsWhatWasThereWhenItWasAskedFor()
    {
        Desk desk;
        QVERIFY(desk.imported(QByteArray("A todo\n").repeated(2000)).ok());
        std::optional<Part> given;
        desk.desk.exportTodos({.format = core::ExchangeFormat::TodoTxt, .lists = {}},
                              [&](const Part &part) { given = part; });
        QVERIFY(!given); // the file is made beside us
        desk.todos.create(u"Too late"_s);
        QTRY_VERIFY(given);
        QCOMPARE((*given)->todos, 2000);
        QVERIFY(!(*given)->bytes.contains("Too late"));
    }

    void endsInOrderWithAFileInHand()
    {
        auto desk = std::make_unique<Desk>();
        const auto file = desk->send(QByteArray("A todo\n").repeated(5000));
        for (int i = 0; i < 3; ++i)
            desk->begin(file, true);
        bool answered = false;
        desk->desk.exportTodos({}, [&](const Part &) { answered = true; });
        desk.reset();
        QCoreApplication::processEvents();
        QVERIFY(!answered); // nobody is called who is gone
    }

    void saysWhyAFileCannotBeRead()
    {
        Desk desk;
        const auto report = desk.imported("fine\nM\xfcll\n");
        QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(report.error().reason, (core::Reason{.code = ReasonCode::NotUtf8, .number = 2}));
    }

    void keepsToItsLimits()
    {
        core::Limits limits;
        limits.exchangeBytes = 1024;
        limits.exchangeTodos = 3;
        Desk desk(limits);
        const auto tooLarge = desk.desk.importPart({}, QByteArray(1025, 'x'));
        QCOMPARE(tooLarge.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(tooLarge.error().reason, (core::Reason{.code = ReasonCode::FileTooLarge, .limit = 1024}));
        const auto tooMany = desk.imported("1\n2\n3\n4\n");
        QCOMPARE(tooMany.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(tooMany.error().reason,
                 (core::Reason{.code = ReasonCode::TooManyTodos, .number = 4, .limit = 3}));
        QCOMPARE(desk.imported("1\n2\n3\n")->added, 3);
        desk.todos.create(u"Four"_s);
        QCOMPARE(desk.exported({}).error().reason,
                 (core::Reason{.code = ReasonCode::ExportTooLong, .limit = 3}));
        QCOMPARE(desk.exported({.lists = {u"Nope"_s}}).error().reason,
                 (core::Reason{.code = ReasonCode::NoSuchList, .name = u"Nope"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExchangeDesk)
#include "tst_exchangedesk.moc"
