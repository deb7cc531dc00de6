-- Sorting, moving, removing, metatables, next, weak order.
local rows, seed = {}, 7
for i = 1, 20000 do seed = (seed * 1103515245 + 12345) % 2147483648; rows[i] = { key = seed % 1000, at = i } end
table.sort(rows, function(x, y) if x.key ~= y.key then return x.key < y.key end return x.at < y.at end)
local sum = 0
for i, row in ipairs(rows) do sum = (sum * 33 + row.at * i) % 1000000007 end
print(sum, rows[1].at, rows[#rows].at)
print(pcall(table.sort, { 1, "x", 2 }))
print(pcall(table.sort, { 5, 3, 4, 1, 2, 9, 8, 7 }, function() return true end))
local t = { 1, 2, 3, 4, 5 }
table.insert(t, 3, "mid"); table.remove(t, 1); table.move(t, 1, 3, 4)
print(table.concat(t, ","), #t, select("#", table.unpack(t, 1, 10)))
print(pcall(table.insert, t, 100, 1), pcall(table.concat, { {}, 1 }))
local log = {}
local proxy = setmetatable({}, {
  __index = function(_, k) log[#log + 1] = "get " .. k; return k end,
  __newindex = function(_, k, v) log[#log + 1] = "set " .. k .. tostring(v) end,
  __len = function() return 42 end, __call = function(_, ...) return select("#", ...) end,
  __concat = function() return "cat" end, __eq = function() return true end, __unm = function() return "neg" end,
  __pairs = function() return function(_, k) if not k then return 1, 2 end end, nil, nil end,
})
print(proxy.a, #proxy, proxy(1, nil, 3), proxy .. "x", -proxy)
proxy.z = 5
for k, v in pairs(proxy) do print(k, v) end
print(table.concat(log, ";"))
local n = 0
local big = {}
for i = 1, 100000 do big[i * 7 % 100003] = i end
for _ in pairs(big) do n = n + 1 end
for k in pairs(big) do big[k] = nil end
print(n, next(big), rawlen({ 1, 2 }), rawequal(t, t), rawget(proxy, "a"))
