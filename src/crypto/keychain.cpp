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
constexpr QLatin1StringView secretKey("signing-secret");
constexpr QLatin1StringView probeKey("probe");

constexpr QLatin1StringView orFile("or keep the secret in a file: traydo --secret-store file");

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
Answer run(Job *job, QLatin1StringView key)
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

Answer readEntry(QLatin1StringView key)
{
    return run(new QKeychain::ReadPasswordJob(service), key);
}

Answer writeEntry(QLatin1StringView key, const QString &text)
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

core::Error locked()
{
    return {core::ErrorCode::Locked, u"The keychain is locked. Unlock it (logging in to the desktop does, or "
                                     u"its password manager) and start "
                                     "Traydo again, %1"_s.arg(orFile)};
}

core::Error failure(const Answer &answer)
{
    using core::ErrorCode;
    if (answer.timedOut)
        return {
            ErrorCode::Unavailable,
            u"The keychain has not answered for %1 seconds. Look for a window that asks for its password and "
            "start Traydo again, %2"_s.arg(std::chrono::duration_cast<core::seconds>(patience).count())
                .arg(orFile)};
    switch (answer.error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::EntryNotFound: // what was just written is not there: a locked keyring says so
        return locked();
    default:
        return {ErrorCode::Unavailable, u"No keychain service answers on this session's D-Bus (%1). Start "
                                        u"one (for example gnome-keyring), "
                                        "%2"_s.arg(answer.errorText.trimmed(), orFile)};
    }
}

/// A locked keyring answers a read with EntryNotFound, as an empty one does, and a deletion with success.
/// Only an entry that can be written and read again proves that it is open.
core::Result<void> proveOpen()
{
    const auto text = QString::fromLatin1(randomToken());
    if (const auto written = writeEntry(probeKey, text); !succeeded(written))
        return failure(written);
    const auto readBack = readEntry(probeKey);
    if (!succeeded(readBack))
        return failure(readBack);
    const auto removed = run(new QKeychain::DeletePasswordJob(service), probeKey);
    if (!succeeded(removed))
        return failure(removed);
    return readBack.text == text ? core::Result<void>() : core::Result<void>(locked());
}

} // namespace

core::Result<std::optional<SigningSecrets>> KeychainStore::read()
{
    auto answer = readEntry(secretKey);
    if (foundNothing(answer)) {
        if (const auto open = proveOpen(); !open)
            return open.error();
        // The probe may have made the person unlock it, so that the first answer no longer counts.
        answer = readEntry(secretKey);
    }
    if (foundNothing(answer))
        return std::optional<SigningSecrets>();
    if (!succeeded(answer))
        return failure(answer);
    auto secrets = decodeSecrets(answer.text.toLatin1(), u"The keychain's entry traydo/signing-secret"_s);
    if (!secrets)
        return secrets.error();
    return std::optional(*std::move(secrets));
}

core::Result<void> KeychainStore::write(const SigningSecrets &secrets)
{
    const auto text = QString::fromLatin1(encodeSecrets(secrets));
    if (const auto written = writeEntry(secretKey, text); !succeeded(written))
        return failure(written);
    const auto readBack = readEntry(secretKey);
    if (!succeeded(readBack))
        return failure(readBack);
    return readBack.text == text ? core::Result<void>() : core::Result<void>(locked());
}

} // namespace traydo::crypto
