// JSON both ways.
var o = { a: [1, "two", null, true, { b: 1.5e10 }], "k\n": "v\u20ac\"", u: undefined, f: function () {}, n: NaN, d: new Date(0) };
print(JSON.stringify(o), JSON.stringify(o, null, 2), JSON.stringify(o, ["a"]), JSON.stringify([undefined]), JSON.stringify("\u0001\\"), JSON.stringify({ toJSON: function () { return 7; } }));
print(JSON.stringify(JSON.parse('{"x":[1,2,{"y":"\\u20ac\\n"}],"z":-1.5e-3}')), JSON.parse("[1,2]", function (k, v) { return k === "0" ? 10 : v; }));
var bad = ["", "{", "[1,]", "{'a':1}", "nul", "01", "\"\n\"", "{\"a\" 1}", "1 2"];
for (var i = 0; i < bad.length; ++i) try { print(JSON.parse(bad[i])); } catch (e) { print(e.name + ": " + e.message); }
var c = {}; c.c = c;
try { JSON.stringify(c); } catch (e) { print(e.name + ": " + e.message); }
var deep = []; for (i = 0; i < 50; ++i) deep = [deep];
print(JSON.stringify(deep), JSON.stringify(JSON.parse(JSON.stringify(deep))).length);
