-- The collector: weak tables, finalizers, both modes, many objects.
local weak = setmetatable({}, { __mode = "k" })
local finalized = 0
for mode = 1, 2 do
  collectgarbage(mode == 1 and "incremental" or "generational")
  for i = 1, 200000 do
    local t = { i, tostring(i), { i } }
    if i % 1000 == 0 then weak[t] = i; setmetatable(t, { __gc = function() finalized = finalized + 1 end }) end
  end
  collectgarbage()
  collectgarbage()
  local left = 0
  for _ in pairs(weak) do left = left + 1 end
  print(mode, left, finalized)
end
-- An error in a finalizer is a warning, not an error.
setmetatable({}, { __gc = function() error("in a finalizer") end })
collectgarbage()
print(collectgarbage("count") < 20000, collectgarbage("isrunning"), collectgarbage("stop"), collectgarbage("isrunning"))
-- The memory is the limit.
print(pcall(string.rep, "x", 1 << 40))
