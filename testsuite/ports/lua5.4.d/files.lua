-- The io and os libraries on real files.
local name = "files.out"
local f = assert(io.open(name, "w"))
print(io.type(f), f:setvbuf("full", 4096))
for i = 1, 1000 do f:write(i, " ", i * i, "\n") end
print(f:seek("cur"), f:seek("set", 10), f:write("XYZ"), f:close(), io.type(f))
local total, lines = 0, 0
for a, b in io.lines(name, "n", "n") do
  if not b then break end
  total = total + b
  lines = lines + 1
end
print(total, lines)
for line in io.lines(name) do lines = lines + #line end
print(lines)
f = assert(io.open(name, "r+b"))
print(f:read("l"), f:read("L"), f:read(5), f:read("n"), f:seek("end", -10), f:read("a"))
print(f:read("l"), f:read(0), f:read("a"))
f:close()
-- The third result is the number of the error, which is the system's own.
print(select(2, io.open("nosuch/file", "w")) == "nosuch/file: No such file or directory")
print(pcall(io.open, name, "nomode"))
print(pcall(io.lines, "nosuchfile"))
print(os.rename(name, "files.moved"), (os.rename("nosuchfile", "x")), (select(2, os.remove("nosuchfile"))))
f = io.open("files.moved", "a")
f:write("the end\n")
f:close()
io.input("files.moved")
print(#io.read("a"))
io.close(io.input())
local tmp = io.tmpfile()
tmp:write("temporary")
tmp:seek("set")
print(tmp:read("a"))
print(os.getenv("HOME"), os.getenv("NOSUCHVARIABLE"), type(os.clock()), os.setlocale("C"))
print(os.remove("files.moved"))
local html = assert(io.open(arg[1], "rb"))
local bytes, sum = html:read("a"), 0
for i = 1, #bytes do sum = (sum * 31 + bytes:byte(i)) % 4294967296 end
print(#bytes, sum)
