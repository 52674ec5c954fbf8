#pragma once

#include "cli/verb.h"

#include <memory>

namespace traydo::cli {

// The verbs of traydoctl, one maker each; the command table knows their names.

std::unique_ptr<Verb> makeStatusVerb();
std::unique_ptr<Verb> makeRequestsVerb();
std::unique_ptr<Verb> makeRequestsExtendVerb();
std::unique_ptr<Verb> makeApproveVerb();
std::unique_ptr<Verb> makeDenyVerb();
std::unique_ptr<Verb> makeBlocksVerb();
std::unique_ptr<Verb> makeUnblockVerb();
std::unique_ptr<Verb> makeClientsVerb();
std::unique_ptr<Verb> makePauseVerb();
std::unique_ptr<Verb> makeResumeVerb();
std::unique_ptr<Verb> makeClientsAddVerb();
std::unique_ptr<Verb> makeClientsEditVerb();
std::unique_ptr<Verb> makeClientsRotateVerb();
std::unique_ptr<Verb> makeRevokeVerb();
std::unique_ptr<Verb> makeTokensListVerb();
std::unique_ptr<Verb> makeTokensCreateVerb();
std::unique_ptr<Verb> makeTokensRevokeVerb();
std::unique_ptr<Verb> makeKeysRotateVerb();
std::unique_ptr<Verb> makeListsVerb();
std::unique_ptr<Verb> makeListsAddVerb();
std::unique_ptr<Verb> makeListsEditVerb();
std::unique_ptr<Verb> makeListsArchiveVerb();
std::unique_ptr<Verb> makeListsMoveVerb();
std::unique_ptr<Verb> makeListsRmVerb();
std::unique_ptr<Verb> makeListsRestoreVerb();
std::unique_ptr<Verb> makeLogVerb();
std::unique_ptr<Verb> makeUndoVerb();
std::unique_ptr<Verb> makeTodoListVerb();
std::unique_ptr<Verb> makeTodoAddVerb();
std::unique_ptr<Verb> makeTodoEditVerb();
std::unique_ptr<Verb> makeTodoDoneVerb();
std::unique_ptr<Verb> makeTodoRmVerb();
std::unique_ptr<Verb> makeTodoRestoreVerb();
std::unique_ptr<Verb> makeLanStatusVerb();
std::unique_ptr<Verb> makeLanPairVerb();
std::unique_ptr<Verb> makeLanCaVerb();
std::unique_ptr<Verb> makeSettingsVerb();
std::unique_ptr<Verb> makeSettingsSetVerb();
std::unique_ptr<Verb> makeBackupVerb();
std::unique_ptr<Verb> makeConnectVerb();
std::unique_ptr<Verb> makeDoctorVerb();
std::unique_ptr<Verb> makeExportVerb();
std::unique_ptr<Verb> makeImportVerb();

} // namespace traydo::cli
