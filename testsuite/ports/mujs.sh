# shellcheck shell=bash
# MuJS, on our own Readline: an interpreter of JavaScript whose exceptions are setjmp and longjmp.
programs=(build/release/mujs)
# A static Readline brings its own needs with it only for WASI.
native_options=('LIBREADLINE=-lreadline -lncurses')
build() { make_with shell; }
inputs() { cp "$ports"/mujs.d/*.js .; }
cases() {
	local script
	for script in exceptions objects strings numbers regexps dates json closures; do
		t mujs "$script.js" one two
		t mujs -s "$script.js"
	done
	t mujs nosuchfile.js
	tsh 'echo "print(1 + 1); throw new TypeError(\"in\")" | mujs'
	tsh 'echo "var x = ;" | mujs'
	tsh 'echo "(function f() { return f() + 1 })()" | mujs -'
	tsh 'echo "quit(3)" | mujs'
	tsh 'printf "1 + 1\nvar x = 5\nx * 2\nnosuch\nthrow 1\n" | mujs -i'
	tsh 'echo "print(read(\"json.js\").length); write(\"a\", 1, \"\\n\"); load(\"closures.js\")" | mujs'
	tsh 'echo "read(\"nosuchfile\")" | mujs'
	t mujs --nosuchoption
}
measure() { mujs measure.js; }
