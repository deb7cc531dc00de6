# shellcheck shell=bash
# Lua: its interpreter and compiler, with errors by setjmp and longjmp by the
# thousand: raised, caught, raised again, through coroutines and C functions.
programs=(src/lua src/luac)
build() { make_with posix; }
inputs() {
	cp "$ports"/lua5.4.d/*.lua .
	cp "$work"/source/src/lvm.c "$work"/source/doc/manual.html .
	echo 'return function(x) return x * 2 end' >twice.lua
	echo 'x = = 1' >wrong.lua
}
cases() {
	local script
	for script in errors closures coroutines strings numbers tables files gc words; do
		t lua $script.lua manual.html lvm.c
	done
	t lua -e 'print(require("twice")(21))'
	t lua wrong.lua
	t lua nosuchfile.lua
	t lua -e 'error("top")'
	t lua -e 'error({code = 2})'
	t lua -e 'error(setmetatable({}, {__tostring = function() return "an object" end}))'
	t lua -e 'os.exit(3)'
	t lua -e 'os.exit(true, true)'
	t lua -e 'local function f() return f() + 1 end f()'
	t lua -W -e 'warn("@on") warn("careful")'
	t lua -v
	t lua -x
	tsh 'echo "print(1 + 1) error(\"in\")" | lua -'
	tsh 'printf "1 + 1\nx =\n5\nx + nil\nprint(x)\n" | lua -i'
	t luac -o words.luac words.lua
	t lua words.luac manual.html
	tsh 'luac -l -p twice.lua | sed s/0x[0-9a-f]*/ADDRESS/'
	t luac wrong.lua
	tsh 'lua -e "print(string.dump(load(\"return 1\")):byte(1, 5))"'
	rm words.luac # its layout has the sizes of the machine
}
measure() { lua measure.lua; }
