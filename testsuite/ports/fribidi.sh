# shellcheck shell=bash
# GNU FriBidi: a build by Meson that makes its tables with programs of its own; its own tests.
programs=(build/bin/fribidi build/bin/fribidi-caprtl2utf8 build/bin/fribidi-bidi-types build/test/unicode-conformance/BidiTest build/test/unicode-conformance/BidiCharacterTest)
build_tools=(meson=meson ninja=ninja-build)
remark='wrong options are not compared: the wording is that of its own getopt'
build() { meson_build build; }
selftest() { wasicc meson test -C build; }
inputs() { cp -r "$work"/source/test .; }
cases() {
	local file charset
	for file in test/*.input; do
		charset=${file#test/test_}
		charset=${charset%%_*}
		t fribidi --test --charset "$charset" "$file"
		t fribidi --charset "$charset" --debug --levels --basedir --ltov --vtol --rtl "$file"
	done
	tsh 'BidiTest test/unicode-conformance/BidiTest.txt | cksum; exit "${PIPESTATUS[0]}"'
	tsh 'BidiCharacterTest test/unicode-conformance/BidiCharacterTest.txt | cksum; exit "${PIPESTATUS[0]}"'
	tsh 'fribidi-bidi-types <test/test_UTF-8_persian.input'
	tsh 'fribidi-caprtl2utf8 <test/test_CapRTL_explicit.input'
	t fribidi nosuchfile
}
measure() { BidiCharacterTest test/unicode-conformance/BidiCharacterTest.txt; }
