#include "putright.h"

#include "core/config.h"
#include "core/configedit.h"
#include "gui/startproblem.h"
#include "server/startup.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

using gui::StartProblem;

constexpr auto secretStore = "secret_store"_L1;

bool isOfKeychain(core::ReasonCode code)
{
    return code == core::ReasonCode::KeychainMissing || code == core::ReasonCode::KeychainLocked ||
           code == core::ReasonCode::KeychainSilent;
}

/// A secret kept in a file instead is another one: of use only while there is none, and where nothing that
/// was said at the start decides.
StartProblem::Remedy remedyFor(const core::Error &problem, const Arguments &arguments,
                               const core::Result<core::Config> &config)
{
    const bool free = config && !arguments.flags.secretStore && !config->fixed.contains(secretStore);
    return isOfKeychain(problem.reason.code) && free && server::isBeforeFirstSecret(*config)
               ? StartProblem::Remedy::SecretFile
               : StartProblem::Remedy::None;
}

} // namespace

bool putRight(const core::Error &problem, const Arguments &arguments, const QProcessEnvironment &environment)
{
    QTextStream(stderr) << u"traydo: "_s << problem.text << Qt::endl;
    const auto config = core::loadConfig(arguments.flags, environment);
    StartProblem box(problem, remedyFor(problem, arguments, config));
    box.exec();
    switch (box.answer()) {
    case StartProblem::Answer::Quit:
        return false;
    case StartProblem::Answer::TryAgain:
        return true;
    case StartProblem::Answer::UseSecretFile:
        break;
    }
    const auto edited = core::editConfigFile(config->configDir, {{{}, secretStore, u"file"_s}});
    return edited || putRight(edited.error(), arguments, environment);
}

} // namespace traydo
