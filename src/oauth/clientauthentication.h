#pragma once

#include "core/client.h"
#include "http/form.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/programclients.h"

namespace traydo::oauth {

/// Which client is calling (RFC 6749 §2.3): `client_id` alone for public clients, otherwise its secret
/// through Basic or in the body. Errors: InvalidRequest for two ways at once, InvalidClient for everything
/// that does not fit.
Outcome<core::Client> authenticateClient(const GrantDirectory &directory, const ProgramClients &programs,
                                         const http::Request &request, const http::Form &form);

} // namespace traydo::oauth
