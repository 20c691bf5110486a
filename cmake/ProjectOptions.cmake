# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One target that every other links: the flags and warnings of the whole project. -Werror belongs to the presets.
add_library(toccata_options INTERFACE)
target_compile_options(toccata_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2)
# GCC 12 takes a variant's or an optional's unused storage for uninitialised once it optimises.
target_compile_options(toccata_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(toccata_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(toccata_options INTERFACE "${CMAKE_SOURCE_DIR}")

# For the tests' ninety programs of 60 MB the first takes half a second each, the second two, the default linker four.
find_program(TOCCATA_LINKER NAMES ld.lld ld.gold)
if(TOCCATA_LINKER)
    get_filename_component(linker "${TOCCATA_LINKER}" NAME)
    string(REGEX REPLACE "^ld\\." "" linker "${linker}")
    target_link_options(toccata_options INTERFACE "-fuse-ld=${linker}")
endif()

set(TOCCATA_SANITIZE "" CACHE STRING "Sanitizers for everything, as for -fsanitize=")
if(TOCCATA_SANITIZE)
    target_compile_options(toccata_options INTERFACE -fsanitize=${TOCCATA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # What these find crashes by itself or under AddressSanitizer; they take a third of the time to compile.
    target_compile_options(toccata_options INTERFACE -fno-sanitize=null,alignment,object-size,vptr)
    target_link_options(toccata_options INTERFACE -fsanitize=${TOCCATA_SANITIZE})
endif()

option(TOCCATA_COVERAGE "Instrument for gcov" OFF)
if(TOCCATA_COVERAGE)
    target_compile_options(toccata_options INTERFACE --coverage -fprofile-abs-path -fprofile-update=atomic)
    target_link_options(toccata_options INTERFACE --coverage)
endif()
