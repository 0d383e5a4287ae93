#!/usr/bin/env bash
# Makes target/tillside.jsa, the class archive with which the program starts faster:
#   java -XX:SharedArchiveFile=target/tillside.jsa -jar target/tillside.jar
# It holds the jar's whole path, so it serves from any folder, for as long as the jar stays where it is.
# It is made by starting the program once, so it needs a display; without one, or on another system, there is none.
set -u
cd "$(dirname "$0")/../.."
jar="$PWD/target/tillside.jar"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
data=$(mktemp -d); trap 'rm -rf "$data"' EXIT
[ -n "${DISPLAY:-}" ] || DISPLAY=$(bash src/test/display/up.sh) || { echo "No display: no class archive." >&2; exit 0; }
export DISPLAY XDG_DATA_HOME="$data"
shop="$data/tillside/shops/demo"
mkdir -p "$data/tillside"
"$java" -jar "$jar" demo "$shop" >/dev/null || exit 0
printf '{"shops":[{"id":"demo","folder":"%s","name":"Demo"}]}' "$shop" >"$data/tillside/recent.json"
rm -f target/tillside.jsa
timeout 120 "$java" -XX:ArchiveClassesAtExit=target/tillside.jsa -Xlog:cds=off -Xlog:cds+dynamic=off \
  -Dtillside.until-shown=true -jar "$jar" </dev/null >/dev/null 2>&1
[ -s target/tillside.jsa ] || echo "The class archive could not be made." >&2
exit 0
