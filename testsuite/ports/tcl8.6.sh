# shellcheck shell=bash
# Tcl: its own test files, each by itself.
programs=(unix/tclsh)
build() {
	cd unix
	configure --disable-shared # which it would not know of itself
	make_all tclsh
}
inputs() {
	cp -r "$work"/source/{tests,library} .
}
# What WASI has none of: other processes, sockets, permissions that are refused, users and a program's own path; and the
# current folder is the root here.
skip='basic-46.* cmdAH-8.46 cmdAH-19.11 cmdAH-2[0-9].* compile-13.1 regexp-14.3 regexpComp-14.3 stack-* subst-5.8 subst-5.9 subst-5.10 zlib-8.3 zlib-9.* zlib-1[0-2].* encoding-24.* filename-11.13 filesystem-1.53'
remark='its tests of processes, sockets, permissions and users are left out; only what fails is compared, for the counts depend on the size of long'
cases() {
	local test
	export TCL_LIBRARY=library
	for test in append apply assocd autoMkindex basic case cmdAH cmdIL cmdMZ compExpr compile concat dict dstring error eval expr for foreach format get hash history if incr info interp join lindex link linsert list listObj llength lmap lrange lrepeat lreplace lsearch lset mathop misc namespace nre obj oo ooNext2 opt package parse parseExpr proc pwd reg regexp regexpComp rename resolver result scan security set source split string stringComp stringObj subst switch tailcall timer trace unknown upvar utf util var while zlib clock encoding fileName fileSystem binary; do
		[[ -f tests/$test.test ]] || continue
		tsh "tclsh tests/$test.test -singleproc 1 -skip '$skip' 2>&1 | sed -n 's/.*Total.*Failed/Failed/p; /^==== .* FAILED\$/p; /^Test file error/p'"
	done
	unset TCL_LIBRARY
}
measure() { TCL_LIBRARY=library tclsh tests/regexp.test; }
