#!/usr/bin/env bash
# distcc.sh COMMAND…: runs COMMAND with a helper of distcc's on this machine, one that has no sysroot. The helper runs as
# a user of its own when root starts it, so it gets a copy of the driver that anyone can reach.
export DISTCC_DIR=$PWD/distcc DISTCC_FALLBACK=0
mkdir -p "$DISTCC_DIR"
bin=$(mktemp -d "${TMPDIR:-/tmp}/wasicc-distcc-XXXXXX")
trap 'rm -rf "$bin"' EXIT
chmod 755 "$bin"
cp -L "$(command -v wasicc)" "$bin/wasicc" && ln -s wasicc "$bin/wasic++"
for ((try = 0; try < 50; try++)); do
	port=$((20000 + RANDOM % 20000))
	env -u WASICC_SYSROOT WASICC_CACHE=/nowhere PATH="$bin:$PATH" distccd --daemon --no-detach --port $port \
		--listen 127.0.0.1 --allow 127.0.0.1 --enable-tcp-insecure --jobs 2 --log-stderr >/dev/null 2>distccd.log &
	helper=$!
	# It listens, or has ended since the port is taken.
	for ((wait = 0; wait < 100; wait++)); do
		kill -0 $helper 2>/dev/null || continue 2
		(: <>/dev/tcp/127.0.0.1/$port) 2>/dev/null && break 2
		sleep 0.05
	done
done
export DISTCC_HOSTS=127.0.0.1:$port
"$@"
code=$?
kill "$helper"
grep -c 'COMPILE_OK' distccd.log
exit $code
