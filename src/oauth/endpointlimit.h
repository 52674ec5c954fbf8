#pragma once

#include "core/ratelimit.h"
#include "http/route.h"

namespace traydo::oauth {

/// How often one address may use an endpoint. One that does so too often is told 429 with Retry-After before
/// anything is looked at.
class EndpointLimit
{
public:
    /// In which words: the JSON of RFC 6749 §5.2, or a page for a person.
    enum class Answer { Json, Page };

    EndpointLimit(int perMinute, const core::Clock &clock) : m_limits(perMinute), m_clock(clock) {}

    /// `handler` behind the limit, which outlives it.
    http::Handler before(http::Handler handler, Answer answer = Answer::Json);

private:
    core::RateLimits m_limits;
    const core::Clock &m_clock;
};

} // namespace traydo::oauth
