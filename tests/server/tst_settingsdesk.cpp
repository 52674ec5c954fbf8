#include "server/settingsdesk.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using core::ErrorCode;

class TestSettingsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_config = {};
        m_config.configDir = m_folder->path();
        m_config.dataDir = m_folder->filePath(u"data"_s);
        m_begun.clear();
    }

    void saysWhatIsInForce()
    {
        m_config.fixed = {u"lan.port"_s, u"data_dir"_s};
        m_config.lan.enabled = true;
        const auto settings = desk().current();
        QCOMPARE(settings.port, quint16(7317));
        QVERIFY(settings.lanEnabled);
        QCOMPARE(settings.fixed, QStringList{u"lan_port"_s});
        QCOMPARE(settings.configFile, m_folder->filePath(u"traydo.toml"_s));
        QCOMPARE(settings.dataDir, m_config.dataDir);
    }

    void writesAndBeginsAnew()
    {
        const auto port = freePort();
        const auto settings = desk().update({.port = port, .clientMetadataDocuments = false});
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().text));
        QCOMPARE(settings->port, port);
        QVERIFY(!settings->clientMetadataDocuments);
        QCOMPARE(m_begun.size(), 1);
        QCOMPARE(m_begun[0].config.port, port);
        QVERIFY(!m_begun[0].config.clientMetadataDocuments);
        QVERIFY(!m_begun[0].fileBefore);
        QCOMPARE(file(), u"port = %1\n\n[oauth]\nclient_metadata_documents = false\n"_s.arg(port).toUtf8());
    }

    void nothingNewIsNothingToDo()
    {
        QVERIFY(desk().update({.port = 7317, .lanEnabled = false}).ok());
        QVERIFY(m_begun.isEmpty());
        QVERIFY(file().isNull());
    }

    void refuses_data()
    {
        QTest::addColumn<control::ServerSettingsEdit>("edit");
        QTest::addColumn<int>("code");
        using Edit = control::ServerSettingsEdit;
        QTest::newRow("any port") << Edit{.port = 0} << int(ErrorCode::InvalidArgument);
        QTest::newRow("the same port twice")
            << Edit{.lanEnabled = true, .lanPort = 7317} << int(ErrorCode::InvalidArgument);
        QTest::newRow("what an option decides")
            << Edit{.clientMetadataDocuments = false} << int(ErrorCode::Denied);
    }

    void refuses()
    {
        QFETCH(control::ServerSettingsEdit, edit);
        QFETCH(int, code);
        m_config.fixed = {u"oauth.client_metadata_documents"_s};
        const auto settings = desk().update(edit);
        QVERIFY(!settings);
        QCOMPARE(int(settings.error().code), code);
        QVERIFY(settings.error().reason.code != core::ReasonCode::None);
        QVERIFY(m_begun.isEmpty());
        QVERIFY(file().isNull());
    }

    void namesWhoHasThePort_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }

    void namesWhoHasThePort()
    {
        QFETCH(QHostAddress, address);
        QTcpServer holder;
        QVERIFY(holder.listen(address));
        const auto settings = desk().update({.port = holder.serverPort()});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Conflict);
        const auto &reason = settings.error().reason;
        QCOMPARE(reason.code, core::ReasonCode::PortTaken);
        QCOMPARE(reason.number, qint64(holder.serverPort()));
        QCOMPARE(reason.process, QCoreApplication::applicationPid());
        QVERIFY2(settings.error().text.contains(QString::number(reason.process)),
                 qPrintable(settings.error().text));
        QVERIFY(m_begun.isEmpty());
        QVERIFY(file().isNull());
    }

private:
    server::SettingsDesk desk()
    {
        return {m_config, 7317, [this](const server::NewSettings &next) { m_begun.append(next); }};
    }

    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)) ||
                       probe.listen(QHostAddress(QHostAddress::LocalHost))
                   ? probe.serverPort()
                   : 0;
    }

    QByteArray file() const
    {
        QFile file(m_folder->filePath(u"traydo.toml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    core::Config m_config;
    QList<server::NewSettings> m_begun;
};

QTEST_GUILESS_MAIN(TestSettingsDesk)
#include "tst_settingsdesk.moc"
