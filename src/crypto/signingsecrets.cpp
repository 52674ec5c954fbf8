#include "crypto/signingsecrets.h"

#include "crypto/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::crypto {

core::Result<SigningSecrets> rotated(const SigningSecrets &secrets, const KeyRotation &rotation)
{
    const auto tokensUntil = rotation.now + rotation.tokenLife;
    SigningSecrets next{randomBytes(secretBytes), secrets.retired};
    next.retired.prepend({secrets.current, rotation.now, tokensUntil});
    for (auto &retired : next.retired)
        retired.tokensUntil = std::min(retired.tokensUntil, tokensUntil);
    next.retired.removeIf([&](const RetiredSecret &retired) {
        return rotation.now >= retired.tokensUntil && rotation.now >= retired.retiredAt + rotation.sealedLife;
    });
    while (next.retired.size() > rotation.retiredAtMost) {
        const auto &oldest = next.retired.constLast();
        if (rotation.now < oldest.tokensUntil)
            return core::Error{core::ErrorCode::LimitExceeded,
                               u"the signing secret was replaced too often: access tokens of %1 earlier ones "
                               "are still good; try again in a few minutes"_s.arg(rotation.retiredAtMost)};
        next.retired.removeLast();
    }
    return next;
}

} // namespace traydo::crypto
