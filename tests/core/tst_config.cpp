#include "core/config.h"
#include "core/configtable.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo::core;

namespace {

/// Becomes whatever an aggregate wants for its next member.
struct Anything
{
    template <typename T>
    operator T() const;
};

/// How many members an aggregate has: as many as it takes initialisers.
template <typename T, typename... Members>
consteval size_t memberCount()
{
    if constexpr (requires { T{Members{}..., Anything{}}; })
        return memberCount<T, Members..., Anything>();
    else
        return sizeof...(Members);
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = {};
        m_environment.insert(u"HOME"_s, m_home->path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        m_flags = {};
    }

    void defaultsWithoutAnySource()
    {
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY(config);
        QCOMPARE(config->port, quint16(7317));
        QCOMPARE(config->dataDir, m_home->filePath(u".local/share/traydo"_s));
        QCOMPARE(config->configDir, m_home->filePath(u".config/traydo"_s));
        QCOMPARE(config->stateDir, m_home->filePath(u".local/state/traydo"_s));
        QCOMPARE(config->runtimeDir, m_home->filePath(u"run/traydo"_s));
        QCOMPARE(config->databasePath(), config->dataDir + u"/traydo.sqlite"_s);
        QCOMPARE(config->controlSocketPath(), config->runtimeDir + u"/control.sock"_s);
        QCOMPARE(config->secretStore, SecretStoreKind::Keychain);
        QCOMPARE(config->cliGrants, CliGrants::Prompt);
        QVERIFY(config->allowedOrigins.isEmpty());
        QVERIFY(!config->lan.enabled);
        QCOMPARE(config->lan.port, quint16(7318));
        QCOMPARE(config->clientMetadataDocuments, true);
        QVERIFY(config->credentialsDir.isEmpty());
        QCOMPARE(config->limits.accessTokenLife, milliseconds(600'000));
        QVERIFY2(QDir(m_home->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 "nothing is made on disk");
    }

    void readsTheFile()
    {
        writeFile("port = 8000\n"
                  "data_dir = \"/srv/traydo\"\n"
                  "state_dir = \"/var/lib/traydo\"\n"
                  "runtime_dir = \"/run/traydo\"\n"
                  "secret_store = \"file\"\n"
                  "cli_grants = \"never\"\n"
                  "[http]\n"
                  "allowed_origins = [\"https://app.example.org\", \"http://[::1]:3000\"]\n"
                  "[lan]\n"
                  "enabled = true\n"
                  "port = 8443\n"
                  "address = \"192.168.1.10\"\n"
                  "names = [\"desk.local\", \"fd00::10\"]\n"
                  "[oauth]\n"
                  "client_metadata_documents = false\n"
                  "[limits]\n"
                  "head_bytes = 32_768\n"
                  "refresh_leeway_ms = 0\n");
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY2(config, qPrintable(errorText(config)));
        QCOMPARE(config->port, quint16(8000));
        QCOMPARE(config->dataDir, u"/srv/traydo"_s);
        QCOMPARE(config->stateDir, u"/var/lib/traydo"_s);
        QCOMPARE(config->runtimeDir, u"/run/traydo"_s);
        QCOMPARE(config->secretStore, SecretStoreKind::File);
        QCOMPARE(config->cliGrants, CliGrants::Never);
        QCOMPARE(config->allowedOrigins, QStringList({u"https://app.example.org"_s, u"http://[::1]:3000"_s}));
        QVERIFY(config->lan.enabled);
        QCOMPARE(config->lan.port, quint16(8443));
        QCOMPARE(config->lan.address, u"192.168.1.10"_s);
        QCOMPARE(config->lan.names, QStringList({u"desk.local"_s, u"fd00::10"_s}));
        QCOMPARE(config->clientMetadataDocuments, false);
        QCOMPARE(config->limits.headBytes, 32768);
        QCOMPARE(config->limits.refreshLeeway, milliseconds(0));
        QCOMPARE(config->limits.targetBytes, Limits().targetBytes);
    }

    void flagBeatsEnvironmentBeatsFileBeatsDefault()
    {
        writeFile("port = 1\nsecret_store = \"file\"\ncli_grants = \"never\"\n");
        m_environment.insert(u"TRAYDO_PORT"_s, u"2"_s);
        m_environment.insert(u"TRAYDO_SECRET_STORE"_s, u"systemd"_s);
        QCOMPARE(loadConfig(m_flags, m_environment)->port, quint16(2));
        m_flags.port = 0;
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY2(config, qPrintable(errorText(config)));
        QCOMPARE(config->port, quint16(0));
        QCOMPARE(config->secretStore, SecretStoreKind::Systemd);
        QCOMPARE(config->cliGrants, CliGrants::Never);
    }

    void environmentReachesEverySetting()
    {
        m_environment.insert(u"TRAYDO_DATA_DIR"_s, u"/a/b/"_s);
        m_environment.insert(u"TRAYDO_STATE_DIR"_s, u"/c"_s);
        m_environment.insert(u"TRAYDO_RUNTIME_DIR"_s, u"somewhere"_s);
        m_environment.insert(u"TRAYDO_CLI_GRANTS"_s, u"always"_s);
        m_environment.insert(u"TRAYDO_LAN_ENABLED"_s, u"true"_s);
        m_environment.insert(u"TRAYDO_LAN_PORT"_s, u"0"_s);
        m_environment.insert(u"TRAYDO_LAN_ADDRESS"_s, u"127.0.0.2"_s);
        m_environment.insert(u"TRAYDO_OAUTH_CLIENT_METADATA_DOCUMENTS"_s, u"false"_s);
        m_environment.insert(u"TRAYDO_LIMITS_ACCESS_TOKEN_LIFE_MS"_s, u"2000"_s);
        m_environment.insert(u"CREDENTIALS_DIRECTORY"_s, u"/run/credentials/traydo.service"_s);
        m_environment.insert(u"TRAYDO_PORT"_s, QString()); // empty counts as unset
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY2(config, qPrintable(errorText(config)));
        QCOMPARE(config->dataDir, u"/a/b"_s);
        QCOMPARE(config->stateDir, u"/c"_s);
        QCOMPARE(config->runtimeDir, QDir().absoluteFilePath(u"somewhere"_s));
        QCOMPARE(config->cliGrants, CliGrants::Always);
        QVERIFY(config->lan.enabled);
        QCOMPARE(config->lan.port, quint16(0));
        QCOMPARE(config->lan.address, u"127.0.0.2"_s);
        QCOMPARE(config->clientMetadataDocuments, false);
        QCOMPARE(config->limits.accessTokenLife, milliseconds(2000));
        QCOMPARE(config->credentialsDir, u"/run/credentials/traydo.service"_s);
        QCOMPARE(config->port, quint16(7317));
    }

    void configDirDecidesWhichFile()
    {
        QTemporaryDir other;
        QFile file(other.filePath(u"traydo.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("port = 9999\n");
        file.close();
        m_environment.insert(u"TRAYDO_CONFIG_DIR"_s, other.path());
        QCOMPARE(loadConfig(m_flags, m_environment)->port, quint16(9999));
        m_flags.configDir = m_home->path();
        QCOMPARE(loadConfig(m_flags, m_environment)->port, quint16(7317));
    }

    void runtimeDirStaysWhenTheDataMoves() // so that traydoctl finds the server without knowing its data
    {
        m_flags.dataDir = u"/elsewhere"_s;
        QCOMPARE(loadConfig(m_flags, m_environment)->runtimeDir, m_home->filePath(u"run/traydo"_s));
        m_environment.remove(u"XDG_RUNTIME_DIR"_s);
        QCOMPARE(loadConfig(m_flags, m_environment)->runtimeDir,
                 m_home->filePath(u".local/share/traydo/run"_s));
    }

    void everyLimitHasAName()
    {
        Limits limits;
        QSet<QString> names;
        QSet<const void *> members;
        for (const auto &limit : limitSettings()) {
            names.insert(limit.key);
            std::visit([&](auto member) { members.insert(&(limits.*member)); }, limit.member);
        }
        constexpr auto count = qsizetype(memberCount<Limits>());
        QCOMPARE(names.size(), count);
        QCOMPARE(members.size(), count);
        QCOMPARE(qsizetype(limitSettings().size()), count);
    }

    void limitDefaultsAreWithinTheirRanges()
    {
        for (const auto &limit : limitSettings()) {
            const Limits defaults;
            const qint64 value = std::visit(
                [&](auto member) {
                    if constexpr (std::is_same_v<decltype(member), milliseconds Limits::*>)
                        return qint64((defaults.*member).count());
                    else
                        return qint64(defaults.*member);
                },
                limit.member);
            QVERIFY2(value >= limit.lowest && value <= limit.highest, limit.key.data());
        }
    }

    void refusesFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QByteArray &content, int line, const char *names) {
            QTest::newRow(name) << content << line << QString::fromLatin1(names);
        };
        row("unknown key", "\n\nprot = 1\n", 3, "prot; there are port, data_dir");
        row("unknown table", "[htpp]\nallowed_origins = []\n", 1, "htpp");
        row("empty unknown table", "port = 1\n[nonsense]\n", 2, "nonsense");
        row("unknown limit", "[limits]\nhead_byte = 5\n", 2, "limits.head_byte; there are target_bytes");
        row("limit outside its table", "head_bytes = 5000\n", 1, "head_bytes");
        row("port as text", "port = \"7317\"\n", 1, "port must be a whole number from 0");
        row("port as float", "port = 7317.0\n", 1, "port must be");
        row("port as bool", "port = true\n", 1, "port must be");
        row("port as table", "[port]\n", 1, "port must be");
        row("port too large", "port = 65536\n", 1, "port must be");
        row("port negative", "port = -1\n", 1, "port must be");
        row("relative path", "data_dir = \"data\"\n", 1, "data_dir must be an absolute path");
        row("empty path", "data_dir = \"\"\n", 1, "data_dir must be");
        row("NUL in path", "data_dir = \"/a\\u0000b\"\n", 1, "data_dir must be");
        row("store", "secret_store = \"Keychain\"\n", 1, "\"keychain\", \"file\" or \"systemd\"");
        row("grants", "cli_grants = true\n", 1, "\"prompt\", \"always\" or \"never\"");
        row("limits no table", "limits = 5\n", 1, "a table: [limits]");
        row("limit too small", "[limits]\nhead_bytes = 0\n", 2, "a whole number from 1024 to 1048576");
        row("limit too large", "[limits]\nhead_fields = 101\n", 2, "limits.head_fields must be");
        row("limit as text", "[limits]\nhead_fields = \"64\"\n", 2, "limits.head_fields must be");
        row("limit beyond int", "[limits]\nconnections = 4294967297\n", 2, "limits.connections must be");
        row("origin wildcard", "[http]\nallowed_origins = [\"*\"]\n", 2, "http.allowed_origins must be");
        row("origin null", "[http]\nallowed_origins = [\"null\"]\n", 2, "http.allowed_origins must be");
        row("origin path", "[http]\nallowed_origins = [\"https://a.example/\"]\n", 2, "http.allowed_origins");
        row("origin newline", "[http]\nallowed_origins = [\"https://a.example\\n\"]\n", 2,
            "http.allowed_origins");
        row("origin userinfo", "[http]\nallowed_origins = [\"https://a@b.example\"]\n", 2,
            "http.allowed_origins");
        row("origins not texts", "[http]\nallowed_origins = [\"https://a.example\", 1]\n", 2,
            "http.allowed_origins");
        row("LAN as text", "[lan]\nenabled = \"true\"\n", 2, "lan.enabled must be true or false");
        row("LAN as number", "[lan]\nenabled = 1\n", 2, "lan.enabled must be");
        row("LAN port", "[lan]\nport = 65536\n", 2, "lan.port must be");
        row("LAN address is a name", "[lan]\naddress = \"desk.local\"\n", 2,
            "lan.address must be an IP address");
        row("LAN address in brackets", "[lan]\naddress = \"[::1]\"\n", 2, "lan.address must be");
        row("LAN name wildcard", "[lan]\nnames = [\"*.local\"]\n", 2, "lan.names must be");
        row("LAN name upper case", "[lan]\nnames = [\"Desk\"]\n", 2, "lan.names must be");
        row("LAN name with port", "[lan]\nnames = [\"desk:7318\"]\n", 2, "lan.names must be");
        row("LAN name extends the certificate", "[lan]\nnames = [\"desk,DNS:bank.example\"]\n", 2,
            "lan.names");
        row("LAN name empty", "[lan]\nnames = [\"\"]\n", 2, "lan.names must be");
        row("LAN names no list", "[lan]\nnames = \"desk.local\"\n", 2, "lan.names must be");
        row("no TOML", "port = 1\nthis is no TOML\n", 2, "");
        row("twice", "port = 1\nport = 2\n", 2, "");
        row("ill-formed UTF-8", "# \xff\n", 1, "");
    }

    void refusesFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, names);
        writeFile(content);
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidArgument);
        const auto start = u"%1/.config/traydo/traydo.toml, line %2: "_s.arg(m_home->path()).arg(line);
        QVERIFY2(config.error().text.startsWith(start), qPrintable(config.error().text));
        QVERIFY2(config.error().text.contains(names), qPrintable(config.error().text));
        QCOMPARE(config.error().reason,
                 (Reason{.code = ReasonCode::SettingsUnusable, .name = config.error().text}));
    }

    void refusesEnvironment_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("port") << u"TRAYDO_PORT"_s << u"7317x"_s;
        QTest::newRow("port hex") << u"TRAYDO_PORT"_s << u"0x10"_s;
        QTest::newRow("store") << u"TRAYDO_SECRET_STORE"_s << u"plain"_s;
        QTest::newRow("grants") << u"TRAYDO_CLI_GRANTS"_s << u"yes"_s;
        QTest::newRow("limit") << u"TRAYDO_LIMITS_HEAD_BYTES"_s << u"-1"_s;
        QTest::newRow("limit overflow") << u"TRAYDO_LIMITS_HEAD_BYTES"_s << u"99999999999999999999"_s;
        QTest::newRow("LAN") << u"TRAYDO_LAN_ENABLED"_s << u"yes"_s;
        QTest::newRow("LAN address") << u"TRAYDO_LAN_ADDRESS"_s << u"all"_s;
        QTest::newRow("unknown limit") << u"TRAYDO_LIMITS_HEAD_BYTE"_s << u"2048"_s;
    }

    void refusesEnvironment()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        m_environment.insert(variable, value);
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(config.error().text.contains(variable), qPrintable(config.error().text));
    }

    void refusesFlags()
    {
        m_flags.secretStore = u"none"_s;
        auto config = loadConfig(m_flags, m_environment);
        QVERIFY(!config);
        QCOMPARE(config.error().text, u"--secret-store must be \"keychain\", \"file\" or \"systemd\""_s);
        m_flags.secretStore.reset();
        m_flags.dataDir = QString();
        config = loadConfig(m_flags, m_environment);
        QVERIFY(!config);
        QVERIFY(config.error().text.startsWith("--data-dir must be"_L1));
    }

    void refusesASymbolicLink() // CF2
    {
        writeFile("port = 1\n");
        const auto path = m_home->filePath(u".config/traydo/traydo.toml"_s);
        QVERIFY(QFile::rename(path, path + u".real"_s));
        QVERIFY(QFile::link(path + u".real"_s, path));
        const auto config = loadConfig(m_flags, m_environment);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::Denied);
        QVERIFY(config.error().text.contains(path));
        QCOMPARE(config.error().reason.code, ReasonCode::FileUnusable);
    }

private:
    void writeFile(const QByteArray &content)
    {
        const auto folder = m_home->filePath(u".config/traydo"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/traydo.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QString errorText(const Result<Config> &config)
    {
        return config ? QString() : config.error().text;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    ConfigFlags m_flags;
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
