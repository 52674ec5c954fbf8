#include "gui/errortext.h"

#include "control/reasontext.h"
#include "gui/plaintext.h"

#include <QCoreApplication>

namespace traydo::gui {

namespace {

constexpr int longestName = 200;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString of(core::ErrorCode code)
    {
        switch (code) {
        case core::ErrorCode::InvalidArgument:
            return tr("Traydo did not accept this entry.");
        case core::ErrorCode::NotFound:
            return tr("This no longer exists.");
        case core::ErrorCode::Conflict:
            return tr("This was changed somewhere else meanwhile. Have a look and try again.");
        case core::ErrorCode::Denied:
            return tr("The settings do not allow this.");
        case core::ErrorCode::Expired:
            return tr("The time for this has run out.");
        case core::ErrorCode::LimitExceeded:
            return tr("That is too much or too often. Try again in a moment.");
        case core::ErrorCode::Locked:
            return tr("The secret store is locked. Unlock it and try again.");
        case core::ErrorCode::Unavailable:
            return tr("Traydo's server did not answer. Nothing was changed; try again.");
        case core::ErrorCode::Corrupt:
            return tr("The stored data is damaged. Please restore a backup.");
        case core::ErrorCode::Internal:
            break;
        }
        return tr("Something went wrong inside Traydo. The log says more.");
    }
};

/// Names from files and other programs within our sentences.
QString isolatedShort(const QString &text)
{
    return isolated(shortened(text, longestName));
}

} // namespace

QString errorText(const core::Error &error)
{
    const auto reason = reasonText(error.reason);
    return reason.isEmpty() ? Sentences::of(error.code) : reason;
}

QString reasonText(const core::Reason &reason)
{
    return control::reasonText(reason, isolatedShort);
}

QString noticeText(const core::Notice &notice)
{
    return control::noticeText(notice, isolatedShort);
}

} // namespace traydo::gui
