#include "http/eventstream.h"
#include "http/route.h"

#include <QTest>

using namespace traydo::http;

namespace {

Request request(Method method, const QByteArray &path, const Headers &headers = {},
                const QByteArray &body = {})
{
    return {method, path, {}, headers, body, {}, "http://127.0.0.1:1"};
}

Handler answering(const QByteArray &text)
{
    return [text](const Request &) { return Response::text(200, text); };
}

Router router()
{
    Router router;
    router.add("/doc", {0, Cors::Anyone}, {{Method::Get, answering("doc")}});
    router.add("/mcp", {100, Cors::AllowedOrigins},
               {{Method::Get,
                 [](const Request &) {
                     return StreamResponse{{{"Mcp-Session-Id", "s"}}, {}};
                 }},
                {Method::Post, answering("posted")},
                {Method::Delete, answering("deleted")}});
    router.add("/page", {0, Cors::Forbidden}, {{Method::Get, answering("page")}});
    router.add("/wait/", {}, {{Method::Get, answering("wait")}});
    router.add("/wait/deep/", {}, {{Method::Get, answering("deep")}});
    return router;
}

Response dispatch(const Request &request, const QByteArray &origin = {})
{
    const auto reply = router().dispatch(request, origin);
    const auto *response = std::get_if<Response>(&reply);
    return response ? *response : Response{-1, {}, {}};
}

bool hasCors(const Headers &headers)
{
    return std::any_of(headers.fields().begin(), headers.fields().end(), [](const Header &field) {
        return field.first.startsWith("Access-Control") || field.first == "Vary";
    });
}

} // namespace

class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPaths_data();
    void findsPaths();
    void rootIsNoFolder();
    void wrongMethod();
    void bodyLimits();
    void headRunsGet();
    void headOpensNoStream();
    void optionsWithoutOrigin();
    void preflight();
    void publicDocumentsAreForAnyone();
    void allowedOriginsAreEchoed();
    void pagesHaveNoCors();
    void corsReachesErrorsAndStreams();
};

void RouteTest::findsPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body"); // empty: 404
    QTest::newRow("exact") << QByteArray("/doc") << QByteArray("doc");
    QTest::newRow("case") << QByteArray("/DOC") << QByteArray();
    QTest::newRow("below an exact path") << QByteArray("/doc/x") << QByteArray();
    QTest::newRow("trailing slash") << QByteArray("/doc/") << QByteArray();
    QTest::newRow("doubled slash") << QByteArray("//doc") << QByteArray();
    QTest::newRow("dot segments") << QByteArray("/x/../doc") << QByteArray();
    QTest::newRow("percent-encoded") << QByteArray("/%64oc") << QByteArray();
    QTest::newRow("path parameter") << QByteArray("/doc;x") << QByteArray();
    QTest::newRow("no pattern") << QByteArray("/d.c") << QByteArray();
    QTest::newRow("folder") << QByteArray("/wait/abc") << QByteArray("wait");
    QTest::newRow("folder itself") << QByteArray("/wait/") << QByteArray("wait");
    QTest::newRow("longest folder") << QByteArray("/wait/deep/x/y") << QByteArray("deep");
    QTest::newRow("folder without slash") << QByteArray("/wait") << QByteArray();
    QTest::newRow("root") << QByteArray("/") << QByteArray();
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray();
}

void RouteTest::findsPaths()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const auto response = dispatch(request(Method::Get, path));
    QCOMPARE(response.status, body.isEmpty() ? 404 : 200);
    if (!body.isEmpty())
        QCOMPARE(response.body, body);
}

void RouteTest::rootIsNoFolder()
{
    Router table;
    table.add("/", {}, {{Method::Get, [](const Request &) { return Response::text(200, "root"); }}});
    const auto status = [&](const QByteArray &path) {
        return std::get<Response>(table.dispatch(request(Method::Get, path), {})).status;
    };
    QCOMPARE(status("/"), 200);
    QCOMPARE(status("/anything"), 404);
    QCOMPARE(status("//"), 404);
}

void RouteTest::wrongMethod()
{
    const auto doc = dispatch(request(Method::Post, "/doc", {}, "{}"));
    QCOMPARE(doc.status, 405); // MD2
    QCOMPARE(doc.headers.value("Allow"), "GET, HEAD, OPTIONS");
    const auto mcp = dispatch(request(Method::Patch, "/mcp"));
    QCOMPARE(mcp.status, 405);
    QCOMPARE(mcp.headers.value("Allow"), "GET, HEAD, POST, DELETE, OPTIONS");
}

void RouteTest::bodyLimits()
{
    const auto table = router();
    QVERIFY(table.maxBodyBytes("/mcp") >= 100);
    QVERIFY(table.maxBodyBytes("/nowhere") <= 4096);
    QCOMPARE(dispatch(request(Method::Post, "/mcp", {}, QByteArray(100, 'x'))).status, 200);
    QCOMPARE(dispatch(request(Method::Post, "/mcp", {}, QByteArray(101, 'x'))).status, 413);
    QCOMPARE(dispatch(request(Method::Get, "/doc", {}, "x")).status, 413);
}

void RouteTest::headRunsGet()
{
    const auto response = dispatch(request(Method::Head, "/doc"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "doc"); // the connection sends its length only
}

void RouteTest::headOpensNoStream()
{
    const auto response = dispatch(request(Method::Head, "/mcp"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.headers.value("Content-Type"), "text/event-stream");
    QCOMPARE(response.headers.value("Mcp-Session-Id"), "s");
}

void RouteTest::optionsWithoutOrigin()
{
    const auto response = dispatch(request(Method::Options, "/mcp"));
    QCOMPARE(response.status, 204);
    QCOMPARE(response.headers.value("Allow"), "GET, HEAD, POST, DELETE, OPTIONS");
    QVERIFY(!response.headers.contains("Access-Control-Allow-Methods"));
    QCOMPARE(dispatch(request(Method::Options, "/nowhere")).status, 404);
}

void RouteTest::preflight()
{
    const QByteArray origin = "http://localhost:6274";
    const Headers asked{{"Origin", origin}, {"Access-Control-Request-Method", "POST"}};
    const auto response = dispatch(request(Method::Options, "/mcp", asked), origin);
    QCOMPARE(response.status, 204);
    QCOMPARE(response.headers.value("Access-Control-Allow-Origin"), origin);
    QCOMPARE(response.headers.value("Access-Control-Allow-Methods"), "GET, HEAD, POST, DELETE, OPTIONS");
    QCOMPARE(response.headers.value("Access-Control-Max-Age"), "600");
    const auto names = response.headers.value("Access-Control-Allow-Headers")->split(',');
    for (const QByteArray name : {"Authorization", "Content-Type", "Accept", "MCP-Protocol-Version",
                                  "Mcp-Session-Id", "Mcp-Method", "Mcp-Name", "Last-Event-ID"}) {
        QVERIFY2(std::any_of(names.begin(), names.end(), [&](const auto &n) { return n.trimmed() == name; }),
                 name);
    }
    const auto page = dispatch(request(Method::Options, "/page", asked), origin);
    QCOMPARE(page.status, 204);
    QVERIFY(!hasCors(page.headers));
}

void RouteTest::publicDocumentsAreForAnyone()
{
    const auto response = dispatch(request(Method::Get, "/doc"), "http://localhost:6274");
    QCOMPARE(response.headers.value("Access-Control-Allow-Origin"), "*");
    QVERIFY(!response.headers.contains("Access-Control-Allow-Credentials"));
}

void RouteTest::allowedOriginsAreEchoed()
{
    const auto allowed = dispatch(request(Method::Post, "/mcp"), "http://localhost:6274");
    QCOMPARE(allowed.headers.value("Access-Control-Allow-Origin"), "http://localhost:6274");
    QCOMPARE(allowed.headers.value("Vary"), "Origin");
    QCOMPARE(allowed.headers.value("Access-Control-Expose-Headers"),
             "WWW-Authenticate, Mcp-Session-Id, MCP-Protocol-Version");
    const auto without = dispatch(request(Method::Post, "/mcp"));
    QVERIFY(!without.headers.contains("Access-Control-Allow-Origin"));
    QCOMPARE(without.headers.value("Vary"), "Origin");
}

void RouteTest::pagesHaveNoCors()
{
    QVERIFY(!hasCors(dispatch(request(Method::Get, "/page"), "http://localhost:6274").headers));
    QVERIFY(!hasCors(dispatch(request(Method::Get, "/nowhere"), "http://localhost:6274").headers));
}

void RouteTest::corsReachesErrorsAndStreams()
{
    const QByteArray origin = "http://localhost:6274";
    const auto wrong = dispatch(request(Method::Put, "/mcp"), origin);
    QCOMPARE(wrong.headers.value("Access-Control-Allow-Origin"), origin);
    const auto reply = router().dispatch(request(Method::Get, "/mcp"), origin);
    const auto *stream = std::get_if<StreamResponse>(&reply);
    QVERIFY(stream);
    QCOMPARE(stream->headers.value("Access-Control-Allow-Origin"), origin);
}

QTEST_GUILESS_MAIN(RouteTest)
#include "tst_route.moc"
