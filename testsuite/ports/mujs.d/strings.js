// Strings and their functions.
var s = "The quick brown fox";
print(s.length, s.charAt(4), s.charCodeAt(4), s.indexOf("quick"), s.lastIndexOf("o"), s.slice(-3), s.substring(8, 4), s.substr(-9, 5));
print(s.split(" "), s.toUpperCase(), s.toLowerCase(), "  x ".trim() + "|", s.replace("quick", "slow"), s.concat("!", 1), "b".localeCompare("a"));
print("a,b,,c".split(","), "abc".split(""), "a1b2".split(/[0-9]/), "x".split("y"), String.fromCharCode(72, 228, 8364), "\u20ac".length);
print(escape("a b+ü"), unescape("%u20ac%41"), encodeURIComponent("a b&ü€"), decodeURIComponent("%E2%82%AC"), encodeURI("http://x/a b?c=d"));
print(parseInt("12px"), parseInt("0x1f"), parseInt("101", 2), parseFloat("3.5e2x"), Number(""), Number("12a"), +" 5 ", isNaN("x"));
var t = "";
for (var i = 0; i < 20000; ++i) t += String.fromCharCode(97 + i % 26);
var h = 0;
for (i = 0; i < t.length; ++i) h = (h * 31 + t.charCodeAt(i)) | 0;
print(t.length, h, t.indexOf("xyzabc", 15000), t.substring(19990));
print("ÄÖÜ straße".toLowerCase(), "ÄÖÜ straße".toUpperCase(), "grün" < "grun", "\x41\u0042\103");
