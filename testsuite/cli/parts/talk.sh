# talk.sh COMMAND...: starts a server that says `listening on …:PORT` on standard error, lets two peers talk to it one after the other (it
# says `again` when the second may come), and prints what it says.
# What the run before said is not to be taken for this one's.
: >said; : >err
"$@" >said 2>err & server=$!
(sleep 60; kill -KILL $server) >/dev/null 2>&1 &
until grep -q listening err; do sleep 0.05; kill -0 $server || { cat err; exit; }; done
port=$(sed -n 's/.*listening on .*://p' err)
./peer $port
until grep -q again said; do sleep 0.05; kill -0 $server || break; done
./peer $port & peer=$!
wait $server; echo "exit code $?"
kill $peer; wait $peer 2>/dev/null
sed '/listening on/d' err
cat said
