#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the run when a property does not hold; libFuzzer then keeps the input. Unlike assert() in every
/// build.
#define REQUIRE(property)                                                                                    \
    do {                                                                                                     \
        if (!(property)) {                                                                                   \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #property);               \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)
