# shellcheck shell=bash
# The programs of `scripts/bench code`: how each is built, and what it is given to do. Sourced by code.sh.
#
# build_NAME runs in the program's source, one copy for each compiler ($cc, an array; $ar, $ranlib), and leaves the program as `prog`; it ends with
# another exit code where that compiler cannot. run_NAME sets `arguments`, and where need be `input`, in the folder of the
# texts. What a program's own build would say but -O2 stays away, so that all compile the same.

# shellcheck disable=SC2034 # read by code.sh
listed=(sqlite zstd bzip2 lua quickjs jq gzip libpng pcre2 matrix integer qsort)
# Not in the mean: the first is one loop, zstd-levels, zlib, lz4 and lzip do again what gzip and zstd do, and mujs measures setjmp.
extras=(hash zstd-levels zlib lz4 lzip mujs)

declare -A port=([sqlite]=sqlite3 [zstd]=libzstd [zstd-levels]=libzstd [lua]=lua5.4 [libpng]=libpng1.6)

# compile FLAGS AND FILES…: to `prog`.
compile() { "${cc[@]}" -O2 -w "$@" -lm -o prog; }

# One of ours is one file.
build_matrix() { compile "$sources/matrix.c"; }
build_integer() { compile "$sources/mix.c"; }
build_qsort() { compile "$sources/sort.c"; }
build_hash() { compile "$sources/hash.c"; }

# By their Makefiles.
build_lua() { make -C src lua CC="${cc[*]}" AR="${ar[*]} rcu" RANLIB="${ranlib[*]}" CFLAGS='-O2 -w -DLUA_COMPAT_5_3 -DLUA_USE_POSIX' && mv src/lua prog; }
build_bzip2() { make bzip2 CC="${cc[*]}" AR="${ar[*]}" RANLIB="${ranlib[*]}" CFLAGS='-O2 -w -D_FILE_OFFSET_BITS=64' && mv bzip2 prog; }
# Without the threads and the other formats that it may find. BACKTRACE needs glibc.
build_zstd() {
	make -C programs zstd CC="${cc[*]}" AR="${ar[*]}" CFLAGS='-O2 -w' HAVE_THREAD=0 HAVE_ZLIB=0 HAVE_LZMA=0 HAVE_LZ4=0 ZSTD_LEGACY_SUPPORT=0 \
		ZSTD_NO_ASM=1 BACKTRACE=0 && mv programs/zstd prog
}
build_zstd-levels() { build_zstd; }
build_lz4() { compile -Ilib lib/*.c programs/{bench,datagen,lz4cli,lz4io}.c; }

# By configure.
build_gzip() {
	local cross=()
	[[ $side == native ]] || cross=(--host=wasm32-wasi)
	./configure "${cross[@]}" CC="${cc[*]}" AR="${ar[*]}" RANLIB="${ranlib[*]}" CFLAGS='-O2 -w' && make && mv gzip prog
}
# Its configure and Makefile only choose the CPU's assembler.
build_lzip() { compile_cxx -DPROGVERSION='"1"' ./*.cc; }

# As their notes tell builds without configure: all of the same files, and headers that say the same.
build_zlib() { compile -DHAVE_UNISTD_H -DHAVE_STDARG_H -I. ./*.c test/minigzip.c; }
build_libpng() {
	cp scripts/pnglibconf.h.prebuilt pnglibconf.h
	compile -DPNG_INTEL_SSE_OPT=0 -I. -I../zlib -DHAVE_UNISTD_H -DHAVE_STDARG_H "$sources/png.c" png{,error,get,mem,pread,read,rio,rtran,rutil,set,trans,wio,write,wtran,wutil}.c \
		../zlib/*.c
}
build_pcre2() {
	cp src/config.h.generic src/config.h
	cp src/pcre2.h.generic src/pcre2.h
	cp src/pcre2_chartables.c.dist src/pcre2_chartables.c
	compile -DHAVE_CONFIG_H -DHAVE_STRERROR -DHAVE_MEMMOVE -DPCRE2_CODE_UNIT_WIDTH=8 -DSUPPORT_UNICODE -DSUPPORT_PCRE2_8 -Isrc src/pcre2grep.c \
		src/pcre2_{auto_possess,chartables,compile,config,context,convert,dfa_match,error,extuni,find_bracket,maketables,match,match_data}.c \
		src/pcre2_{newline,ord2utf,pattern_info,script_run,serialize,string_utils,study,substitute,substring,tables,ucd,valid_utf,xclass}.c
}
build_jq() {
	sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$/\\n"/' src/builtin.jq >src/builtin.inc
	echo '#define JQ_VERSION "1.6"' >src/version.h
	compile -D_GNU_SOURCE -DIEEE_8087 -DHAVE_ISATTY -DHAVE_MEMMEM -DHAVE_TIMEGM -DHAVE_GMTIME_R -DHAVE_STRPTIME -DHAVE_STRFTIME \
		-DHAVE_FLOOR -DHAVE_SQRT -DHAVE_POW -I. -Isrc src/{main,builtin,bytecode,compile,execute,jv,jv_alloc,jv_aux,jv_dtoa,jv_file,jv_parse,jv_print,jv_unicode}.c \
		src/{jq_test,lexer,linker,locfile,parser,util}.c
}
build_sqlite() { compile -DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -I. sqlite3.c test/speedtest1.c; }
build_quickjs() {
	compile -D_GNU_SOURCE -DCONFIG_VERSION='"bench"' -DCONFIG_BIGNUM -fwrapv -Wno-implicit-function-declaration \
		{qjs,repl,quickjs,libregexp,libunicode,cutils,quickjs-libc,dtoa}.c
}
build_mujs() { compile one.c main.c; }

# What is made once of a source before it is copied for each compiler.
prepare_sqlite() { ./configure --disable-tcl && make sqlite3.c; }
prepare_quickjs() { make repl.c; }
prepare_libpng() { [[ -d ../zlib ]] || "$root/scripts/fetch-source" zlib ../zlib; }

# compile_cxx: as compile, by the C++ compiler of the same side.
compile_cxx() {
	local cc=("${cc[@]}")
	case $side in
		native) cc=(g++) ;;
		clang) cc=("${cc[@]/#clang-22/clang++-22}" -fno-exceptions) ;;
		zig) cc=("${cc[@]/#cc/c++}") ;;
		*) cc=(wasic++ "${cc[@]:1}") ;;
	esac
	compile "$@"
}

# Text to work on that stays the same: SQLite's source. `text` is a part of it.
texts() {
	source_of sqlite "${port[sqlite]}"
	cat "$work"/sqlite/source/src/*.[ch] >big
	head -c 2000000 big >text
	cat >calls.lua <<-'LUA'
		local sum, list = 0, {}
		for i = 1, 2000000 do sum = sum + math.floor(i / 3) end
		for i = 1, 150000 do list[i] = (i * 7919) % 1000003 end
		table.sort(list)
		local words = {}
		for word in io.open("text"):read("a"):gmatch("%w+") do words[word] = (words[word] or 0) + 1 end
		print(sum, list[1000], words["return"])
	LUA
	cat >work.js <<-'JS'
		function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
		let text = "", seen = new Map();
		for (let i = 0; i < 60000; i++) { const key = "k" + i % 977; seen.set(key, (seen.get(key) || 0) + i); text += key; }
		console.log(fib(25), seen.get("k7"), text.replace(/k(\d)/g, "$1").length, JSON.stringify([...seen]).length);
	JS
	cat >work5.js <<-'JS'
		function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
		var seen = {}, i;
		for (i = 0; i < 60000; i++) seen["k" + i % 977] = i;
		print(fib(22), seen.k7);
	JS
}

run_sqlite() { arguments=(--memdb --size 10); }
# Its own benchmark at its own level, once and not for so many seconds. The extra row has the levels that look longer for matches; there
# native code fetches ahead what WebAssembly has to wait for.
run_zstd() { arguments=(-b -i0 --single-thread big); }
run_zstd-levels() { arguments=(-b1 -e9 -i0 --single-thread big); }
run_bzip2() { arguments=(-c -9 big); }
run_lua() { arguments=(calls.lua); }
run_quickjs() { arguments=(work.js); }
run_jq() { arguments=(-n '[range(60000) | {a: ., b: (. % 7 | tostring)}] | group_by(.b) | map(length)'); }
run_gzip() { arguments=(-c -n -9 big); }
run_pcre2() { arguments=(-c '(\w+)\s+\w*\1.*[aeiou]{2}\d' big); }
run_zlib() { arguments=(-9) input=big; }
run_lz4() { arguments=(-q -9 -c big); }
run_lzip() { arguments=(-5 -c text); }
run_mujs() { arguments=(work5.js); }

# Programs whose output tells times, and so differs.
varies=' sqlite zstd zstd-levels '
