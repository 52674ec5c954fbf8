#include "crypto/keychain.h"

#include "crypto/random.h"
#include "crypto/secretencoding.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

constexpr core::milliseconds patience{30'000};

constexpr QLatin1StringView service("traydo");
const QString secretKey = u"signing-secret"_s;
const QString probeKey = u"probe"_s;

const QString orFile = u"start Traydo again, or keep the secret in a file: traydo --secret-store file"_s;

struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    QString text; ///< of a read
    bool timedOut = false;
};

/// Starts `job` and waits for its end. A job that does not end in time is left to end and delete itself: the
/// platform library still holds it.
template <typename Job>
Answer run(Job *job, const QString &key)
{
    Answer answer;
    answer.timedOut = true;
    QEventLoop loop;
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *) {
        answer.timedOut = false;
        answer.error = job->error();
        answer.errorText = job->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer.text = job->textData();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return answer;
}

Answer readEntry(const QString &key)
{
    return run(new QKeychain::ReadPasswordJob(service), key);
}

Answer writeEntry(const QString &key, const QString &text)
{
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setTextData(text);
    return run(job, key);
}

bool succeeded(const Answer &answer)
{
    return !answer.timedOut && answer.error == QKeychain::NoError;
}

bool foundNothing(const Answer &answer)
{
    return !answer.timedOut && answer.error == QKeychain::EntryNotFound;
}

/// `alternative`: what the person can do, the end of a sentence.
core::Error locked(const QString &alternative)
{
    return {
        core::ErrorCode::Locked,
        u"The keychain is locked. Unlock it (logging in to the desktop does, or its password manager) and "
        "%1"_s.arg(alternative),
        {.code = core::ReasonCode::KeychainLocked}};
}

core::Error failure(const Answer &answer, const QString &alternative)
{
    using core::ErrorCode;
    if (answer.timedOut)
        return {
            ErrorCode::Unavailable,
            u"The keychain has not answered for %1 seconds. Look for a window that asks for its password and "
            "%2"_s.arg(std::chrono::duration_cast<core::seconds>(patience).count())
                .arg(alternative),
            {.code = core::ReasonCode::KeychainSilent}};
    switch (answer.error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::EntryNotFound: // what was just written is not there: a locked keyring says so
        return locked(alternative);
    default:
        return {ErrorCode::Unavailable,
                u"No keychain service answers on this session's D-Bus (%1). Start one (for example "
                u"gnome-keyring), "
                "%2"_s.arg(answer.errorText.trimmed(), alternative),
                {.code = core::ReasonCode::KeychainMissing}};
    }
}

/// A locked keyring answers a read with EntryNotFound, as an empty one does, and a deletion with success.
/// Only an entry that can be written and read again proves that it is open.
core::Result<void> proveOpen(const QString &alternative)
{
    const auto text = QString::fromLatin1(randomToken());
    if (const auto written = writeEntry(probeKey, text); !succeeded(written))
        return failure(written, alternative);
    const auto readBack = readEntry(probeKey);
    if (!succeeded(readBack))
        return failure(readBack, alternative);
    const auto removed = run(new QKeychain::DeletePasswordJob(service), probeKey);
    if (!succeeded(removed))
        return failure(removed, alternative);
    return readBack.text == text ? core::Result<void>() : core::Result<void>(locked(alternative));
}

/// The text of an entry, or nothing where it certainly is not there.
core::Result<std::optional<QString>> readText(const QString &key, const QString &alternative)
{
    auto answer = readEntry(key);
    if (foundNothing(answer)) {
        if (const auto open = proveOpen(alternative); !open)
            return open.error();
        // The probe may have made the person unlock it, so that the first answer no longer counts.
        answer = readEntry(key);
    }
    if (foundNothing(answer))
        return std::optional<QString>();
    if (!succeeded(answer))
        return failure(answer, alternative);
    return std::optional(answer.text);
}

/// Writes an entry and reads it back.
core::Result<void> writeText(const QString &key, const QString &text, const QString &alternative)
{
    if (const auto written = writeEntry(key, text); !succeeded(written))
        return failure(written, alternative);
    const auto readBack = readEntry(key);
    if (!succeeded(readBack))
        return failure(readBack, alternative);
    return readBack.text == text ? core::Result<void>() : core::Result<void>(locked(alternative));
}

} // namespace

core::Result<std::optional<SigningSecrets>> KeychainStore::read()
{
    const auto text = readText(secretKey, orFile);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<SigningSecrets>();
    auto secrets = decodeSecrets((*text)->toLatin1(), u"The keychain's entry traydo/signing-secret"_s);
    if (!secrets)
        return secrets.error();
    return std::optional(*std::move(secrets));
}

core::Result<void> KeychainStore::write(const SigningSecrets &secrets)
{
    return writeText(secretKey, QString::fromLatin1(encodeSecrets(secrets)), orFile);
}

KeychainEntry::KeychainEntry(QString name, QString alternative)
    : m_name(std::move(name)), m_alternative(std::move(alternative))
{
}

core::Result<std::optional<QByteArray>> KeychainEntry::read()
{
    const auto text = readText(m_name, m_alternative);
    if (!text)
        return text.error();
    return *text ? std::optional((*text)->toLatin1()) : std::nullopt;
}

core::Result<void> KeychainEntry::write(const QByteArray &secret)
{
    return writeText(m_name, QString::fromLatin1(secret), m_alternative);
}

} // namespace traydo::crypto
