"""Check 10: what a notification offers, and that its answers work."""
from asker import Asker
from consent import dialog
from harness import run_checks
from hosts import Notifications, trayer


def start(desktop):
    messages = Notifications(desktop)
    trayer(desktop)
    desktop.start_traydo("--hidden")
    return messages


def check10_review_and_deny_and_no_number(desktop):
    messages = start(desktop)
    codex = Asker(desktop.url)
    number = codex.ask()
    desktop.until("the notification", lambda: messages.shown() == 1)
    desktop.screenshot("shown")
    assert messages.actions() == ["Deny", "Review"], messages.actions()
    told = desktop.until("its words", lambda: [text for text in messages.told() if "Codex" in text])
    assert not [text for text in messages.told() if number in text], told
    messages.take("Deny")
    answer = desktop.until("the refusal", codex.look)
    assert answer["error"] == "access_denied", answer
    desktop.until("the notification to go", lambda: messages.shown() == 0)


def check10_review_opens_the_dialog_and_decides_nothing(desktop):
    messages = start(desktop)
    codex = Asker(desktop.url)
    codex.ask()
    desktop.until("the notification", lambda: messages.shown() == 1)
    messages.click()
    desktop.until("the dialog", lambda: dialog(desktop))
    desktop.screenshot("review")
    assert codex.look() is None


def check10_three_share_one(desktop):
    messages = start(desktop)
    for number in range(3):
        Asker(desktop.url, f"App {number}").ask()
    desktop.until("one notification", lambda: len(desktop.requests()) == 3 and messages.shown() == 1)
    desktop.screenshot("summary")
    assert messages.actions() == ["Review"], messages.actions()
    messages.click()
    desktop.wait_for("Review the request of App 0", "push button", "button")


run_checks(globals())
