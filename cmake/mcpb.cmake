# traydo.mcpb: traydo-bridge as a bundle that Claude Desktop and others install with a click. A zip with a manifest, an
# icon and the program, without entries for folders (the official unpacker trips over them); it needs the Qt of this computer, where Traydo itself has to be installed anyway.
find_program(TRAYDO_RSVG_CONVERT rsvg-convert)
if(NOT TRAYDO_RSVG_CONVERT)
    message(STATUS "rsvg-convert not found: traydo.mcpb is not made")
    return()
endif()

if(WIN32)
    set(TRAYDO_MCPB_PLATFORM win32)
elseif(APPLE)
    set(TRAYDO_MCPB_PLATFORM darwin)
else()
    set(TRAYDO_MCPB_PLATFORM linux)
endif()
set(mcpb_content ${PROJECT_BINARY_DIR}/mcpb)
set(TRAYDO_MCPB ${PROJECT_BINARY_DIR}/traydo.mcpb)
configure_file(${PROJECT_SOURCE_DIR}/installer/mcpb/manifest.json.in ${mcpb_content}/manifest.json @ONLY)

set(mcpb_icon ${PROJECT_SOURCE_DIR}/resources/icons/traydo.svg)
add_custom_command(OUTPUT ${TRAYDO_MCPB}
    COMMAND ${TRAYDO_RSVG_CONVERT} --width 512 --height 512 --output icon.png ${mcpb_icon}
    COMMAND ${CMAKE_COMMAND} -E make_directory server
    COMMAND ${CMAKE_STRIP} -o server/$<TARGET_FILE_NAME:traydo-bridge> $<TARGET_FILE:traydo-bridge>
    COMMAND ${CMAKE_COMMAND} -E tar cf ${TRAYDO_MCPB} --format=zip -- manifest.json icon.png
        server/$<TARGET_FILE_NAME:traydo-bridge>
    WORKING_DIRECTORY ${mcpb_content}
    DEPENDS traydo-bridge ${mcpb_content}/manifest.json ${mcpb_icon}
    COMMENT "Bundling traydo.mcpb"
    VERBATIM)
add_custom_target(mcpb ALL DEPENDS ${TRAYDO_MCPB})
