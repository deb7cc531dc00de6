# http.sh: the web server of the examples and its clients, in a folder with httpd.wasm and www.
wasicc run --listen 127.0.0.1:0 --dir www::/:ro "$@" httpd.wasm 2>err & server=$!
(sleep 60; kill -KILL $server) >/dev/null 2>&1 &
until grep -q listening err; do sleep 0.05; kill -0 $server || { cat err; exit; }; done
port=$(sed -n 's/.*listening on 127.0.0.1://p' err)

# ask FD REQUEST...: sends the lines.
ask() {
	local fd=$1
	shift
	printf '%s\r\n' "$@" '' >&$fd
}

# answer FD [FILE]: reads one answer, its head with the status, and its body, which goes to FILE.
answer() {
	local line length=0
	while IFS= read -r -t 20 -u $1 line && line=${line%$'\r'} && [ "$line" ]; do
		case $line in Content-Length:*) length=${line#*: } ;; esac
		echo "$line"
	done
	[ "$2" = none ] || head -c $length <&$1 | if [ "$2" ]; then cat >$2; else cat; fi
}

echo '== one connection, many requests'
exec 7<>/dev/tcp/127.0.0.1/$port
ask 7 'GET / HTTP/1.1' 'Host: here'; answer 7
ask 7 'HEAD /a.txt HTTP/1.1' 'Host: here'; answer 7 none
ask 7 'GET /nosuch HTTP/1.1' 'Host: here'; answer 7
ask 7 'GET /dir HTTP/1.1' 'Host: here'; answer 7 none; head -c 14 <&7
ask 7 'GET /%61.txt?query HTTP/1.1' 'Host: here'; answer 7
ask 7 'GET /dir/%2e%2e/a.txt HTTP/1.1' 'Host: here'; answer 7
ask 7 'GET /out HTTP/1.1' 'Host: here'; answer 7
echo '== two requests at once'
ask 7 'GET /a.txt HTTP/1.1' '' 'GET / HTTP/1.1' 'Connection: close'; answer 7; answer 7
echo "then the end: $(cat <&7 | wc -c) bytes"
echo '== connections do not wait for each other'
exec 8<>/dev/tcp/127.0.0.1/$port 9<>/dev/tcp/127.0.0.1/$port
printf 'GET /a.t' >&8
ask 9 'GET /big HTTP/1.1'; answer 9 big; cmp big www/big && echo 'big is whole'
ask 8 'xt HTTP/1.0'; answer 8
ask 9 'POST / HTTP/1.1'; answer 9
exec 7>&- 8>&- 9>&-
echo '== many clients'
for i in 1 2 3 4 5 6 7 8; do
	(exec 7<>/dev/tcp/127.0.0.1/$port; ask 7 'GET /big HTTP/1.1'; answer 7 big$i >/dev/null; cmp big$i www/big && echo whole) & clients="$clients $!"
done
wait $clients
kill -TERM $server; wait $server 2>/dev/null
sed '/listening on/d' err
