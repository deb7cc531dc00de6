// Functions, scopes, arguments, this.
function counter() { var n = 0; return { up: function () { return ++n; }, get: function () { return n; } }; }
var a = counter(), b = counter();
for (var i = 0; i < 1000; ++i) { a.up(); if (i % 2) b.up(); }
print(a.get(), b.get());
function sum() { var s = 0; for (var i = 0; i < arguments.length; ++i) s += arguments[i]; return s; }
print(sum(1, 2, 3), sum.apply(null, [4, 5, 6]), sum.call(null, 7), sum.bind(null, 8)(9), sum.length, (function (x, y) {}).length);
var fs = [];
for (i = 0; i < 5; ++i) (function (j) { fs.push(function () { return j * j; }); })(i);
print(fs.map(function (f) { return f(); }));
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
print(fib(20), (function fact(n) { return n ? n * fact(n - 1) : 1; })(20), typeof hoisted, hoisted2());
var hoisted = 1;
function hoisted2() { return "hoisted"; }
print((function () { return typeof this; })(), eval("var e = 5; e * 2"), e, new Function("p", "q", "return p * q")(6, 7));

var cell = { toString: function () { return "cell"; }, valueOf: function () { return 42; } };
print(cell + 1, cell * 2, String(cell), [cell] + "", cell > 41);
for (i = 0; i < 100000; ++i) ({ garbage: [i, "text" + i] });
gc();
print("collected");
