#!/usr/bin/env bash
# Prints the display that the window tests shall use. Where there is one it is that one; else Xvfb and openbox are
# started (and first installed, on Debian, when that is allowed) and end with the build that started them.
# Messages go to standard error; standard output holds the display's name alone.
set -euo pipefail
say() { printf '%s\n' "$*" >&2; }

if [ "$(uname -s)" = Darwin ]; then exit 0; fi
if [ -n "${DISPLAY:-}" ]; then printf '%s' "$DISPLAY"; exit 0; fi

packages="xvfb openbox libxtst6 libxrender1 libxi6 fontconfig fonts-dejavu-core"
present() {
  command -v Xvfb >/dev/null && command -v openbox >/dev/null && command -v fc-list >/dev/null || return 1
  local libs; libs=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
  for lib in libXtst.so.6 libXrender.so.1 libXi.so.6; do grep -q "$lib" <<<"$libs" || return 1; done
  local fonts; fonts=$(fc-list); grep -q DejaVuSans <<<"$fonts"
}
if ! present; then
  sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo -n"
  if command -v apt-get >/dev/null && $sudo true 2>/dev/null; then
    say "Installing a display for the window tests: $packages"
    $sudo apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $packages >&2
  fi
  present || { say "The window tests need a display. Please install: $packages"; exit 1; }
fi

build=$PPID
number=$(mktemp)
setsid Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 </dev/null &
server=$!
for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
[ -s "$number" ] || { say "Xvfb did not start."; exit 1; }
display=":$(cat "$number")"; rm -f "$number"
DISPLAY=$display setsid openbox >/dev/null 2>&1 </dev/null &
setsid bash -c "while kill -0 $build 2>/dev/null; do sleep 1; done; kill $server" >/dev/null 2>&1 </dev/null &
printf '%s' "$display"
