# CMake builds for WASI with wasicc: cmake -DCMAKE_TOOLCHAIN_FILE=THIS …; written by `wasicc print cmake-toolchain`.
set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_VERSION 1)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
list(PREPEND CMAKE_MODULE_PATH "@MODULES@")

set(CMAKE_C_COMPILER "@BIN@/wasicc")
set(CMAKE_CXX_COMPILER "@BIN@/wasic++")
set(CMAKE_ASM_COMPILER "@BIN@/wasicc")
foreach(language C CXX ASM)
  set(CMAKE_${language}_COMPILER_TARGET wasm32-wasip1)
endforeach()
set(CMAKE_AR "@BIN@/wasiar" CACHE FILEPATH "")
set(CMAKE_RANLIB "@BIN@/wasiranlib" CACHE FILEPATH "")
set(CMAKE_NM "@BIN@/wasinm" CACHE FILEPATH "")
set(CMAKE_STRIP "@BIN@/wasistrip" CACHE FILEPATH "")
set(CMAKE_OBJCOPY "@BIN@/wasiobjcopy" CACHE FILEPATH "")
set(CMAKE_OBJDUMP "@BIN@/wasiobjdump" CACHE FILEPATH "")
set(CMAKE_READELF "@BIN@/wasireadelf" CACHE FILEPATH "")
set(PKG_CONFIG_EXECUTABLE "@BIN@/wasipkg-config" CACHE FILEPATH "")

# try_run, ctest and programs that the build itself runs.
set(CMAKE_CROSSCOMPILING_EMULATOR "@BIN@/wasiexec" CACHE FILEPATH "")

# Libraries, headers and packages for WASI are in the prefix, in the sysroot, and where CMAKE_PREFIX_PATH says; this machine's
# own are for another processor. Programs are this machine's.
list(APPEND CMAKE_FIND_ROOT_PATH ${CMAKE_PREFIX_PATH} @ROOTS@)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_LIBRARY_ARCHITECTURE wasm32-wasip1)
