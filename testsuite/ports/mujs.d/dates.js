// Dates, at UTC.
var d = new Date(2024, 1, 29, 12, 34, 56, 789);
print(d.toISOString(), d.getDay(), d.getTime(), d.getTimezoneOffset(), d.toJSON(), d.valueOf());
d.setFullYear(2025); print(d.toISOString()); d.setMonth(13); print(d.toISOString()); d.setDate(0); print(d.toISOString()); d.setHours(25, 61); print(d.toISOString());
print(Date.UTC(1970, 0, 1), Date.UTC(1600, 1, 29), Date.parse("2020-01-02T03:04:05Z"), Date.parse("2020-01-02T03:04:05.006+01:30"), new Date("nonsense").getTime(), new Date(8.64e15).toISOString());
print(d.toUTCString(), d.toDateString(), d.toTimeString(), String(d), d.toLocaleDateString());
try { new Date(NaN).toISOString(); } catch (e) { print(e); }
print(typeof Date.now(), new Date(0).getUTCHours(), new Date(-1).getUTCFullYear());
