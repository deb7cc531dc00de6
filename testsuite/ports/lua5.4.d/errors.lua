-- Errors by the thousand: raised in Lua, in library functions, in metamethods,
-- in sort's comparison, in gsub's callback; caught, and raised again.
local caught, deepest = {}, 0

local function count(ok, message)
  local kind = ok and "no error" or (type(message) == "string" and message:gsub("%d+", "N") or type(message))
  caught[kind] = (caught[kind] or 0) + 1
end

local raisers = {
  function(i) error("plain " .. i) end,
  function(i) error({ code = i }) end,
  function(i) error("no position " .. i, 0) end,
  function(i) error("the caller's " .. i, 2) end,
  function() local t = nil; return t.x end,
  function() return 1 + {} end,
  function() return {} < {} end,
  function() return #5 end,
  function() return ("x")() end,
  function() return ("x"):rep(-1):bad() end,
  function() return math.floor("x") end,
  function() return string.format("%d", 1.5) end,
  function() return setmetatable({}, { __index = function() error("in __index") end }).x end,
  function() return tostring(setmetatable({}, { __tostring = function() return 1 end })) end,
  function() return table.sort({ 3, 1, 2 }, function() error("in the comparison") end) end,
  function() return ("abc"):gsub("%w", function() error("in the callback") end) end,
  function() return load("x = = 1")() end,
  function() return assert(load("x = = 1")) end,
  function() return assert(false, "asserted") end,
  function() return 1 // 0 end,
  function() return 1 % 0 end,
  function() return select(0) end,
  function() return require("no.such.module.at.all") end,
  function() for _ = 1, 10, 0 do end end,
  function() goto out; ::out:: error() end,
  function() return "fine" end,
}

for i = 1, 26000 do count(pcall(raisers[i % #raisers + 1], i)) end

-- Caught and raised again, many frames deep.
local function nest(n)
  deepest = math.max(deepest, n)
  if n == 150 then error("the bottom", 0) end
  local ok, message = pcall(nest, n + 1)
  if not ok then error(message .. (n % 50 == 0 and "+" or ""), 0) end
end
for _ = 1, 100 do count(pcall(nest, 1)) end

-- Handlers that see the stack as it was.
local lines = 0
for i = 1, 1000 do
  local _, trace = xpcall(raisers[1], function(m) return debug.traceback(m, 1) end, i)
  for _ in trace:gmatch("\n") do lines = lines + 1 end
end
count(xpcall(raisers[1], function(m) error(m) end))

-- Too deep: Lua's own stack and C's.
local function deep(n) return 1 + deep(n + 1) end
for _ = 1, 5 do count(pcall(deep, 1)) end
local function deep_in_c(n) return (("x"):gsub("x", function() return deep_in_c(n + 1) end)) end
for _ = 1, 5 do count(pcall(deep_in_c, 1)) end

-- To-be-closed variables are closed on the way out, and their own errors win.
local closed = 0
for i = 1, 1000 do
  count(pcall(function()
    local one <close> = setmetatable({}, { __close = function() closed = closed + 1 end })
    local two <close> = setmetatable({}, { __close = function(_, e)
      closed = closed + 1
      if i % 2 == 0 then error("while closing: " .. tostring(e), 0) end
    end })
    error("body", 0)
  end))
end

local kinds = {}
for kind, n in pairs(caught) do kinds[#kinds + 1] = n .. " " .. kind end
table.sort(kinds)
print(table.concat(kinds, "\n"))
print(deepest, lines, closed)
