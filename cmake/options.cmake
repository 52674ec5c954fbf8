# What every target shares: the standard, the warnings and the Qt habits sit on one interface target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
# Rooms compile side by side: an object needs the headers of other rooms, not their libraries.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network HttpServer Sql Widgets DBus Svg LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(tomlplusplus REQUIRED)
find_package(simdjson REQUIRED)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET libical>=3.0)
if(UNIX AND NOT APPLE)
    pkg_check_modules(XCB REQUIRED IMPORTED_TARGET xcb)
endif()

add_library(traydo_options INTERFACE)
target_compile_options(traydo_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    $<$<BOOL:${TRAYDO_WERROR}>:-Werror>)
target_compile_definitions(traydo_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TRAYDO_VERSION="${PROJECT_VERSION}")

if(TRAYDO_SANITIZE)
    target_compile_options(traydo_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(traydo_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(TRAYDO_CCACHE ccache)
if(TRAYDO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TRAYDO_CCACHE})
endif()

# Many test programs link the same rooms: a fast linker saves minutes.
find_program(TRAYDO_MOLD mold)
if(TRAYDO_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
