# What makes a mistake in memory harder to use, in all that is built for users (RelWithDebInfo, Release). Included before any
# target, so that what Qt's functions for CMake generate has it too. Not for sanitizer builds: they have checks of their own,
# which _FORTIFY_SOURCE gets in the way of.
set(PHOTOPORTER_HARDENED 0) # a generator expression: 1 where it is so
if(PHOTOPORTER_SANITIZE OR NOT CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    return()
endif()
set(PHOTOPORTER_HARDENED $<OR:$<CONFIG:RelWithDebInfo>,$<CONFIG:Release>>) # _FORTIFY_SOURCE needs optimisation

# Some compilers define the macro by themselves. Only programs are linked, and for them -fPIE is quicker than -fPIC.
set(flags -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fPIE)
include(CheckCXXCompilerFlag)
foreach(flag -fstack-clash-protection -fcf-protection -mbranch-protection=standard) # each for some processors only
    string(MAKE_C_IDENTIFIER PHOTOPORTER_HAS${flag} known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        list(APPEND flags ${flag})
    endif()
endforeach()
add_compile_options("$<${PHOTOPORTER_HARDENED}:${flags}>")
add_link_options("$<${PHOTOPORTER_HARDENED}:-pie;LINKER:-z,relro,-z,now>")
