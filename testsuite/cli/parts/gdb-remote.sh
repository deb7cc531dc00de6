# gdb-remote.sh PROGRAM PACKET...: debugs PROGRAM over its port without a debugger: sends the packets of gdb's remote
# protocol, prints the answers, and then how the program ended.
rm -f notes output # of the call before
wasicc debug --debug-port 0 "$1" >output 2>notes & pid=$!
shift
(sleep 30; kill -KILL $pid) >/dev/null 2>&1 &
port=
while [ -z "$port" ]; do
	port=$(sed -n 's/.* on 127.0.0.1:\([0-9]*\);.*/\1/p' notes 2>/dev/null)
	kill -0 $pid 2>/dev/null || exit 1
done
# The shell has its own words for a program that was killed.
exec 2>/dev/null
exec 3<>/dev/tcp/127.0.0.1/$port
for packet; do
	sum=0
	for ((i = 0; i < ${#packet}; i++)); do
		printf -v code %d "'${packet:i:1}"
		sum=$(((sum + code) % 256))
	done
	printf '$%s#%02x' "$packet" $sum >&3
	IFS= read -r -d '#' answer <&3
	read -r -N 2 sum <&3
	printf + >&3
	echo "packet $packet -> ${answer#*\$}"
done
exec 3>&-
wait $pid 2>/dev/null; echo "exit code $?"
cat output
