#!/usr/bin/env python3
"""What somebody at a browser waits for in Settings > Members, with 1,000 and with 1,000,000 members and as many invites.

    cargo build --release
    (cd tests && npm ci)
    python3 bench/console_browser.py [path of the admit program]

Needs Node.js, a Chromium (ADMIT_CHROMIUM, or /usr/bin/chromium), and 1.5 GB of disk. Fills two servers as console_lists.py does, and works
through each with a headless browser of 1280 by 800: opens the list, scrolls to its end, goes to the next page, and searches. Prints
milliseconds, the median of seven rounds. A search waits 200 ms for the next letter before it asks.
"""

import json
import subprocess
from pathlib import Path

from console_lists import SIZES, houses_of_each_size


def main():
    with houses_of_each_size() as houses:
        asked = [
            {"url": f"http://{house.address}", "cookie": house.cookie, "members": f"{house.settings}/members"}
            for house in houses
        ]
        browser = Path(__file__).with_suffix(".mjs")
        answer = subprocess.run(["node", browser, json.dumps(asked)], check=True, stdout=subprocess.PIPE, text=True)
    small, large = json.loads(answer.stdout)
    print(f"{'':36}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'ratio':>8}")
    for name, time in small.items():
        print(f"{name:36}{time:12.1f}{large[name]:12.1f}{large[name] / time:8.2f}")


if __name__ == "__main__":
    main()
