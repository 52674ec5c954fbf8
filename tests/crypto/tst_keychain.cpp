#include "core/json.h"
#include "core/result.h"
#include "support/privatesession.h"

#include <QDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

/// Against a real gnome-keyring on a bus of its own.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<test::PrivateSession>();
        QVERIFY(m_session->isReady());
    }

    void firstStartMakesTheSecretAndTheSecondReadsIt()
    {
        QVERIFY(m_session->startKeyring(true));
        const auto first = load(true);
        QVERIFY2(succeeded(first), core::toJson(first).constData());
        QCOMPARE(first.value("size"_L1).toInt(), 32);
        QCOMPARE(load(true), first);
        QCOMPARE(load(false), first);

        m_session->stopKeyring(); // and after the next login
        QVERIFY(m_session->startKeyring(true));
        QCOMPARE(load(false), first);
    }

    void missingSecretIsNotMadeAgain() // KC1
    {
        QVERIFY(m_session->startKeyring(true));
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto outcome = load(false);
            QVERIFY(!succeeded(outcome));
            QCOMPARE(codeOf(outcome), ErrorCode::NotFound);
            QVERIFY(textOf(outcome).contains("--secret-store"_L1));
        }
    }

    void lockedKeyringGivesNoNewSecret() // KC1
    {
        QVERIFY(m_session->startKeyring(true));
        const auto first = load(true);
        QVERIFY(succeeded(first));
        m_session->stopKeyring();
        const auto before = m_session->keyringFiles();
        QVERIFY(!before.isEmpty());

        QVERIFY(m_session->startKeyring(false));
        const auto locked = load(true);
        QVERIFY(!succeeded(locked));
        QVERIFY2(codeOf(locked) == ErrorCode::Locked || codeOf(locked) == ErrorCode::Unavailable,
                 core::toJson(locked).constData());
        QVERIFY(isToldByReason(locked));
        QVERIFY(textOf(locked).contains("--secret-store file"_L1));
        QVERIFY(!locked.contains("digest"_L1));
        m_session->stopKeyring();
        QCOMPARE(m_session->keyringFiles(), before);

        QVERIFY(m_session->startKeyring(true));
        QCOMPARE(load(false), first);
    }

    void absentServiceIsSaid() // KC1
    {
        const auto outcome = load(true);
        QVERIFY(!succeeded(outcome));
        QCOMPARE(codeOf(outcome), ErrorCode::Unavailable);
        QVERIFY2(textOf(outcome).startsWith("No keychain service answers on this session's D-Bus"_L1),
                 qPrintable(textOf(outcome)));
        QVERIFY(textOf(outcome).endsWith("traydo --secret-store file"_L1));
        QVERIFY(isToldByReason(outcome));
        QVERIFY(m_session->keyringFiles().isEmpty());
    }

    void absentBusIsSaid() // KC1
    {
        auto environment = m_session->environment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/absent"_s.arg(m_session->home()));
        const auto outcome = load(true, environment);
        QVERIFY(!succeeded(outcome));
        QCOMPARE(codeOf(outcome), ErrorCode::Unavailable);
        QVERIFY(textOf(outcome).contains("D-Bus"_L1));
        QVERIFY(m_session->keyringFiles().isEmpty());
    }

    void otherEntriesLiveBesideTheSecret()
    {
        QVERIFY(m_session->startKeyring(true));
        const auto secret = load(true);
        QCOMPARE(entry({u"bridge-a"_s}).value("secret"_L1), QJsonValue(QJsonValue::Null));
        QVERIFY(succeeded(entry({u"bridge-a"_s, u"one"_s})));
        QVERIFY(succeeded(entry({u"bridge-b"_s, u"two"_s})));
        QVERIFY(succeeded(entry({u"bridge-a"_s, u"three"_s})));
        QCOMPARE(entry({u"bridge-a"_s}).value("secret"_L1).toString(), u"three"_s);
        QCOMPARE(entry({u"bridge-b"_s}).value("secret"_L1).toString(), u"two"_s);
        QCOMPARE(load(false), secret);
    }

    void lockedKeyringKeepsOtherEntries() // KC1
    {
        QVERIFY(m_session->startKeyring(true));
        QVERIFY(succeeded(entry({u"bridge-a"_s, u"one"_s})));
        m_session->stopKeyring();
        QVERIFY(m_session->startKeyring(false));
        const auto locked = entry({u"bridge-a"_s});
        QVERIFY(!succeeded(locked));
        QVERIFY(codeOf(locked) == ErrorCode::Locked || codeOf(locked) == ErrorCode::Unavailable);
        QVERIFY(textOf(locked).endsWith("do without one."_L1));
    }

    void cleanup() { m_session.reset(); }

private:
    QJsonObject load(bool mayCreate) const { return load(mayCreate, m_session->environment()); }

    static QJsonObject load(bool mayCreate, const QProcessEnvironment &environment)
    {
        return ask(mayCreate ? QStringList(u"--may-create"_s) : QStringList(), environment);
    }

    /// `words`: the name of an entry and, for writing, its text.
    QJsonObject entry(const QStringList &words) const
    {
        return ask(QStringList(u"--entry"_s) + words, m_session->environment());
    }

    /// What the probe says; empty if it says nothing.
    static QJsonObject ask(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        probe.start(QStringLiteral(TRAYDO_KEYCHAIN_PROBE), arguments);
        if (!probe.waitForFinished(100'000)) {
            probe.kill();
            probe.waitForFinished();
        }
        return core::parseJsonObject(probe.readAllStandardOutput()).valueOr({});
    }

    static bool succeeded(const QJsonObject &outcome) { return outcome.value("ok"_L1).toBool(); }
    static ErrorCode codeOf(const QJsonObject &outcome)
    {
        return ErrorCode(outcome.value("code"_L1).toInt(int(ErrorCode::Internal)));
    }
    static QString textOf(const QJsonObject &outcome) { return outcome.value("text"_L1).toString(); }

    /// In the words of whoever reads it, what is to be done is another thing for each.
    static bool isToldByReason(const QJsonObject &outcome)
    {
        const auto reason = core::ReasonCode(outcome.value("reason"_L1).toInt());
        if (codeOf(outcome) == ErrorCode::Locked)
            return reason == core::ReasonCode::KeychainLocked;
        const bool silent = textOf(outcome).contains("has not answered"_L1);
        return reason == (silent ? core::ReasonCode::KeychainSilent : core::ReasonCode::KeychainMissing);
    }

    std::unique_ptr<test::PrivateSession> m_session;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
