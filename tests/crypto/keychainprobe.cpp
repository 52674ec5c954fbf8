// Loads the signing secret from the keychain of the session it is started in, and says as one line of JSON
// how that went. QtKeychain remembers its bus for the life of a process, so every case of tst_keychain runs
// in one of these.
#include "core/json.h"
#include "crypto/hash.h"
#include "crypto/secretstore.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace traydo;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool mayCreate = app.arguments().contains(u"--may-create"_s);

    core::Config config;
    config.secretStore = core::SecretStoreKind::Keychain;
    const auto store = crypto::makeSecretStore(config);
    const auto secret = crypto::loadSigningSecrets(*store, mayCreate);

    QJsonObject outcome{{u"ok"_s, secret.ok()}};
    if (secret) {
        outcome.insert(u"digest"_s, QString::fromLatin1(crypto::sha256(secret->current).toHex()));
        outcome.insert(u"size"_s, secret->current.size());
    } else {
        outcome.insert(u"code"_s, int(secret.error().code));
        outcome.insert(u"text"_s, secret.error().text);
    }
    std::puts(core::toJson(outcome).constData());
    return 0;
}
