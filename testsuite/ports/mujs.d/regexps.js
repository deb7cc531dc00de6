// Regular expressions.
print(/(\d+)-(\w+)/.exec("see 12-ab now"), "2024-05-06".match(/(\d{4})-(\d\d)-(\d\d)/), "aBc".replace(/b/i, "[$&]"), "a.b.c".replace(/\./g, "-"));
print("x1y22z333".match(/\d+/g), "abcabc".search(/ca/), /^a.*c$/m.test("x\nabc\ny"), /(a|ab)(c|bcd)(d*)/.exec("abcd"), /(?:x)(?=y)y(?!z)/.test("xyw"));
print("John Smith".replace(/(\w+)\s(\w+)/, "$2, $1"), "aaa".replace(/a/g, function (m, at) { return m + at; }), /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac"));
var re = /o/g, m, at = [];
while ((m = re.exec("foo boo"))) at.push(m.index + ":" + re.lastIndex);
print(at, re.source, re.global, String(/a\/b/gi), /[^\]]+/.exec("a]b"), /\bfoo\b/.test("a foo b"), /(.)\1/.exec("hello"), /a{2,3}?/.exec("aaaa"), /\u20ac/.test("\u20ac"));
try { new RegExp("[z-a]"); } catch (e) { print(e); }
try { new RegExp("a**"); } catch (e) { print(e); }
var text = "";
for (var i = 0; i < 500; ++i) text += "key" + i + "=value" + (i * 7) + ";\n";
var n = 0;
text.replace(/^(\w+)=(\w+);$/gm, function (_, k, v) { n += k.length * v.length; return ""; });
print(n);
