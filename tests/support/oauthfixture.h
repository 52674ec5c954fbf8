#pragma once

#include "crypto/keyring.h"
#include "oauth/authorizationserver.h"
#include "support/fakeclock.h"
#include "support/fakedocumentnetwork.h"
#include "support/testdatabase.h"

#include <QJsonObject>
#include <QMap>

namespace traydo::test {

/// Names and values of a form or a query; an empty value leaves the parameter out.
using Parameters = QMap<QString, QString>;

/// A registered client as its program knows it.
struct App
{
    QString id;
    QString secret; ///< empty for public clients
    QString redirectUri;
};

/// An authorization server on an in-memory database with a clock that stands still, reached through its
/// routes as a browser, an app and the person would.
class OAuthFixture
{
public:
    explicit OAuthFixture(const core::Config &configuration = {});

    static constexpr const char *origin = "http://127.0.0.1:7317";
    /// RFC 7636, Appendix B.
    static constexpr const char *verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static constexpr const char *challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    FakeClock clock;
    TestDatabase database;
    crypto::KeyRing keys;
    core::Config config;
    FakeDocumentNetwork internet;
    std::unique_ptr<oauth::AuthorizationServer> server;
    http::Router router;
    /// What the following requests come in with: the name that was used, and from where.
    QByteArray usedOrigin = origin;
    QHostAddress peer{QHostAddress::LocalHost};

    http::Response send(http::Request request);
    http::Response get(const QByteArray &path, const Parameters &query = {},
                       const http::Headers &headers = {});
    http::Response postForm(const QByteArray &path, const Parameters &fields,
                            const http::Headers &headers = {});
    http::Response postJson(const QByteArray &path, const QByteArray &body);

    /// Metadata of a public client with a loopback redirect that may refresh.
    static QJsonObject publicMetadata();
    App registerApp(const QJsonObject &metadata = publicMetadata());
    /// One whose secret goes into the Authorization header.
    App registerConfidentialApp();

    Parameters authorizeParameters(const App &app) const;
    http::Response authorize(const App &app, const Parameters &changes = {});
    /// The wait URL and the number that a waiting page shows.
    static QByteArray waitPath(const http::Response &page);
    static int numberOn(const http::Response &page);

    core::ConsentDecision allowance(int number, core::Scopes scopes = core::allScopes) const;
    /// Allows the request that `page` shows.
    core::Result<core::ConsentOutcome> approve(const http::Response &page,
                                               core::Scopes scopes = core::allScopes);
    QString pendingIdOf(const http::Response &page) const;

    /// The whole way to a code.
    QString obtainCode(const App &app, core::Scopes scopes = core::allScopes, const Parameters &changes = {});
    http::Response redeem(const App &app, const QString &code, const Parameters &changes = {});
    http::Response refresh(const App &app, const QString &refreshToken, const Parameters &changes = {});
    /// The whole way to tokens: the JSON of the token endpoint.
    QJsonObject obtainTokens(const App &app, core::Scopes scopes = core::allScopes);

    /// What the guard says to a request with this access token: 0 when it lets it pass.
    int guardStatus(const QString &accessToken) const;

    static QJsonObject json(const http::Response &response);
    static QString header(const http::Response &response, const QByteArray &name);
    /// A query parameter of a Location header, decoded.
    static QString locationParameter(const http::Response &response, const QString &name);
    static http::Headers basic(const QString &id, const QString &secret);

    /// Rows and parked requests, for "nothing changed".
    struct State
    {
        qint64 clients = 0;
        qint64 grants = 0;
        qint64 liveGrants = 0;
        qint64 codes = 0;
        qint64 spentCodes = 0;
        qint64 refreshTokens = 0;
        qint64 spentRefreshTokens = 0;
        qsizetype pending = 0;

        bool operator==(const State &) const = default;
    };
    State state();
    /// From now on every write to the database fails.
    void makeReadOnly();

private:
    qint64 count(QLatin1StringView sql);
};

} // namespace traydo::test
