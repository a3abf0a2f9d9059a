#!/usr/bin/env bash
# Shows the board on this machine's screen: full screen, no bubbles, started again whenever it ends.
#
#   start-wall.sh ADDRESS        e.g. start-wall.sh 'http://10.0.0.5/board/?mode=wall'
#
# Without ADDRESS the first line of wall-address.txt beside this file is taken. BROWSER names another browser.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
profile="${XDG_DATA_HOME:-$HOME/.local/share}/chengyu-wall"

address=${1:-}
if [ -z "$address" ] && [ -r "$here/wall-address.txt" ]; then
  IFS= read -r address <"$here/wall-address.txt" || true
fi
address=${address%$'\r'}
if [ -z "$address" ]; then
  echo "No address: give one, or write it into $here/wall-address.txt." >&2
  exit 2
fi

browser=''
for name in ${BROWSER:+"$BROWSER"} chromium chromium-browser google-chrome-stable google-chrome microsoft-edge-stable microsoft-edge; do
  if command -v "$name" >/dev/null; then
    browser=$name
    break
  fi
done
if [ -z "$browser" ]; then
  echo 'No Chromium, Chrome or Edge found: install one, or name it in BROWSER.' >&2
  exit 2
fi

# One wall for each screen: a second start, as by a double click, ends here.
mkdir -p "$profile" || exit 2
exec 9>"$profile/wall.lock"
if command -v flock >/dev/null && ! flock -n 9; then
  echo 'The wall is already running.' >&2
  exit 0
fi

# No sleep, no screen saver (X11; elsewhere see README.md).
if [ -n "${DISPLAY:-}" ] && command -v xset >/dev/null; then
  xset s off s noblank -dpms || true
fi

# After a power cut the server may come up later than this machine; the browser's own error page would stay for ever.
answers() {
  if command -v curl >/dev/null; then
    curl --silent --fail --insecure --max-time 5 --output /dev/null "$address"
  elif command -v wget >/dev/null; then
    wget --quiet --no-check-certificate --timeout=5 --tries=1 --output-document=/dev/null "$address"
  fi
}

flags=(
  --kiosk
  --start-fullscreen
  --noerrdialogs
  --disable-session-crashed-bubble
  --hide-crash-restore-bubble
  --disable-infobars
  --no-first-run
  --no-default-browser-check
  --disable-pinch
  --overscroll-history-navigation=0
  --disable-features=Translate
  --password-store=basic
  --disk-cache-size=104857600
  "--user-data-dir=$profile/browser"
)

while true; do
  until answers; do sleep 5; done
  "$browser" "${flags[@]}" "$address" 9>&-
  sleep 5
done
