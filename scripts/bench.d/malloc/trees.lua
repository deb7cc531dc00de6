-- Many small tables, which the collector sweeps.
local function tree(d) if d == 0 then return {} end return {tree(d-1), tree(d-1)} end
local function count(t) if t[1] then return 1 + count(t[1]) + count(t[2]) end return 1 end
local n = 0
for i = 1, 12 do n = n + count(tree(14)) end
print(n)
