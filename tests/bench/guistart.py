"""How long the tray program takes until its icon is in the panel, and how much memory it then holds, with 1,000 todos.

Usage: guistart.py TRAYDO_BIN_DIR [STARTS]. Prints figures; best from a release build on a machine that does nothing else.
Runs on a desktop of its own (tests/gui/xvfb/harness.py) with trayer as the tray.
"""
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "gui" / "xvfb"))
from harness import Desktop  # noqa: E402
from hosts import trayer  # noqa: E402

TODOS = 1000


def fill(desktop):
    file = desktop.home / "todos.csv"
    file.write_text("title,due,list\n" + "".join(f"Todo number {n},2026-12-{n % 28 + 1:02},Inbox\n" for n in range(TODOS)))
    desktop.run(desktop.bin_dir / "traydoctl", "import", file, "--format", "csv")
    assert desktop.ctl("status")["counts"]["todos"] == TODOS


def icons(desktop):
    """How many windows of Traydo the tray has swallowed."""
    tray = desktop.output("xdotool", "search", "--classname", "^panel$").split()[0]
    return desktop.output("xwininfo", "-tree", "-id", tray).lower().count("traydo")


def memory(pid):
    """Resident and proportional set size in MB."""
    rollup = dict(line.split(":", 1) for line in open(f"/proc/{pid}/smaps_rollup").read().splitlines()[1:])
    return tuple(int(rollup[name].split()[0]) / 1024 for name in ("Rss", "Pss"))


def wait_for_rest(pid):
    """Until it has used no processor time for half a second."""
    before, now = -1, 0
    while now != before:
        before, now = now, sum(int(field) for field in open(f"/proc/{pid}/stat").read().split()[13:15])
        time.sleep(0.5)


def start_once(desktop, *options):
    """Seconds until the icon is seen, and the memory after the program has come to rest."""
    begin = time.monotonic()
    program = subprocess.Popen([desktop.bin_dir / "traydo", "--port", "0", *options], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    desktop.children.append(program)
    while not icons(desktop):
        assert program.poll() is None and time.monotonic() - begin < 20
    took = time.monotonic() - begin
    wait_for_rest(program.pid)
    figures = memory(program.pid)
    program.send_signal(signal.SIGTERM)
    program.wait(timeout=10)
    desktop.until("the icon to go", lambda: not icons(desktop))
    return took, figures


def main():
    starts = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    desktop = Desktop("guistart", sys.argv[1], "/nowhere")
    try:
        trayer(desktop)
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"  # as without a screen reader
        desktop.start_traydo("--hidden")
        fill(desktop)
        desktop.traydo.terminate()
        desktop.traydo.wait(timeout=10)
        for options in ((), ("--hidden",)):
            runs = [start_once(desktop, *options) for _ in range(starts)]
            times = sorted(took * 1000 for took, _ in runs)
            print(f"{' '.join(options) or 'with the window':16} icon after {times[0]:.0f} / {statistics.median(times):.0f} / "
                  f"{times[-1]:.0f} ms (best, median, worst of {starts}), resident {max(f[0] for _, f in runs):.1f} MB, "
                  f"proportional {max(f[1] for _, f in runs):.1f} MB")
    finally:
        desktop.close()


if __name__ == "__main__":
    main()
