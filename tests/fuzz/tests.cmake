# Each fuzzer for ten seconds from its seeds, in the same order each time, so a failure belongs to what was changed.
# Finding new things is for long runs by hand: tests/fuzz/run.sh 3600 guard
find_program(TRAYDO_CLANGXX NAMES clang++-14 clang++)
if(NOT TRAYDO_CLANGXX)
    message(STATUS "clang++ not found: no fuzzers")
    return()
endif()

set(fuzz_script ${CMAKE_CURRENT_LIST_DIR}/run.sh)
add_test(NAME fuzz_build COMMAND ${fuzz_script} 0)
set_tests_properties(fuzz_build PROPERTIES FIXTURES_SETUP fuzzers TIMEOUT 900)
file(GLOB seeds CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/corpus/*)
foreach(folder IN LISTS seeds)
    get_filename_component(target ${folder} NAME)
    add_test(NAME fuzz_${target} COMMAND ${fuzz_script} --seed 1 10 ${target})
    set_tests_properties(fuzz_${target} PROPERTIES FIXTURES_REQUIRED fuzzers TIMEOUT 120)
    list(APPEND fuzz_tests fuzz_${target})
endforeach()
set_tests_properties(fuzz_build ${fuzz_tests} PROPERTIES LABELS fuzz ENVIRONMENT "CLANGXX=${TRAYDO_CLANGXX}")
