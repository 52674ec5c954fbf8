#pragma once

#include "core/ratelimit.h"
#include "http/route.h"
#include "oauth/pagelanguage.h"

namespace traydo::oauth {

/// How often one address may use an endpoint. One that does so too often is told 429 with Retry-After before
/// anything is looked at.
class EndpointLimit
{
public:
    EndpointLimit(int perMinute, const core::Clock &clock) : m_limits(perMinute), m_clock(clock) {}

    /// `handler` behind the limit, which outlives it. What the limit says is the JSON of RFC 6749 §5.2.
    http::Handler before(http::Handler handler);
    /// The same for a person: what the limit says is a page in one of `languages`, which outlive it.
    http::Handler before(http::Handler handler, PageLanguages &languages);

private:
    using Refusal = std::function<http::Response(const http::Request &)>;
    http::Handler guarded(http::Handler handler, Refusal refusal);

    core::RateLimits m_limits;
    const core::Clock &m_clock;
};

} // namespace traydo::oauth
