# send.sh SIGNAL PROGRAM ARGUMENT: sends SIGNAL once the program has said that it is ready.
mkfifo out in
wasicc run $2 $3 <in >out & pid=$!
(sleep 30; kill -KILL $pid) >/dev/null 2>&1 &
exec 4>in 3<out
read line <&3; echo "$line"
sleep 0.1
kill -$1 $pid
cat <&3
wait $pid 2>/dev/null; echo "exit code $?"
rm out in
