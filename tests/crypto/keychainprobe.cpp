// Loads the signing secret from the keychain of the session it is started in, or reads or writes another
// entry
// (--entry NAME [TEXT]), and says as one line of JSON how that went. QtKeychain remembers its bus for the
// life of a process, so every case of tst_keychain runs in one of these.
#include "core/json.h"
#include "crypto/hash.h"
#include "crypto/keychain.h"
#include "crypto/secretstore.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

QJsonObject failed(const core::Error &error)
{
    return {{u"ok"_s, false},
            {u"code"_s, int(error.code)},
            {u"text"_s, error.text},
            {u"reason"_s, int(error.reason.code)}};
}

QJsonObject loadSigningSecret(bool mayCreate)
{
    core::Config config;
    config.secretStore = core::SecretStoreKind::Keychain;
    const auto store = crypto::makeSecretStore(config);
    const auto secret = crypto::loadSigningSecrets(*store, mayCreate);
    if (!secret)
        return failed(secret.error());
    return {{u"ok"_s, true},
            {u"digest"_s, QString::fromLatin1(crypto::sha256(secret->current).toHex())},
            {u"size"_s, secret->current.size()}};
}

/// `words`: the entry's name and, for writing, its text.
QJsonObject useEntry(const QStringList &words)
{
    crypto::KeychainEntry entry(words.first(), u"do without one."_s);
    if (words.size() > 1) {
        if (const auto written = entry.write(words[1].toLatin1()); !written)
            return failed(written.error());
    }
    const auto text = entry.read();
    if (!text)
        return failed(text.error());
    return {{u"ok"_s, true},
            {u"secret"_s, *text ? QJsonValue(QString::fromLatin1(**text)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const bool entry = arguments.value(1) == "--entry"_L1;
    const auto outcome =
        entry ? useEntry(arguments.sliced(2)) : loadSigningSecret(arguments.contains(u"--may-create"_s));
    std::puts(core::toJson(outcome).constData());
    return 0;
}
