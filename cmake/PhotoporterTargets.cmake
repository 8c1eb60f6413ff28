# The one place for compiler settings and for how a layer, a test and a fuzz target are declared.

# Warnings and Qt's strict switches; every target of the project links it.
add_library(photoporter_settings INTERFACE)
target_compile_features(photoporter_settings INTERFACE cxx_std_23)
target_compile_options(photoporter_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough
    -Wno-missing-field-initializers # designated initialisers leave defaults at the member
    $<$<BOOL:${PHOTOPORTER_WERROR}>:-Werror>)
# GCC 14 reports null dereferences inside the standard library's and Qt's own headers at -O2.
target_compile_options(photoporter_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference>)
target_compile_definitions(photoporter_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(PHOTOPORTER_SANITIZE)
    target_compile_options(photoporter_settings INTERFACE -fsanitize=${PHOTOPORTER_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(photoporter_settings INTERFACE -fsanitize=${PHOTOPORTER_SANITIZE})
endif()
if(PHOTOPORTER_FUZZ)
    # Without it libFuzzer would see nothing of the code behind the target's own file.
    target_compile_options(photoporter_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# photoporter_layer(name SOURCES file... LINK target...)
# One folder of core/ as a static library photoporter_<name>. It can include only what it links, so an arrow
# that points the wrong way does not link; tests/structure says so earlier and in words.
function(photoporter_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(photoporter_${name} STATIC ${ARG_SOURCES})
    target_include_directories(photoporter_${name} PUBLIC ${CMAKE_SOURCE_DIR}/core)
    target_link_libraries(photoporter_${name} PUBLIC ${ARG_LINK} PRIVATE photoporter_settings)
    target_compile_features(photoporter_${name} PUBLIC cxx_std_23)
endfunction()

# photoporter_test(name SOURCES file... LINK target... [LABELS label...] [TIMEOUT seconds])
# One GoogleTest program, registered with CTest as one test. Tests that need a real server carry its name as label
# (rgw, rgw20, moto) and get its address from tests/servers/with-servers.sh. Under sanitizers it may take four times as long.
function(photoporter_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE photoporter_settings photoporter_testdata ${ARG_LINK} GTest::gtest GTest::gmock GTest::gtest_main)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(PHOTOPORTER_SANITIZE)
        math(EXPR ARG_TIMEOUT "4 * ${ARG_TIMEOUT}")
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
endfunction()

# photoporter_fuzz(name SOURCES file... LINK target...): a libFuzzer target, only with PHOTOPORTER_FUZZ.
function(photoporter_fuzz name)
    if(NOT PHOTOPORTER_FUZZ)
        return()
    endif()
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(${name} PRIVATE photoporter_settings ${ARG_LINK})
endfunction()
