# shellcheck shell=bash
# QuickJS: its own tests, examples and benchmarks.
programs=(qjs qjsc)
build() { make_with qjs qjsc; }
inputs() {
	cp -r "$work"/source/{tests,examples} .
	cat >features.js <<-'END'
		class A { #x = 1; get x() { return this.#x; } static async *gen() { yield 1; yield 2; } }
		console.log(new A().x, [..."héllo"].length, 2n ** 200n, 0.1 + 0.2, (1234.5678).toFixed(2), parseFloat("1e400"));
		(async () => { for await (const v of A.gen()) console.log(v); })();
		try { null.x; } catch (e) { console.log(e.message, e instanceof TypeError); }
		console.log(JSON.stringify({ a: [1, { b: null }], d: new Date(0) }), /(?<y>\d{4})-(?<m>\d\d)/u.exec("on 2024-05").groups.y);
		function f(n) { return n ? 1 + f(n - 1) : 0; }
		try { f(1e7); } catch (e) { console.log(e.name); }
		console.log(new Map([[1, 2]]).size, Math.hypot(3, 4), Number.MAX_SAFE_INTEGER.toString(36), [3, 1, 2].toSorted().join());
	END
}
cases() {
	local test
	for test in test_closure test_language test_builtin test_loop test_bigint test_cyclic_import; do t qjs "tests/$test.js"; done
	for test in hello pi_bigint; do t qjs "examples/$test.js" 500; done
	t qjs -m examples/hello_module.js
	t qjs features.js
	t qjs -e 'throw new Error("uncaught")'
	t qjs -e 'std.exit(7)' --std
	t qjs --std -e 'var f = std.open("out", "w"); f.puts("written"); f.close(); print(std.loadFile("out"), os.readdir(".")[1])'
	t qjs nosuchfile.js
	t qjs --nosuchoption
	tsh 'qjsc -e -o hello.c examples/hello.js; cksum <hello.c'
}
measure() { qjs -e 'function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(27)'; }
